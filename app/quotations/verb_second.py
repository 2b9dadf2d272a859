"""Attributions that only the order of a German clause shows: the verb stands before its subject, or at the end."""

from collections.abc import Sequence

from app.quotations.clause_subjects import clause_subject, inverted_subject
from app.quotations.clauses import AUXILIARIES, COORDINATORS, clause_of, frames
from app.quotations.cues.table import Cues
from app.quotations.phrases import Phrase
from app.quotations.reporting import Attribution, cue_at
from app.quotations.speakers import document_near, main_subject, subject_after
from app.quotations.words import Word

_FRAME = 30  # words from an auxiliary to the verb that it helps
_STOPS = frozenset(";:()")


def framed(words: Sequence[Word], at: int, cues: Cues) -> Attribution | None:
    """ "..., hatte Brandt am Montag gesagt": the auxiliary behind the stretch, the verb at the end."""
    if at >= len(words) or words[at].low not in AUXILIARIES:
        return None
    for cue in range(at + 1, min(len(words), at + _FRAME)):
        if words[cue].stretch >= 0 or words[cue].text in _STOPS:
            return None
        if cue_at(words, cue, cues) and frames(words, at + 1, cue):
            speaker = clause_subject(words, cue, cues)
            return Attribution(Phrase(cue, cue + 1), speaker, True, True) if speaker else None
    return None


def inverted(words: Sequence[Word], place: int, at: int, cues: Cues) -> Attribution | None:
    """ "“...“, stichelte Brandt": any verb will do right behind a stretch that opens the line."""
    if place != 0 or words[at - 1].text != ",":
        return None
    subject = inverted_subject(words, at, cues)
    return Attribution(Phrase(at, at + 1), subject, True, True) if subject else None


def according_clause(words: Sequence[Word], place: int, cues: Cues) -> Attribution | None:
    """ "Wie Brandt sagt, ist der Plan „...“": the whole line is hers."""
    first = 1 if words[0].low in COORDINATORS else 0
    if words[first].low != "wie":
        return None
    for at in range(first + 2, min(place, _FRAME)):
        if cue_at(words, at, cues) and clause_of(words, at) == (first, at, True):
            subject = clause_subject(words, at, cues)
            return Attribution(Phrase(at, at + 1), subject, False, False) if subject else None
    return None


def closing(words: Sequence[Word], place: int, at: int, cues: Cues) -> Attribution | None:
    """What the word at `at` says of the stretch at `place` before it: it ends its clause, or opens the last one."""
    if words[at - 1].text == "," and words[at].low in AUXILIARIES:
        return _afar(framed(words, at, cues))
    if not cue_at(words, at, cues):
        return None
    if _ends_frame(words, place, at):
        subject = clause_subject(words, at, cues) or main_subject(words, place, cues)
        return Attribution(Phrase(at, at + 1), subject, False, True)
    if words[at].low in cues.impersonal:
        document = document_near(words, at, cues) if "," in (words[at - 1].text, words[at - 2].text) else None
        return Attribution(Phrase(at, at + 1), document, False, True) if document else None
    subject = None
    if words[at - 1].text == ",":
        subject = subject_after(words, at, cues)
    elif _is_aside(words, place, at):
        subject = clause_subject(words, at, cues)
    return Attribution(Phrase(at, at + 1), subject, False, True) if subject else None


def _afar(found: Attribution | None) -> Attribution | None:
    return None if found is None else found._replace(near=False)


def _ends_frame(words: Sequence[Word], place: int, at: int) -> bool:
    """ "Der Minister hat den Plan als „Irrweg“ bezeichnet": the verb that German keeps for the end."""
    return all(word.text != "," for word in words[place + 1 : at]) and frames(words, place, at)


def _is_aside(words: Sequence[Word], place: int, at: int) -> bool:
    """ "..., wie Brandt sagte"."""
    clause = clause_of(words, at)
    return clause.subordinate and clause.first > place and words[clause.first].low == "wie"
