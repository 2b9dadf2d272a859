"""Whose words a sentence in the reporting mood passes on: German needs no second cue for "Er habe ...".

Kept apart because the answer stands in an earlier line than the words do.
"""

from collections.abc import Sequence
from functools import cache

from app.domain.span import Span
from app.quotations.cues.table import Cues
from app.quotations.grammar.finite import finite_verb
from app.quotations.grammar.phrases import Phrase
from app.quotations.grammar.subjects import likeness, line_subject
from app.quotations.grammar.words import Line, Word
from app.quotations.speech.attributions import attribution_before

_BACK = 5  # lines over which a report may run on
_CERTAIN = 3  # likeness of a phrase that can only be somebody


def in_reporting_mood(line: Line, cues: Cues) -> bool:
    """Whether the line's own verb says that it repeats somebody: "sei", "habe", "könne"."""
    forms = _forms(cues)
    return not forms.isdisjoint(line.vocabulary) and any(
        word.low in forms and word.text == word.low for word in line.words
    )


@cache
def _forms(cues: Cues) -> frozenset[str]:
    return cues.reporting_mood | cues.conditional


def told_in_mood(words: Sequence[Word], place: int, cues: Cues) -> bool:
    """Whether the first verb of all before `place` is such a form: nobody is named who says it."""
    verb = finite_verb(words, 0, place, cues) if cues.reporting_mood else None
    return verb is not None and words[verb].low in _forms(cues)


def running_speaker(lines: Sequence[Line], number: int, cues: Cues) -> Span | None:
    """Who was speaking when the line `number` went on in the reporting mood."""
    for earlier in range(number - 1, max(-1, number - 1 - _BACK), -1):
        line = lines[earlier]
        if lines[number].paragraph - line.paragraph > 1:
            return None
        speaker = _speaker_of(line, cues)
        if speaker is not None or not in_reporting_mood(line, cues):
            return speaker
    return None


def told_before(lines: Sequence[Line], number: int, cues: Cues) -> Span | None:
    """Who reports in the line before, by a cue: "Brandt sagte, man zahle. „Wir haben Geld.“"."""
    before = lines[number - 1]
    if not cues.capitalised_nouns or not before.words or lines[number].paragraph - before.paragraph > 1:
        return None
    found = attribution_before(before.words, len(before.words), cues)
    return _span(before.words, found.speaker) if found and found.speaker else None


def _speaker_of(line: Line, cues: Cues) -> Span | None:
    words = line.words
    found = attribution_before(words, len(words), cues) if words else None
    phrase = found.speaker if found else None
    if phrase is None and not in_reporting_mood(line, cues):
        subject = line_subject(line, cues)
        phrase = subject if subject and likeness(words, subject, cues) >= _CERTAIN else None
    return _span(words, phrase) if phrase else None


def _span(words: Sequence[Word], phrase: Phrase) -> Span:
    return Span(words[phrase.first].start, words[phrase.last - 1].end)
