"""Marked quotations: which stretches are attributed speech, whose they are, and which belong together."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from app.domain.quotation import QuotationKind
from app.domain.span import Span
from app.quotations.attributions import attribution_after, attribution_around, attribution_before
from app.quotations.closed import behind_closed, reports_no_more
from app.quotations.cues.table import Cues
from app.quotations.draft import Draft
from app.quotations.mood import in_reporting_mood, running_speaker
from app.quotations.phrases import Phrase
from app.quotations.reporting import Attribution, reports
from app.quotations.speakers import main_subject
from app.quotations.titles import is_title
from app.quotations.words import Line, Word
from app.text.quotemarks import Marked

_ENDS = ".!?,…—–"
_NESTED = "'’‘\"” \u00a0"
_SHORT = 6  # words after a cue that can hardly be speech of their own
_LONG = 5  # words from which a stretch is taken for speech without anybody named


@dataclass(slots=True)
class _Found:
    """One stretch with what its lines say of it, while neighbours are still being looked at."""

    stretch: Marked
    line: int
    place: int
    cue: Span | None = None
    speaker: Span | None = None
    near: bool = False
    after: bool = False
    carried: bool = False
    attributed: bool = False
    set_off: bool = False  # ends with punctuation inside its marks


def marked_quotations(
    text: str, stretches: Sequence[Marked], lines: Sequence[Line], cues: Cues
) -> tuple[Draft, ...]:
    """The stretches that are attributed speech, in order, each with its speaker."""
    found = [
        _Found(stretches[word.stretch], number, place, set_off=_set_off(stretches[word.stretch], text))
        for number, place, word in _first_places(lines)
    ]
    last_places = _last_places(lines)
    reporting = [bool(line.stretches) and reports(line.words, cues) for line in lines]
    for one, last in zip(found, last_places, strict=True):
        if reporting[one.line] or reporting[last[0]] or one.set_off:
            _attribute(one, last, lines, cues)
        if not one.attributed:
            _look_around(one, last, lines, cues)
    for index in range(len(found)):
        _carry(found, index, lines, cues)
    return _drafts(found, lines, text, cues)


def _set_off(stretch: Marked, text: str) -> bool:
    """Marks nested in the stretch may close between its punctuation and its own closing mark."""
    content = stretch.contents[-1].of(text).rstrip(_NESTED)
    return content[-1:] in tuple(_ENDS)


def _places(lines: Sequence[Line]) -> list[tuple[int, int, Word]]:
    return [
        (number, place, line.words[place]) for number, line in enumerate(lines) for place in line.stretches
    ]


def _first_places(lines: Sequence[Line]) -> list[tuple[int, int, Word]]:
    """Where each stretch begins: one that runs over paragraphs stands in several lines."""
    first: dict[int, tuple[int, int, Word]] = {}
    for number, place, word in _places(lines):
        first.setdefault(word.stretch, (number, place, word))
    return [first[stretch] for stretch in sorted(first)]


def _last_places(lines: Sequence[Line]) -> list[tuple[int, int]]:
    """Where each stretch ends: line and place."""
    last = {word.stretch: (number, place) for number, place, word in _places(lines)}
    return [last[stretch] for stretch in sorted(last)]


def _attribute(one: _Found, last: tuple[int, int], lines: Sequence[Line], cues: Cues) -> None:
    """What the stretch's own line says, and the one right behind it."""
    words, ending = lines[one.line].words, lines[last[0]].words
    after = attribution_after(ending, last[1], cues, one.set_off)
    if after is not None:
        _take(one, after, ending)
        return
    before = attribution_before(words, one.place, cues)
    around = None
    if before is None or not before.near:
        around = behind_closed(ending, last[1], cues) if one.set_off else None
        around = around or attribution_around(ending, last[1], cues)
    if around is not None:
        _take(one, around, ending)
    elif before is not None:
        _take(one, before, words)


def _take(one: _Found, attribution: Attribution, words: Sequence[Word]) -> None:
    one.attributed = True
    one.cue = _span(words, attribution.cue)
    one.speaker = _span(words, attribution.speaker) if attribution.speaker else None
    one.near, one.after = attribution.near, attribution.after


def _span(words: Sequence[Word], phrase: Phrase) -> Span:
    return Span(words[phrase.first].start, words[phrase.last - 1].end)


def _look_around(one: _Found, last: tuple[int, int], lines: Sequence[Line], cues: Cues) -> None:
    """Neighbouring lines, where the stretch stands at the edge of its own."""
    if last[1] == len(lines[last[0]].words) - 1:
        _look_ahead(one, last[0], lines, cues)
    if not one.attributed and one.place == 0 and one.line > 0:
        _look_back(one, lines, cues)


