"""Block quotations without marks: paragraphs that plainly are another's words.

Two kinds of evidence only, because a false block is worse than a missing one: a line that ends in a colon and
names its source, or a cited report whose running text begins anew in the next paragraph.
"""

import re
from collections.abc import Sequence

from app.domain.quotation import CitedSource, QuotationKind
from app.domain.span import Span
from app.quotations.cues.table import Cues
from app.quotations.draft import Draft
from app.quotations.grammar.names import name_runs
from app.quotations.grammar.phrases import is_skipped
from app.quotations.grammar.words import Line, Word
from app.quotations.speech.attributions import attribution_before
from app.text.stopwords import FUNCTION_WORDS

_LEAD = 7  # words from a cue to its colon
_THIS = ("this", "that", "dies", "ceci", "esto")
_LEAST = 12  # words of a block's paragraph
_RETOLD = 3  # content words that a report's paragraph shares with the one that cites it
_OPINION = re.compile(
    r"\b(?:I|me|my|mine|we|us|our|ours|you|your|let[’']s|should|must|would|may|might|seems?|perhaps|maybe|surely|clearly"
    r"|obviously|hard to|of course|frankly|ironic\w*|irony|absurd|sadly|apparently|bitter)\b",
)
_REPORTS = re.compile(
    r"\b(?:report|story|article|column|editorial|reported|reports|wrote|writes|according to)\b", re.I
)
_OWN_SOURCE = re.compile(
    r"\b(?:according to|officials said|people familiar with|who spoke on condition)\b", re.I
)
_CONNECTS = re.compile(r"(?:But|And|Yet|Still|Nor)\b")


def blocks(
    text: str, body: Sequence[Span], lines: Sequence[Line], cited: Sequence[CitedSource], cues: Cues
) -> tuple[Draft, ...]:
    """Block quotations in order, each one or more whole paragraphs without quotation marks."""
    by_paragraph = _by_paragraph(body, lines)
    found: list[Draft] = []
    number = 1
    while number < len(body):
        draft = _introduced(by_paragraph, number, cited, cues) or (
            _continued_report(text, body, by_paragraph, number, cited, cues)
            if cues.language == "en"
            else None
        )
        if draft is not None:
            found.append(draft)
        number += len(draft.contents) if draft else 1
    return tuple(found)


def _by_paragraph(body: Sequence[Span], lines: Sequence[Line]) -> list[list[Line]]:
    paragraphs: list[list[Line]] = [[] for _ in body]
    for line in lines:
        paragraphs[line.paragraph].append(line)
    return paragraphs


def _introduced(
    paragraphs: Sequence[Sequence[Line]], number: int, cited: Sequence[CitedSource], cues: Cues
) -> Draft | None:
    """A paragraph behind a colon: "The agency wrote:"."""
    before, block = paragraphs[number - 1], paragraphs[number]
    if not before or not before[-1].words or before[-1].words[-1].text != ":" or not _plain(block):
        return None
    words = before[-1].words
    attribution = attribution_before(
        (*words, Word("", "", words[-1].end, words[-1].end, 0)), len(words), cues
    )
    if (
        attribution is None
        or attribution.speaker is None
        or not _introduces(words, attribution.cue.first, cues)
    ):
        return None
    source = _last_cited(before[-1].span, cited)
    cue = Span(words[attribution.cue.first].start, words[attribution.cue.last - 1].end)
    mention = Span(words[attribution.speaker.first].start, words[attribution.speaker.last - 1].end)
    inside = source is not None and mention.overlaps(source.span)
    return Draft(
        kind=QuotationKind.BLOCK,
        contents=(_span(block),),
        cue=cue,
        speaker=source.span if inside and source else mention,
        name=source.name if inside and source else None,
    )


def _introduces(words: Sequence[Word], cue: int, cues: Cues) -> bool:
    """The verb leads straight to the colon: "wrote on Monday:", not "noted the poor attendance:"."""
    rest = words[cue + 1 :]
    if words[cue].low not in cues.verbs or len(rest) > _LEAD:
        return False
    return (
        rest[0].text == ":"
        or rest[0].low in cues.prepositions
        or is_skipped(rest[0], cues)
        or rest[0].low in _THIS
    )


def _continued_report(
    text: str,
    body: Sequence[Span],
    paragraphs: Sequence[Sequence[Line]],
    number: int,
    cited: Sequence[CitedSource],
    cues: Cues,
) -> Draft | None:
    """The running text of a report that the paragraph before cites: begun anew, sourced, with full names."""
    before, block = body[number - 1], paragraphs[number]
    source = _last_cited(before, cited)
    if (
        source is None
        or not _REPORTS.search(text, before.start, source.span.end)
        or not _reporting(text, block)
    ):
        return None
    if not _OWN_SOURCE.search(text, body[number].start, body[number].end):
        return None
    if len(_content(text, before) & _content(text, body[number])) < _RETOLD or not _reintroduces(
        text, body, number, cues
    ):
        return None
    last = number + 1
    while last < len(body) and _CONNECTS.match(text, body[last].start) and _reporting(text, paragraphs[last]):
        last += 1
    contents = tuple(_span(paragraphs[at]) for at in range(number, last))
    return Draft(kind=QuotationKind.BLOCK, contents=contents, cue=None, speaker=source.span, name=source.name)


def _last_cited(within: Span, cited: Sequence[CitedSource]) -> CitedSource | None:
    return next((source for source in reversed(cited) if within.contains(source.span)), None)


def _reporting(text: str, block: Sequence[Line]) -> bool:
    return _plain(block) and not _OPINION.search(text, block[0].span.start, block[-1].span.end)


def _plain(block: Sequence[Line]) -> bool:
    return sum(len(line.words) for line in block) >= _LEAST and not any(line.stretches for line in block)


def _content(text: str, span: Span) -> set[str]:
    """The words that carry content, by their beginnings: "requested" and "request" are one."""
    return {
        word[:6] for word in re.findall(r"[^\W\d_]{4,}", span.of(text).lower()) if word not in FUNCTION_WORDS
    }


def _reintroduces(text: str, body: Sequence[Span], number: int, cues: Cues) -> bool:
    """Gives somebody's full name again whom the paragraph before called by the last name alone."""
    full = {run[-1]: run for _, run in name_runs(text, body[number], cues) if len(run) >= 2}
    short = [run for _, run in name_runs(text, body[number - 1], cues) if len(run) <= 2]
    known = {run for span in body[: number - 1] for _, run in name_runs(text, span, cues)}
    return any(run in known and any(_called(name, last) for name in short) for last, run in full.items())


def _called(name: Sequence[str], last: str) -> bool:
    """ "Hadid" calls "al-Hadid"."""
    return name[-1].split("-")[-1] == last.rsplit("-", maxsplit=1)[-1]


def _span(block: Sequence[Line]) -> Span:
    return Span(block[0].span.start, block[-1].span.end)
