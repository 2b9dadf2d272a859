"""Whose a marked stretch is by rule: a cue beside it, in the lines around it, or a speaker who goes on."""

from collections.abc import Sequence
from itertools import pairwise

from app.domain.span import Span
from app.quotations.cues.table import Cues
from app.quotations.grammar.clause_subjects import planning_subject
from app.quotations.grammar.phrases import Phrase
from app.quotations.grammar.reporting import Attribution, reports
from app.quotations.grammar.subjects import line_subject, main_subject, may_speak
from app.quotations.grammar.words import Line, Word
from app.quotations.speech.attributions import attribution_after, attribution_around, attribution_before
from app.quotations.speech.closed import behind_closed, reports_no_more
from app.quotations.speech.found import Found, found_in
from app.quotations.speech.mood import in_reporting_mood, running_speaker, told_before, told_in_mood
from app.quotations.speech.plain_clauses import plain_attribution, without_verb
from app.quotations.speech.verb_second import taken_up
from app.text.quotemarks import Marked

_JOINING = ("und", "oder")
_SHORT = 6  # words after a cue that can hardly be speech of their own


def by_rules(text: str, stretches: Sequence[Marked], lines: Sequence[Line], cues: Cues) -> list[Found]:
    """Every stretch of the lines, in order, with its cue and its speaker so far as rules can tell."""
    found = found_in(text, stretches, lines)
    reporting = [bool(line.stretches) and reports(line, cues) for line in lines]
    for one in found:
        if reporting[one.line] or reporting[one.last_line] or one.set_off or cues.capitalised_nouns:
            _attribute(one, lines, cues)
        if not one.attributed:
            _look_around(one, lines, cues)
        if not one.attributed and cues.capitalised_nouns:
            _look_closely(one, lines, text, cues)
    _part_names(found)
    for index in range(len(found)):
        _carry(found, index, lines, cues)
    for one, other in pairwise(found):
        if cues.capitalised_nouns:
            _part_speakers(one, other, lines, cues)
        if _are_joined(one, other, lines):
            _share(one, other)
    return found


def _part_names(found: Sequence[Found]) -> None:
    """What stands between marks as a speaker's name is no speech: "„Die Wacht“ schreibt"."""
    ends = {one.speaker.end for one in found if one.speaker is not None}
    for one in found:
        one.speaks = one.stretch.whole.end in ends


def _part_speakers(one: Found, other: Found, lines: Sequence[Line], cues: Cues) -> None:
    """The second of two speakers, who share one verb."""
    if one.line != other.line or not one.attributed or one.after or other.after or one.cue is None:
        return
    words = lines[one.line].words
    speaker = without_verb(words, one.last_place, other.place, cues)
    if speaker is not None:
        other.attributed, other.cue, other.speaker, other.carried = (
            True,
            one.cue,
            _span(words, speaker),
            False,
        )


def _are_joined(one: Found, other: Found, lines: Sequence[Line]) -> bool:
    """ "von „...“ oder „...“ sprachen sie": one word between them, which joins."""
    if one.line != other.line or other.place - one.place != 2:
        return False
    return lines[one.line].words[one.place + 1].low in _JOINING


def _share(one: Found, other: Found) -> None:
    """What is said of the one is said of the other."""
    if one.attributed == other.attributed:
        return
    known, bare = (one, other) if one.attributed else (other, one)
    bare.attributed, bare.cue, bare.speaker, bare.carried = True, known.cue, known.speaker, known.carried


def _attribute(one: Found, lines: Sequence[Line], cues: Cues) -> None:
    """What the stretch's own line says, and the one right behind it."""
    words, ending = lines[one.line].words, lines[one.last_line].words
    before = attribution_before(words, one.place, cues)
    told = before is not None and before.speaker is not None and words[before.cue.first].text != ":"
    told = told and not cues.inverts
    after = attribution_after(ending, one.last_place, cues, one.set_off)
    if after is not None and (not told or _governs_back(after, ending, cues)):
        _take(one, after, ending)
        return
    around = None
    if before is None or not before.near:
        around = behind_closed(ending, one.last_place, cues) if one.set_off else None
        around = around or attribution_around(ending, one.last_place, cues)
    if around is not None and (not told or _governs_back(around, ending, cues)):
        _take(one, around, ending)
    elif before is not None:
        _take(one, before, words)
        if before.cue.first == one.place - 1 and told_in_mood(words, one.place, cues):
            one.speaker = running_speaker(lines, one.line, cues) or one.speaker  # "Es sei so: „...“"


def _governs_back(after: Attribution, words: Sequence[Word], cues: Cues) -> bool:
    """Not so in "While Quill said it was “a shame,” Oto said the mill would stay": those are other words."""
    behind = max(after.cue.last, after.speaker.last if after.speaker else 0)
    return after.cue.last - after.cue.first > 1 or reports_no_more(words, behind, cues)


