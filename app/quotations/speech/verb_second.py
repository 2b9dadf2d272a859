"""Attributions that only the order of a German clause shows: the verb stands before its subject, or at the end."""

from collections.abc import Sequence

from app.quotations.cues.table import Cues
from app.quotations.cues.table import words as table
from app.quotations.grammar.clause_subjects import (
    clause_subject,
    inverted_subject,
    is_agentless,
    listed_subject,
)
from app.quotations.grammar.clauses import AUXILIARIES, CLOSES, COORDINATORS, clause_of, frames
from app.quotations.grammar.documents import document_near
from app.quotations.grammar.finite import has_verb_form
from app.quotations.grammar.nominals import SURE, first_nominal
from app.quotations.grammar.phrases import Phrase, phrase_end, starts_phrase
from app.quotations.grammar.reporting import Attribution, cue_at
from app.quotations.grammar.subjects import likeness, main_subject, subject_after
from app.quotations.grammar.words import Word

_FRAME = 30  # words from an auxiliary to the verb that it helps
_TAKING_UP = ("Das", "Dies", "So")
_BE = table("ist sei war wäre sind seien waren bleibt blieb bedeutet bedeutete")
_WANTS = table("will wollte wollen wollten")
_STANDS = table("stand standen steht stehen lesen prangt prangte")
_BY = table("von vom")
_ATTRIBUTIVE = ("te", "ten", "ter", "tes", "ene", "enen", "ener", "enes")
_PLACED = table("in im auf am")
_STOPS = frozenset(";:()")


def framed(words: Sequence[Word], at: int, cues: Cues) -> Attribution | None:
    """ "..., hatte Brandt am Montag gesagt": the auxiliary behind the stretch, the verb at the end."""
    if at >= len(words) or words[at].low not in AUXILIARIES:
        return None
    for cue in range(at + 1, min(len(words), at + _FRAME)):
        if words[cue].stretch >= 0 or words[cue].text in _STOPS:
            return None
        if words[cue].low == "wissen" and words[at].low in _WANTS:
            speaker = first_nominal(words, at + 1, cue, cues)  # "will Brandt wissen"
            return Attribution(Phrase(cue, cue + 1), speaker, True, True) if speaker else None
        if not cue_at(words, cue, cues):
            continue
        speaker = clause_subject(words, cue, cues) if frames(words, at + 1, cue) else None
        if speaker is None and words[cue].low in cues.citing and _closes(words, cue):
            speaker = first_nominal(words, at + 1, cue, cues)  # "wird Brandt, die Leiterin, zitiert"
        if speaker is not None:
            return Attribution(Phrase(cue, cue + 1), speaker, True, True)
    return None


def _closes(words: Sequence[Word], at: int) -> bool:
    return at + 1 >= len(words) or words[at + 1].text in CLOSES


def taken_up(words: Sequence[Word], at: int, cues: Cues) -> Attribution | None:
    """ "“...“ Das sagte Brandt am Montag.": the next line takes the words up and says whose they are."""
    if at + 4 < len(words) and words[at].low == "mit" and words[at + 2].low == "worten":
        speaker = first_nominal(words, at + 4, len(words), cues)  # "Mit diesen Worten ging Brandt."
        return Attribution(Phrase(at + 2, at + 3), speaker, True, True) if speaker else None
    if at + 2 >= len(words) or words[at].text not in _TAKING_UP:
        return None
    if cue_at(words, at + 1, cues):
        speaker = first_nominal(words, at + 2, len(words), cues)
        return Attribution(Phrase(at + 1, at + 2), speaker, True, True) if speaker else None
    return framed(words, at + 1, cues)


def standing(words: Sequence[Word], at: int, cues: Cues) -> Attribution | None:
    """ "„...“ stand auf einem Plakat": what bears the words speaks."""
    document = document_near(words, at, cues) if words[at].low in _STANDS else None
    return Attribution(Phrase(at, at + 1), document, True, True) if document else None


def uttered(words: Sequence[Word], place: int, cues: Cues) -> Attribution | None:
    """ "Sie zogen mit der Parole „...“ durch die Stadt": the noun says that somebody did say it."""
    if place < 2:
        return None
    at = place - 2 if words[place - 1].text == ":" else place - 1
    if words[at].low in _STANDS:
        document = document_near(words, at, cues)  # "Auf einem Plakat stand „...“"
        return Attribution(Phrase(at, at + 1), document, False, False) if document else None
    written = _written(words, place, cues) if words[0].low in _PLACED else None
    if written is not None:
        return written
    if words[place - 1].low not in cues.utterances:
        return None
    subject = main_subject(words, place, cues)
    if subject is not None and subject.last == place:  # "Auf dem Plakat stand die Parole"
        subject = document_near(words, place - 1, cues)
    if subject is None and place + 2 < len(words) and has_verb_form(words[place + 1], cues):
        subject = first_nominal(words, place + 2, len(words), cues)  # "Mit den Worten „...“ ging Brandt"
    return Attribution(Phrase(place - 1, place), subject, False, False)


