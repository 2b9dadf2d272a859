"""Everything an article's body says about others' words: the one way into this folder."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.quotation import CitedSource, Quotation, QuotationKind, SpeakerMention
from app.domain.span import Span
from app.quotations.coreference import People, people, resolved
from app.quotations.cues import cues_of
from app.quotations.direct import marked_quotations
from app.quotations.draft import Draft
from app.quotations.indirect import indirect_speech
from app.quotations.words import read
from app.text.quotemarks import Marked, marked

_LONG = 5  # words from which a stretch in a language without cues is taken for speech


@dataclass(frozen=True, slots=True, kw_only=True)
class Extraction:
    """In the order of the text."""

    quotations: tuple[Quotation, ...]
    cited_sources: tuple[CitedSource, ...]


def extract(text: str, body: tuple[Span, ...], language: str) -> Extraction:
    """What the paragraphs `body` of `text` quote and cite; `language` is an ISO 639-1 code."""
    stretches = marked(text, body)
    cues = cues_of(language)
    if cues is None:
        return Extraction(quotations=_without_cues(text, stretches), cited_sources=())
    lines = read(text, body, stretches)
    direct = marked_quotations(text, stretches, lines, cues)
    taken = frozenset(draft.cue for draft in direct if draft.cue is not None)
    drafts = (*direct, *indirect_speech(lines, taken, cues))
    return Extraction(quotations=_named(drafts, people(text, lines, cues)), cited_sources=())


def _named(drafts: Iterable[Draft], known: People) -> tuple[Quotation, ...]:
    """The drafts in the order of the text, each speaker under the fullest name."""
    return tuple(_quotation(draft, known) for draft in sorted(drafts, key=lambda draft: draft.contents))


def _quotation(draft: Draft, known: People) -> Quotation:
    mention = None
    if draft.speaker is not None and draft.outlet is not None:
        mention = SpeakerMention(span=draft.speaker, text=draft.speaker.of(known.text), name=draft.outlet)
    elif draft.speaker is not None:
        mention = resolved(known, draft.speaker)
    return Quotation(kind=draft.kind, contents=draft.contents, cue=draft.cue, speaker=mention)


def _without_cues(text: str, stretches: tuple[Marked, ...]) -> tuple[Quotation, ...]:
    """In a language whose cues are not known: whatever is long enough to be more than a title."""
    return tuple(
        Quotation(kind=QuotationKind.DIRECT, contents=stretch.contents, cue=None, speaker=None)
        for stretch in stretches
        if sum(len(content.of(text).split()) for content in stretch.contents) >= _LONG
    )