def _take(one: Found, attribution: Attribution, words: Sequence[Word]) -> None:
    one.attributed = True
    one.cue = _span(words, attribution.cue)
    one.speaker = _span(words, attribution.speaker) if attribution.speaker else None
    one.near, one.after = attribution.near, attribution.after


def _span(words: Sequence[Word], phrase: Phrase) -> Span:
    return Span(words[phrase.first].start, words[phrase.last - 1].end)


def _look_closely(one: Found, lines: Sequence[Line], text: str, cues: Cues) -> None:
    """What only the form of the sentence shows, and a line behind that takes its words up."""
    words = lines[one.line].words
    plain = plain_attribution(words, one.place, one.stretch.contents[0].of(text), cues)
    if plain is not None:
        _take(one, plain, words)
        return
    behind = one.last_line + 1
    if behind < len(lines) and lines[behind].paragraph == lines[one.last_line].paragraph:
        following = lines[behind].words
        told = in_reporting_mood(lines[one.last_line], cues) and len(following) > 2
        again = taken_up(following, 0, cues) if told else None
        if again is not None:
            _take(one, again, following)


def _look_around(one: Found, lines: Sequence[Line], cues: Cues) -> None:
    """Neighbouring lines, where the stretch stands at the edge of its own."""
    if one.last_place == len(lines[one.last_line].words) - 1:
        _look_ahead(one, lines, cues)
    if not one.attributed and one.place == 0 and one.line > 0:
        _look_back(one, lines, cues)


def _look_ahead(one: Found, lines: Sequence[Line], cues: Cues) -> None:
    """ "“Why?” Smith asked.": the capital made a new line of the cue."""
    number = one.last_line
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
    short = all(word.stretch < 0 for word in rest) and (len(rest) <= _SHORT or cues.capitalised_nouns)
    if short or reports_no_more(words, behind, cues):
        _take(one, after, words)


def _look_back(one: Found, lines: Sequence[Line], cues: Cues) -> None:
    """A line that ends with a colon introduces what opens the next one, even over a paragraph's end."""
    before = lines[one.line - 1].words
    if not before or before[-1].text != ":":
        return
    words = (*before, lines[one.line].words[0])
    attribution = attribution_before(words, len(before), cues)
    if attribution is not None:
        _take(one, attribution, words)


def _carry(found: list[Found], index: int, lines: Sequence[Line], cues: Cues) -> None:
    """A stretch of which nothing is said belongs to whoever is speaking."""
    one = found[index]
    if one.attributed:
        return
    line = lines[one.line]
    phrase = main_subject(line.words, one.place, cues) if one.place > 1 and not cues.inverts else None
    if phrase is not None and may_speak(line.words, phrase, cues):
        one.speaker, one.carried = _span(line.words, phrase), True
        return
    planner = planning_subject(line.words, one.place, cues) if cues.capitalised_nouns else None
    if planner is not None:
        one.speaker = _span(line.words, planner)
        return
    previous = found[index - 1] if index else None
    if previous is not None and previous.speaker is not None and _same_breath(previous, one, lines):
        one.cue, one.speaker, one.carried = previous.cue, previous.speaker, True
        one.attributed = told_in_mood(line.words, one.place, cues)
        if one.attributed:
            one.cue, one.carried = None, False  # known by the verb's mood
        return
    asked = previous is not None and previous.line == one.line and not previous.attributed
    if not asked and in_reporting_mood(line, cues):
        one.speaker = running_speaker(lines, one.line, cues)
        one.attributed = one.speaker is not None
        if one.attributed:
            return
    teller = told_before(lines, one.line, cues) if one.place == 0 and one.line else None
    if teller is not None:
        one.speaker, one.attributed = teller, one.set_off
        return
    if one.place <= 1 and one.line > 0:
        speaker = _subject_of_line(lines[one.line - 1], cues)
        if speaker is not None and line.paragraph - lines[one.line - 1].paragraph <= 1:
            one.speaker, one.carried = speaker, True


def _same_breath(previous: Found, one: Found, lines: Sequence[Line]) -> bool:
    """Nothing but the reporter's cue stands between two stretches, or they are in one paragraph."""
    first, second = lines[previous.line], lines[one.line]
    if second.paragraph == first.paragraph:
        return second is first or one.place <= 1 or one.line - previous.line <= 1
    return one.place == 0 and one.line - previous.line <= 1


def _subject_of_line(line: Line, cues: Cues) -> Span | None:
    phrase = line_subject(line, cues)
    return _span(line.words, phrase) if phrase else None