def _look_ahead(one: _Found, number: int, lines: Sequence[Line], cues: Cues) -> None:
    """ "“Why?” Smith asked.": the capital made a new line of the cue."""
    if number + 1 >= len(lines) or lines[number + 1].paragraph != lines[number].paragraph:
        return
    following = lines[number + 1].words
    stretch = lines[number].words[-1]
    words = (stretch, *following)
    after = attribution_after(words, 0, cues, True) or behind_closed(words, 0, cues)
    if after is None:
        return
    behind = max(after.cue.last, after.speaker.last if after.speaker else 0)
    rest = words[behind:]
    short = all(word.stretch < 0 for word in rest) and len(rest) <= _SHORT
    if short or reports_no_more(words, behind, cues):
        _take(one, after, words)


def _look_back(one: _Found, lines: Sequence[Line], cues: Cues) -> None:
    """A line that ends with a colon introduces what opens the next one, even over a paragraph's end."""
    before = lines[one.line - 1].words
    if not before or before[-1].text != ":":
        return
    words = (*before, lines[one.line].words[0])
    attribution = attribution_before(words, len(before), cues)
    if attribution is not None:
        _take(one, attribution, words)


def _carry(found: list[_Found], index: int, lines: Sequence[Line], cues: Cues) -> None:
    """A stretch of which nothing is said belongs to whoever is speaking."""
    one = found[index]
    if one.attributed:
        return
    line = lines[one.line]
    previous = found[index - 1] if index else None
    if previous is not None and previous.speaker is not None and _same_breath(previous, one, lines):
        one.cue, one.speaker, one.carried = previous.cue, previous.speaker, True
        return
    if in_reporting_mood(line, cues):
        one.speaker = running_speaker(lines, one.line, cues)
        one.attributed = one.speaker is not None
        if one.attributed:
            return
    if one.place <= 1 and one.line > 0:
        speaker = _subject_of_line(lines[one.line - 1], cues)
        if speaker is not None and line.paragraph - lines[one.line - 1].paragraph <= 1:
            one.speaker, one.carried = speaker, True


def _same_breath(previous: _Found, one: _Found, lines: Sequence[Line]) -> bool:
    """Nothing but the reporter's cue stands between two stretches, or they are in one paragraph."""
    first, second = lines[previous.line], lines[one.line]
    if second.paragraph == first.paragraph:
        return second is first or one.place <= 1 or one.line - previous.line <= 1
    return one.place == 0 and one.line - previous.line <= 1


def _subject_of_line(line: Line, cues: Cues) -> Span | None:
    phrase = main_subject(line.words, len(line.words), cues)
    return _span(line.words, phrase) if phrase else None


def _drafts(found: Sequence[_Found], lines: Sequence[Line], text: str, cues: Cues) -> tuple[Draft, ...]:
    drafts: list[Draft] = []
    last: _Found | None = None
    for one in found:
        if not _is_speech(one, lines[one.line].words[one.place - 1] if one.place else None, text, cues):
            continue
        if last is not None and _continues(last, one, lines, text):
            drafts[-1] = _extended(drafts[-1], one)
        else:
            kind = _kind(one, lines[one.line], text)
            drafts.append(
                Draft(
                    kind=kind,
                    contents=one.stretch.contents,
                    cue=one.cue,
                    speaker=one.speaker,
                    carried=one.carried,
                )
            )
        last = one
    return tuple(drafts)


def _is_speech(one: _Found, before: Word | None, text: str, cues: Cues) -> bool:
    content = text[one.stretch.contents[0].start : one.stretch.contents[-1].end]
    words = content.split()
    said = one.attributed and one.cue is not None and one.cue.of(text) != ":"
    if is_title(content, before, said, cues):
        return False
    if one.attributed or len(words) >= _LONG:
        return True
    return one.carried and content[-1] in ".!?," and content[0].isupper() and len(words) >= 2


def _continues(last: _Found, one: _Found, lines: Sequence[Line], text: str) -> bool:
    """ "A," he said. "B.": one utterance, split by the cue."""
    if not (last.after and last.near and last.cue and last.speaker) or one.after:
        return False
    first, second = lines[last.line], lines[one.line]
    if first.paragraph != second.paragraph or (one.attributed and one.cue != last.cue):
        return False
    between = text[last.stretch.whole.end : one.stretch.whole.start]
    cue_end = max(last.cue.end, last.speaker.end)
    rest = text[cue_end : one.stretch.whole.start]
    return (
        text[last.stretch.contents[-1].end - 1] in ",?!—–-" and len(rest.split()) <= 6 and "\n" not in between
    )


def _extended(draft: Draft, one: _Found) -> Draft:
    return replace(draft, kind=QuotationKind.DIRECT, contents=draft.contents + one.stretch.contents)


def _kind(one: _Found, line: Line, text: str) -> QuotationKind:
    """Direct where the stretch stands as a sentence of its own, mixed where it is part of the reporter's."""
    content = text[one.stretch.contents[0].start : one.stretch.contents[-1].end]
    if one.near and one.after and content[-1] in _ENDS:
        return QuotationKind.DIRECT if content[:1].isupper() or one.place == 0 else QuotationKind.MIXED
    if one.place == 0 or line.words[one.place - 1].text in ",:":
        return QuotationKind.DIRECT if content[:1].isupper() else QuotationKind.MIXED
    return QuotationKind.MIXED
