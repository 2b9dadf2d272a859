"""Nouns that stand for what somebody says: "nach Angaben der Polizei", "Brandts Ansicht nach"."""

from collections.abc import Sequence

from app.quotations.cues.table import Cues
from app.quotations.grammar.phrases import Phrase, phrase_end, starts_phrase
from app.quotations.grammar.words import Word

_BEFORE = 5  # words from the preposition to its noun
_OPINIONS = (
    "ansicht",
    "meinung",
    "auffassung",
    "einschätzung",
    "überzeugung",
    "darstellung",
    "angaben",
    "vorstellung",
)
_OF = ("von", "vom")
_GENITIVES = ("der", "des", "eines", "einer", "mehrerer", "vieler", "zweier")


def saying_behind(words: Sequence[Word], at: int, cues: Cues) -> tuple[Phrase, Phrase] | None:
    """The cue "nach Angaben" and whose they are, where a preposition stands at `at`."""
    for noun in range(at + 1, min(len(words), at + _BEFORE)):
        if words[noun].stretch >= 0 or not words[noun].low[:1].isalnum():
            return None
        if is_saying(words[noun], cues):
            return _bearer(words, at, noun, cues)
    return None


def saying_before(words: Sequence[Word], at: int, cues: Cues) -> tuple[Phrase, Phrase] | None:
    """The cue "Ansicht nach" and whose it is, where the preposition at `at` stands behind its noun."""
    if at < 2 or not words[at - 1].low.endswith(_OPINIONS) or words[at - 1].text == words[at - 1].low:
        return None
    own = words[at - 2]
    if own.low not in cues.possessives and own.text == own.low:
        return None  # "die Forderung nach"
    if at > 2 and words[at - 3].low in cues.determiners:  # "das ihrer Ansicht nach alte Tor"
        return None
    return Phrase(at - 1, at + 1), Phrase(at - 2, at - 1)


def line_head(words: Sequence[Word], cues: Cues) -> Phrase:
    """Who opens a line without a verb: "Ilse Brandt zum Urteil:", and the owner in "Das Fazit der Jury:"."""
    last = phrase_end(words, 0, cues)
    if last + 1 < len(words) and words[last].low in _GENITIVES and is_saying(words[last - 1], cues):
        return Phrase(last, phrase_end(words, last, cues))
    owned = next((at for at in range(1, last - 1) if words[at].low in ("des", "eines")), None)
    if owned is not None and is_saying(words[owned - 1], cues):
        return Phrase(owned, last)
    return Phrase(0, last)


def is_saying(word: Word, cues: Cues) -> bool:
    return word.stretch < 0 and word.text != word.low and word.low.endswith(cues.sayings)


def _bearer(words: Sequence[Word], at: int, noun: int, cues: Cues) -> tuple[Phrase, Phrase] | None:
    """Who is named behind the noun, or as its possessor before it; else the noun itself, as "Polizeiangaben"."""
    cue, behind = Phrase(at, noun + 1), noun + 1
    if behind + 1 < len(words) and words[behind].low in _OF:
        return cue, Phrase(behind + 1, phrase_end(words, behind + 1, cues))
    named = behind < len(words) and words[behind].stretch < 0 and words[behind].text != words[behind].low
    if behind + 1 < len(words) and (named or words[behind].low in _GENITIVES):
        return cue, Phrase(behind, phrase_end(words, behind, cues))
    own = words[noun - 1]
    if noun - 1 > at and (own.low in cues.possessives or own.text != own.low):
        return cue, Phrase(noun - 1, noun)
    if own.low.startswith("eigene"):
        subject = _of_itself(words, noun + 1, cues)
        return (cue, subject) if subject else None
    return Phrase(at, at + 1), Phrase(at + 1, noun + 1)


def _of_itself(words: Sequence[Word], verb: int, cues: Cues) -> Phrase | None:
    """ "Nach eigenen Angaben hat die Werft ...": the subject behind the verb."""
    first = verb + 1
    if first >= len(words) or words[verb].text != words[verb].low or words[first].stretch >= 0:
        return None
    if words[first].low in cues.prepositions or not starts_phrase(words, first, cues):
        return None
    return Phrase(first, phrase_end(words, first, cues))
