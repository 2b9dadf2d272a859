"""Attributions in a German sentence none of whose words reports: its form alone gives the marked words to its subject.

Apart because each needs the marked words themselves, which no other rule looks at.
"""

from collections.abc import Sequence

from app.quotations.cues.table import Cues
from app.quotations.cues.table import words as table
from app.quotations.grammar.clause_subjects import colon_subject, passive_agent
from app.quotations.grammar.clauses import AUXILIARIES, segment_start
from app.quotations.grammar.documents import document_of
from app.quotations.grammar.finite import finite_verb
from app.quotations.grammar.nominals import opening_nominal
from app.quotations.grammar.phrases import Phrase
from app.quotations.grammar.reporting import Attribution
from app.quotations.grammar.subjects import likeness
from app.quotations.grammar.words import Word
from app.quotations.speech.attributions import attribution_before

_REACH = 60  # words before the stretch in which its clause opens
_FEW = 8  # words behind it in which the clause goes on
_BE = table("ist sind war waren")
_LEADING = table("von als ein eine einen einer einem gar nur dagegen hingegen")
_PASSIVE = table("wird werden wurde wurden")
_WILL = table("will wollen wollte wollten")
_HELPING = table(
    "hat haben hatte hatten will wollen wollte wollten möchte möchten werde würden würde soll sollen"
)


def plain_attribution(words: Sequence[Word], place: int, content: str, cues: Cues) -> Attribution | None:
    """Who says the stretch at `place`, which holds `content`; None where the form of the sentence does not tell."""
    return (
        _behind_colon(words, place, cues)
        or _spoken_of(words, place, cues)
        or _with_own_verb(words, place, content, cues)
        or _judged(words, place, content, cues)
    )


def without_verb(words: Sequence[Word], before: int, place: int, cues: Cues) -> Phrase | None:
    """Whom "die Partei" is in "Der Rat nannte es „...“, die Partei „...“": the verb is the one before."""
    if words[before + 1].text != "," or not 2 < place - before < _FEW:
        return None
    subject = opening_nominal(words, before + 2, place, cues)
    if subject is None or any(word.low not in _LEADING for word in words[subject.last : place]):
        return None
    return subject


def _behind_colon(words: Sequence[Word], place: int, cues: Cues) -> Attribution | None:
    """ "Brandt ging auf Abstand: Der Plan sei „...“": the reporting mood goes on with whom the colon introduced."""
    near = range(place - 2, max(1, place - _REACH), -1)
    colon = next((at for at in near if words[at].text == ":" and words[at].stretch < 0), None)
    if colon is None or any(words[at].stretch >= 0 for at in range(colon)):
        return None
    told = any(
        word.low in cues.reporting_mood or word.low in cues.conditional for word in words[colon + 1 : place]
    )
    found = attribution_before(words, colon + 1, cues) if told else None
    return found._replace(near=False) if found and found.speaker else None


def _spoken_of(words: Sequence[Word], place: int, cues: Cues) -> Attribution | None:
    """ "Von „...“ ist in dem Brief die Rede"."""
    if place == 0 or place + 1 >= len(words) or words[place + 1].low not in _BE:
        return None
    opens = words[place - 1].low == "von" or (place > 1 and words[place - 2].low == "von")
    for at in range(place + 2, min(len(words), place + _FEW + 4)):
        if opens and words[at].low == "rede":
            return Attribution(Phrase(at, at + 1), document_of(words, place + 1, at, cues), False, True)
    return None


def _with_own_verb(words: Sequence[Word], place: int, content: str, cues: Cues) -> Attribution | None:
    """ "Brandt hat den Plan „lange begrüßt“": the verb that the auxiliary waits for is among the marked words."""
    wants = _wants(words, place) if content[:1].islower() and " " in content else None
    if wants is not None:
        return _subject_of_clause(words, wants, place, cues)
    verb = content.rsplit(maxsplit=1)[-1]
    if (
        verb != verb.lower()
        or not verb.endswith(("t", "en"))
        or not content[:1].islower()
        or " " not in content
    ):
        return None
    if (
        place + 1 < len(words)
        and words[place + 1].text not in (".", ",", "!")
        and not _closes(words, place + 1)
    ):
        return None
    first = segment_start(words, place)
    helping = next((at for at in range(first, place) if words[at].low in _HELPING), None)
    return _subject_of_clause(words, helping, place, cues) if helping is not None else None


def _wants(words: Sequence[Word], place: int) -> int | None:
    """ "Brandt will „keine neuen Schulden“ machen": the infinitive stands behind the stretch."""
    if (
        place + 2 >= len(words)
        or words[place + 2].text not in (".", ",")
        or not words[place + 1].low.endswith("en")
    ):
        return None
    return next((at for at in range(segment_start(words, place), place) if words[at].low in _WILL), None)


def _closes(words: Sequence[Word], at: int) -> bool:
    return words[at].low in AUXILIARIES and (at + 1 >= len(words) or words[at + 1].text in (".", ","))


def _judged(words: Sequence[Word], place: int, content: str, cues: Cues) -> Attribution | None:
    """ "Das Gericht verwarf den Antrag als „ganz verfehlt“": who says "as" with a quality has judged."""
    if place < 2 or words[place - 1].low != "als" or not content[:1].islower():
        return None
    if words[place - 2].low in ("mehr", "anders") or words[place - 2].low.endswith("er"):
        return None
    verb = finite_verb(words, segment_start(words, place), place - 1, cues)
    if verb is None:
        return None
    if words[verb].low in _PASSIVE:
        return Attribution(Phrase(place - 1, place), passive_agent(words, verb, place, cues), False, False)
    if words[verb].low in _BE or words[verb].low in ("gilt", "gelten", "galt", "galten"):
        return None
    return _subject_of_clause(words, verb, place, cues)


def _subject_of_clause(words: Sequence[Word], verb: int, place: int, cues: Cues) -> Attribution | None:
    subject = colon_subject(words, place, cues)
    if subject is None or not likeness(words, subject, cues):
        return None
    return Attribution(Phrase(verb, verb + 1), subject, False, False)
