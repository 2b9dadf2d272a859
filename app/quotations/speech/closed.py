"""Who is named behind a closed quotation: "...,” fumed Brandt", "...,” Brandt, who had voted for it, recalled".

Apart because the closing mark says so much that any verb will do, listed among the cues or not.
"""

from collections.abc import Sequence

from app.quotations.cues.table import Cues
from app.quotations.cues.table import words as table
from app.quotations.grammar.phrases import Phrase, is_skipped, phrase_end, starts_phrase
from app.quotations.grammar.reporting import Attribution
from app.quotations.grammar.words import Word

_IRREGULAR = table("sang shot cut began begins put went goes spoke spat wrote quoth shrugs")
_QUESTIONS = table("if how what why who when where which to")
_BE = table("is are was were be been being")
_OBJECTS = table("him her them it us me")
_THIS = table("this last next that")
_FARTHEST = 40  # words of apposition between a name and its verb
_BEFORE = 4  # small words before a name: "undecided union voter Ada Quill"


def behind_closed(words: Sequence[Word], place: int, cues: Cues) -> Attribution | None:
    """The verb and its subject right behind the stretch at `place`, whose last words end with punctuation.

    Only for a language whose subject stands before its verb; None where what follows is no attribution.
    """
    first = place + 1
    while first < len(words) and is_skipped(words[first], cues) and not _verbal(words, first + 1, cues):
        first += 1
    if cues.inverts or first >= len(words):
        return None
    if _verbal(words, first, cues):
        subject = _named_from(words, first + 1, cues)
        return Attribution(Phrase(first, first + 1), subject, True, True) if subject else None
    subject = _named_from(words, first, cues)
    verb = _verb_of(words, subject, cues) if subject else None
    return Attribution(Phrase(verb, verb + 1), subject, True, True) if verb else None


def reports_no_more(words: Sequence[Word], at: int, cues: Cues) -> bool:
    """Whether the cue and subject that end before `at` govern what stood before them, not what comes.

    "Brandt said in a statement" does; "Brandt said the gate was shut" reports something else.
    """
    if cues.inverts:
        return False
    if at >= len(words):
        return True
    if not words[at].low[:1].isalnum():
        return words[at].text != ":" and all(word.stretch < 0 for word in words[at : at + 2])
    if words[at].low in cues.complementisers or words[at].low in _QUESTIONS:
        return False
    if words[at - 1].low in cues.needs_that:
        at = phrase_end(words, at, cues)
        return at >= len(words) or not (words[at].low in cues.complementisers or words[at].low in _QUESTIONS)
    governed = (
        words[at].low in cues.prepositions or words[at].low in cues.joining or words[at].low in _OBJECTS
    )
    timely = words[at].low in _THIS and at + 1 < len(words) and words[at + 1].low in cues.skipped
    return governed or timely or is_skipped(words[at], cues) or words[at].low in cues.boundaries


def _verbal(words: Sequence[Word], at: int, cues: Cues) -> bool:
    """Whether this word has the form of a verb that may report."""
    if at >= len(words) or words[at].stretch >= 0 or words[at].text != words[at].low:
        return False
    low = words[at].low
    if low in cues.verbs or low in cues.labels or low in _IRREGULAR:
        return True
    if (
        is_skipped(words[at], cues)
        or low in cues.prepositions
        or low in cues.determiners
        or low in cues.roles
    ):
        return False
    return len(low) > 3 and low.endswith(("ed", "s")) and not low.endswith(("ss", "us"))


def _named_from(words: Sequence[Word], first: int, cues: Cues) -> Phrase | None:
    """The phrase that begins here, small words before its name included."""
    at = first
    while at < min(len(words), first + _BEFORE) and _modifier(words[at], cues):
        at += 1
    if at >= len(words) or words[at].stretch >= 0 or not starts_phrase(words, at, cues):
        return None
    if words[at].low in cues.prepositions or (at > first and words[at].low in cues.determiners):
        return None
    return Phrase(first, phrase_end(words, at, cues))


def _modifier(word: Word, cues: Cues) -> bool:
    """A word that may only stand before a name: "election lawyer Joe Marsh"."""
    if word.stretch >= 0 or word.text != word.low or not word.low[:1].isalpha():
        return False
    none = word.low in cues.prepositions or word.low in cues.boundaries or word.low in cues.determiners
    return not none and word.low not in cues.pronouns and word.low not in cues.verbs


def _verb_of(words: Sequence[Word], subject: Phrase, cues: Cues) -> int | None:
    """Where the subject's verb stands, over brackets, appositions, relative clauses and what a preposition governs."""
    at = subject.last
    while at < min(len(words), subject.last + _FARTHEST):
        if words[at].text == "(":
            at = _behind(words, at, ")")
        elif words[at].text in (",", "—", "–") or words[at].low in cues.relatives:
            at = _behind_apposition(words, at, cues)
        elif words[at].low in cues.prepositions or words[at].low in cues.joining:
            at = phrase_end(words, at + 1, cues) if at + 1 < len(words) else len(words)
        elif words[at].low in _BE:  # "the bill was passed": nobody speaks
            return None
        elif _verbal(words, at, cues):
            return at
        elif is_skipped(words[at], cues):
            at += 1
        else:
            return None
    return None


def _behind(words: Sequence[Word], at: int, mark: str) -> int:
    near = range(at, min(len(words), at + _FARTHEST))
    return next((place + 1 for place in near if words[place].text == mark), len(words))


def _behind_apposition(words: Sequence[Word], at: int, cues: Cues) -> int:
    """Behind the comma after which the verb follows; the end of the line where none does."""
    for place in range(at + 1, min(len(words), at + _FARTHEST)):
        if words[place].text not in (",", "—", "–"):
            continue
        verb = place + 1
        while verb < len(words) and is_skipped(words[verb], cues):
            verb += 1
        if verb < len(words) and words[verb].low in cues.verbs and _verbal(words, verb, cues):
            return place + 1
    return len(words)
