"""Which phrases of a German clause can be its subject: neither governed, nor in an oblique case, nor an adverb."""

from collections.abc import Sequence

from app.quotations.cues.table import Cues
from app.quotations.cues.table import words as table
from app.quotations.grammar.clauses import AUXILIARIES, CLOSES, REACH, SUBORDINATORS
from app.quotations.grammar.phrases import Phrase, phrase_end, starts_phrase
from app.quotations.grammar.subjects import likeness
from app.quotations.grammar.words import Word

SURE = 2  # likeness of a phrase that can be somebody
PREPOSITIONS = table(
    "laut angesichts aufgrund anlässlich entgegen hinsichtlich gemäß ab außer statt innerhalb außerhalb binnen mittels",
    "bezüglich infolge dank trotz am im beim vom zum zur gegenüber von für",
)
_ADVERBS = table(
    "so selbst zwar einerseits ursprünglich bisher damals dort hier hierbei dabei darin daran darüber dafür dagegen",
    "danach davor demnach insbesondere vor allem bald einst ende anfang mitte warum wann wer was wohin woher wo",
    "anders ganz deutlicher schärfer noch",
)
_FOCUS = table(
    "nicht auch selbst sogar nur allein ebenso rund etwa knapp gut fast mindestens"
)  # before a subject as part of it
_BY = table("von vom")
_POINTING = table("dieser diese jener jene letzterer letztere ersterer erstere")


def opening_nominal(words: Sequence[Word], first: int, end: int, cues: Cues) -> Phrase | None:
    """The phrase that opens at `first`, if it can be a subject."""
    while words[first].low in _FOCUS and first + 1 < end:
        first += 1
    if first + 1 < end and words[first].low.isdigit():
        first += 1
    if first + 1 < end and words[first].low not in cues.prepositions and _is_adjective(words, first):
        first += 1  # "westliche Diplomaten"
    if first >= end or not _can_open(words, first, cues):
        return None
    phrase = Phrase(first, min(end, _end(words, first, cues)))
    return phrase if likeness(words, phrase, cues) else None


def first_nominal(words: Sequence[Word], first: int, end: int, cues: Cues) -> Phrase | None:
    """The first phrase from `first` on that neither a preposition nor its case keeps from being the subject."""
    at, best, end = first, None, min(end, first + REACH)
    while at < end and words[at].stretch < 0 and words[at].text not in CLOSES:
        low = words[at].low
        if low in _POINTING and at + 1 < len(words) and words[at + 1].text in CLOSES:
            return Phrase(at, at + 1)
        if low in cues.prepositions or low in PREPOSITIONS or low in cues.oblique:
            at = _behind_oblique(words, at, end, cues)
            if words[at - 1].stretch >= 0:
                break
            continue
        if low != "es" and _can_open(words, at, cues):
            phrase = Phrase(at, min(end, _end(words, at, cues)))
            if likeness(words, phrase, cues) >= SURE:
                return phrase
            best = best or (phrase if likeness(words, phrase, cues) else None)
            at = max(phrase.last, at + 1)
            continue
        at += 1
    return best


def _behind_oblique(words: Sequence[Word], at: int, end: int, cues: Cues) -> int:
    """Behind "in dem Brief der Stadt", a genitive with it."""
    if at + 1 >= end or not words[at + 1].low[:1].isalnum():
        return at + 1
    at = phrase_end(words, at + 1, cues)
    while at < end and words[at].low in ("der", "des") and words[at - 1].text[:1].isupper():
        at = phrase_end(words, at, cues)
    return at


def _is_adjective(words: Sequence[Word], at: int) -> bool:
    low, following = words[at].low, words[at + 1]
    small = words[at].text == low and len(low) > 4 and following.text != following.low
    return small and low.endswith(("e", "er", "es")) and low not in _ADVERBS and low not in AUXILIARIES


def _end(words: Sequence[Word], first: int, cues: Cues) -> int:
    """Where the phrase ends, a participle with all that it has before it included: "die in Graz geborene Brandt"."""
    last = phrase_end(words, first, cues)
    if last - first > 1 and words[first].low in cues.determiners and words[first + 1].low in _BY:
        last = first + 1  # "ein von Ilse Brandt geschriebener Brief"
    if last - first > 1 or words[first].low not in cues.determiners:
        return last
    for at in range(last, min(len(words) - 1, last + 10)):
        if words[at].stretch >= 0:
            return at + 1 if at > last else last
        if words[at].text in CLOSES:
            break
        if at > last and _is_adjective(words, at) and words[at - 1].low not in cues.prepositions:
            return phrase_end(words, at + 1, cues)
    return last


def _can_open(words: Sequence[Word], at: int, cues: Cues) -> bool:
    low = words[at].low
    outside = low in cues.prepositions or low in cues.skipped or low in PREPOSITIONS or low in cues.oblique
    outside = outside or low in _ADVERBS or low in SUBORDINATORS
    return not outside and words[at].stretch < 0 and starts_phrase(words, at, cues)
