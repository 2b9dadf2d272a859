"""Speech that a dash opens, as French and Spanish set it: "—Vamos —dijo Ana—. Ya es tarde."

Only paragraphs in which a cue and its speaker are put into the speech: a dash may as well head an item of a list.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from app.domain.span import Span
from app.quotations.cues.table import Cues
from app.text.quotemarks import Marked

_LANGUAGES = ("fr", "es")
_OPENING = re.compile(r"\s*[—–-]\s*(?=[^\s—–-])")
_AUXILIARY = r"(?:(?:a|ont|avait|ha|han|había)[ \u00a0])?"
# What puts the cue into the speech: another dash, or where there is none a comma, a question, a cry.
_DASHED = re.compile(rf"[ \u00a0]?[—–][ \u00a0]?(?={_AUXILIARY}(?P<verb>[^\W\d_]+))")
_COMMAED = re.compile(rf"(?:,|(?<=[?!…])|(?<=[?!…]\u00a0))[ \u00a0](?={_AUXILIARY}(?P<verb>[^\W\d_]+))")
_SUBJECT = re.compile(r"(?:-t)?-(?:il|elle|on|ils|elles)\b|[ \u00a0](?P<word>[^\W\d_]+['’]?)")
_RESUMED = re.compile(r"[—–]")
_PAUSED = re.compile(r",[ \u00a0]")
_EDGES = " \u00a0\u202f,.;:—–"


def with_dialogue(
    text: str, body: Sequence[Span], stretches: tuple[Marked, ...], cues: Cues
) -> tuple[Marked, ...]:
    """The stretches, and those of dialogue, in the order of the text."""
    if cues.language not in _LANGUAGES:
        return stretches
    spoken = [stretch for paragraph in body for stretch in _spoken(text, paragraph, cues)]
    return _outermost(stretches, spoken) if spoken else stretches


def _outermost(stretches: Sequence[Marked], spoken: Sequence[Marked]) -> tuple[Marked, ...]:
    """Both in order: marks within spoken words are nested there, and words within marks are no dialogue."""
    starts = [stretch.whole.start for stretch in stretches]
    ends = [stretch.whole.end for stretch in stretches]
    held, nested = [], set[int]()
    for one in spoken:
        across = range(bisect_right(ends, one.whole.start), bisect_left(starts, one.whole.end))
        if all(one.contents[0].contains(stretches[at].whole) for at in across):
            held.append(one)
            nested.update(across)
    held.extend(stretch for at, stretch in enumerate(stretches) if at not in nested)
    return tuple(sorted(held, key=lambda stretch: stretch.whole))


def _spoken(text: str, paragraph: Span, cues: Cues) -> Iterator[Marked]:
    opening = _OPENING.match(text, paragraph.start, paragraph.end)
    if opening is None:
        return
    for incise, resumed in ((_DASHED, _RESUMED), (_COMMAED, _PAUSED)):
        cue = _incise(text, incise, Span(opening.end(), paragraph.end), cues)
        if cue is not None:
            yield from _around(text, paragraph, opening, cue, resumed)
            return


def _incise(text: str, incise: re.Pattern[str], speech: Span, cues: Cues) -> re.Match[str] | None:
    """The first place where a verb that reports stands with its subject behind it."""
    for found in incise.finditer(text, speech.start, speech.end):
        subject = _SUBJECT.match(text, found.end("verb"), speech.end)
        if found["verb"] in cues.verbs and subject is not None and _names(subject["word"], cues):
            return found
    return None


def _names(word: str | None, cues: Cues) -> bool:
    """Whether somebody is named: by a capital, an article, a role; None stands for "-t-il"."""
    if word is None or word[:1].isupper():
        return True
    return word in cues.determiners or word in cues.roles or word in cues.pronouns


def _around(
    text: str, paragraph: Span, opening: re.Match[str], cue: re.Match[str], resumed: re.Pattern[str]
) -> Iterator[Marked]:
    """The speech before the cue, and behind the mark that ends what is put in."""
    yield from _stretch(text, Span(opening.start(), cue.start()), Span(opening.end(), cue.start()))
    again = resumed.search(text, cue.end(), paragraph.end)
    if again is not None:
        yield from _stretch(text, Span(again.start(), paragraph.end), Span(again.end(), paragraph.end))


def _stretch(text: str, whole: Span, inner: Span) -> Iterator[Marked]:
    words = inner.of(text)
    start = inner.start + len(words) - len(words.lstrip(_EDGES))
    end = inner.start + len(words.rstrip())
    if start < end:
        yield Marked(contents=(Span(start, end),), whole=whole)
