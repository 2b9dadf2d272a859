"""Everything an article's body says about others' words: the one way into this folder."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from app.domain.outlets import OUTLETS
from app.domain.quotation import (
    ApartReason,
    CitedSource,
    Quotation,
    QuotationKind,
    SetApart,
    SpeakerMention,
)
from app.domain.source import OutletRegistry
from app.domain.span import Span, hull
from app.quotations.apart.set_apart import set_apart
from app.quotations.cues import cues_of
from app.quotations.cues.table import Cues
from app.quotations.draft import Draft
from app.quotations.grammar.words import Line, read
from app.quotations.naming.coreference import resolved
from app.quotations.naming.people import People, people
from app.quotations.sources.cited_sources import cited_sources
from app.quotations.speech.dialogue import with_dialogue
from app.quotations.speech.direct import marked_quotations
from app.quotations.unmarked.block import blocks
from app.quotations.unmarked.indirect import indirect_speech
from app.quotations.unmarked.posts import posts
from app.quotations.unmarked.turns import turns
from app.text.prose import is_prose
from app.text.quotemarks import Marked, marked

_ARTICLE = 4  # characters of "the " or "der "
_FEW = 4  # outlets named one behind the other
_APART = 60  # characters between "according to" and the outlet it leads to
_LONG = 5  # words from which a stretch in a language without cues is taken for speech


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """In the order of the text."""

    quotations: tuple[Quotation, ...]
    cited_sources: tuple[CitedSource, ...]
    set_apart: tuple[SetApart, ...]  # between marks, and no one's speech


def extract(
    text: str, body: tuple[Span, ...], language: str, registry: OutletRegistry = OUTLETS
) -> Extraction:
    """What the paragraphs `body` of `text` quote and cite; `language` is an ISO 639-1 code."""
    body = tuple(paragraph for paragraph in body if is_prose(text, paragraph))
    stretches = marked(text, body)
    cues = cues_of(language)
    if cues is None:
        return _without_cues(text, stretches)
    stretches = with_dialogue(text, body, stretches, cues)
    lines = read(text, body, stretches)
    direct = marked_quotations(text, stretches, lines, cues)
    taken = frozenset(draft.cue for draft in direct if draft.cue is not None)
    cited = cited_sources(text, lines, registry)
    talk = turns(text, body, cues)
    told = tuple(_outside(talk, (*posts(text, body), *blocks(text, body, lines, cited, cues))))
    direct = tuple(_outside((*talk, *told), direct))
    indirect = (_sourced(text, draft, cited) for draft in indirect_speech(lines, taken, cues))
    drafts = _as_outlets((*direct, *talk, *told, *_outside(told, indirect)), cited)
    introduced = {draft.speaker: draft for draft in reversed(told)}
    return Extraction(
        quotations=_named(tuple(drafts), text, lines, cues),
        cited_sources=tuple(_reaching(source, introduced.get(source.span)) for source in cited),
        set_apart=set_apart(text, stretches, lines, (*direct, *talk, *told), cues),
    )


def _sourced(text: str, draft: Draft, cited: Sequence[CitedSource]) -> Draft:
    """ "According to a report in the Herald the minister resigned": the Herald speaks."""
    if draft.cue is None or draft.speaker is None or draft.cue.of(text).lower() != "according to":
        return draft
    content, printed = draft.contents[0], draft.speaker
    first = bisect_left(cited, printed.start, key=lambda source: source.span.start)
    for source in cited[first : first + _FEW]:
        near = source.span.start - printed.start < _APART
        start = source.span.end + 1 if content.overlaps(source.span) else content.start
        if near and source.reach.contains(content) and start < content.end:
            return replace(draft, contents=(Span(start, content.end),), speaker=source.span, name=source.name)
    return draft


def _outside(block: Sequence[Draft], drafts: Iterable[Draft]) -> Iterator[Draft]:
    """What a block quotation quotes or reports is already its speaker's."""
    contents = sorted(content for draft in block for content in draft.contents)
    ends = [content.end for content in contents]
    for draft in drafts:
        if not any(_overlaps(contents, ends, content) for content in draft.contents):
            yield draft


def _overlaps(contents: Sequence[Span], ends: Sequence[int], span: Span) -> bool:
    at = bisect_right(ends, span.start)
    return at < len(contents) and contents[at].overlaps(span)


def _as_outlets(drafts: Iterable[Draft], cited: Sequence[CitedSource]) -> Iterator[Draft]:
    """Where the mention is a cited outlet, with its article or without, it speaks under its canonical name."""
    by_end = {source.span.end: source for source in cited}
    for draft in drafts:
        source = by_end.get(draft.speaker.end) if draft.speaker else None
        own = (
            source is not None and draft.speaker and abs(source.span.start - draft.speaker.start) <= _ARTICLE
        )
        yield replace(draft, name=source.name) if source and own else draft


def _reaching(source: CitedSource, block: Draft | None) -> CitedSource:
    """The source with its reach drawn over the block quotation it introduces."""
    return source if block is None else replace(source, reach=hull((source.reach, *block.contents)))


def _named(drafts: Sequence[Draft], text: str, lines: Sequence[Line], cues: Cues) -> tuple[Quotation, ...]:
    """The drafts in the order of the text, each speaker under the fullest name."""
    if not drafts:
        return ()  # and nobody need be known
    known = people(text, lines, cues)
    return tuple(_quotation(draft, known) for draft in sorted(drafts, key=lambda draft: draft.contents))


def _quotation(draft: Draft, known: People) -> Quotation:
    mention = None
    if draft.speaker is not None and draft.name is not None:
        mention = SpeakerMention(span=draft.speaker, text=draft.speaker.of(known.text), name=draft.name)
    elif draft.speaker is not None:
        guessed = draft.carried and draft.cue is None
        mention = resolved(known, draft.speaker, guessed, remembered=_speaks(draft, known))
    return Quotation(
        kind=draft.kind,
        contents=draft.contents,
        cue=draft.cue,
        speaker=mention,
        carried=draft.carried and mention is not None,
    )


def _speaks(draft: Draft, known: People) -> bool:
    """Whether words were said at all: who "supports" or "opposes" is not whom a later "he said" means."""
    if draft.kind is not QuotationKind.INDIRECT:
        return True
    return draft.cue is not None and draft.cue.of(known.text).lower() in known.cues.verbs


def _without_cues(text: str, stretches: tuple[Marked, ...]) -> Extraction:
    """In a language whose cues are not known: whatever is long enough to be more than a title."""
    quotations, apart = [], []
    for stretch in stretches:
        if sum(len(content.of(text).split()) for content in stretch.contents) >= _LONG:
            kind, contents = QuotationKind.DIRECT, stretch.contents
            quotations.append(Quotation(kind=kind, contents=contents, cue=None, speaker=None))
        else:
            apart.append(SetApart(contents=stretch.contents, reason=ApartReason.UNATTRIBUTED))
    return Extraction(quotations=tuple(quotations), cited_sources=(), set_apart=tuple(apart))