def _written(words: Sequence[Word], place: int, cues: Cues) -> Attribution | None:
    """ "Im Bericht steht, das Tor sei „...“"."""
    for at in range(2, min(place, _FRAME)):
        if words[at].low in _STANDS and words[at + 1].text in (",", ":"):
            document = document_near(words, at, cues)
            return Attribution(Phrase(at, at + 1), document, False, False) if document else None
    return None


def for_somebody(words: Sequence[Word], place: int, cues: Cues) -> Attribution | None:
    """ "Für Ilse Brandt ist das Tor „...“": who holds it to be so."""
    if words[0].low != "für" or place < 3:
        return None
    holder = Phrase(1, phrase_end(words, 1, cues))
    if not starts_phrase(words, 1, cues) or holder.last >= place or words[holder.last].low not in _BE:
        return None
    pointed = words[holder.last + 1].low in ("das", "dies") and holder.last - holder.first == 1
    if not pointed and not _stands_for_somebody(words, holder, cues):
        return None
    return Attribution(Phrase(0, 1), holder, False, False)


def _stands_for_somebody(words: Sequence[Word], phrase: Phrase, cues: Cues) -> bool:
    """By name or office: whatever the case of its article."""
    first = phrase.first + (words[phrase.first].low in cues.determiners)
    return first < phrase.last and likeness(words, Phrase(first, phrase.last), cues) > SURE


def inverted(words: Sequence[Word], place: int, at: int, cues: Cues) -> Attribution | None:
    """ "“...“, stichelte Brandt": any verb will do right behind a stretch that opens the line."""
    if place != 0 or words[at - 1].text != ",":
        return None
    subject = inverted_subject(words, at, cues)
    return Attribution(Phrase(at, at + 1), subject, True, True) if subject else None


def introduced(words: Sequence[Word], place: int, cues: Cues) -> Attribution | None:
    """By a name in a list, right before a colon or a bracket, or by "Wie Brandt sagt," at the head of the line."""
    if place > 1 and words[place - 1].text in (":", "("):
        listed = listed_subject(words, place - 1, cues)
        if listed is not None:
            return Attribution(Phrase(place - 1, place), listed, True, False)
    return _according_clause(words, place, cues)


def _according_clause(words: Sequence[Word], place: int, cues: Cues) -> Attribution | None:
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
        if is_agentless(words, at, cues):
            return Attribution(Phrase(at, at + 1), None, False, True)
        subject = clause_subject(words, at, cues) or main_subject(words, place, cues)
        return Attribution(Phrase(at, at + 1), subject, False, True)
    if words[at].low in cues.impersonal:
        document = document_near(words, at, cues) if "," in (words[at - 1].text, words[at - 2].text) else None
        told = words[at - 1].text == "," and at + 1 < len(words) and words[at + 1].low == "es"  # ", hieß es"
        return Attribution(Phrase(at, at + 1), document, False, True) if document or told else None
    subject = None
    if words[at - 1].text == ",":
        subject = subject_after(words, at, cues) or first_nominal(words, at + 1, len(words), cues)
    elif _is_aside(words, place, at):
        subject = clause_subject(words, at, cues)
    return Attribution(Phrase(at, at + 1), subject, False, True) if subject else None


def called(words: Sequence[Word], place: int, cues: Cues) -> Attribution | None:
    """ "die von Brandt als „...“ bezeichnete Satzung": by whom, or by nobody who is named."""
    verb = place + 1
    if place < 2 or words[place - 1].low != "als" or verb + 1 >= len(words) or not cue_at(words, verb, cues):
        return None
    if not words[verb + 1].text[:1].isupper() or not words[verb].low.endswith(_ATTRIBUTIVE):
        return None
    first = next((at for at in range(place - 2, max(-1, place - _FRAME), -1) if words[at].low in _BY), None)
    agent = (
        Phrase(first + 1, min(place - 1, phrase_end(words, first + 1, cues))) if first is not None else None
    )
    return Attribution(Phrase(verb, verb + 1), agent, True, True)


def _afar(found: Attribution | None) -> Attribution | None:
    return None if found is None else found._replace(near=False)


def _ends_frame(words: Sequence[Word], place: int, at: int) -> bool:
    """ "Der Minister hat den Plan als „Irrweg“ bezeichnet": the verb that German keeps for the end."""
    return all(word.text != "," for word in words[place + 1 : at]) and frames(words, place, at)


def _is_aside(words: Sequence[Word], place: int, at: int) -> bool:
    """ "..., wie Brandt sagte"."""
    clause = clause_of(words, at)
    return clause.subordinate and clause.first > place and words[clause.first].low == "wie"
