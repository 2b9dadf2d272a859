"""Where a German clause begins, and which of its verbs is the finite one."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from app.quotations.cues.table import words as table
from app.quotations.grammar.words import Word

AUXILIARIES = table(
    "hat haben hatte hatten habe hätte hätten wird werden wurde wurden würde würden worden ist sind war waren sei",
    "könne könnte könnten werde müsse solle wolle dürfe sollten müssen können möchte mag wäre wären seien will",
    "wollen wollte wollten soll sollen sollte kann konnte ließ lässt lassen ließen muss musste darf",
)
SUBORDINATORS = table(
    "dass daß weil wie nachdem während als ob wenn obwohl obgleich zumal indem bevor ehe seit seitdem bis falls sofern",
    "damit sodass wonach wobei woraufhin womit wogegen wozu worin da wo",
)
COORDINATORS = table("und oder aber doch denn sondern sowie")
CLOSES = frozenset(".,;:!?–—)")  # marks behind the last word of a clause
REACH = 60  # words of a clause that are looked at
_RELATIVES = table("der die das den dem deren dessen denen welcher welche welches welchem welchen was wer")
_GOVERNED = table("dem der denen dessen deren")  # relatives behind a preposition
_WITHIN = table("dass daß weil obwohl nachdem")  # never anything but the head of a clause
_PARTICIPLE = re.compile(r"(?:ab|an|auf|aus|ein|fest|hinzu|mit|vor|zu|zurück)?ge\w+(?:t|en)\Z")
_PAUSES = frozenset(",–—")
_STOPS = frozenset(";:(")


class Clause(NamedTuple):
    """Where the clause of a verb begins, and its finite verb: at its end where it is subordinate."""

    first: int
    finite: int
    subordinate: bool


def clause_of(words: Sequence[Word], cue: int) -> Clause:
    """The clause of the verb at `cue`."""
    first = segment_start(words, cue)
    opening = behind_coordinator(words, first)
    closes = cue + 1 >= len(words) or words[cue + 1].text in CLOSES or words[cue + 1].stretch >= 0
    follows = cue + 1 < len(words) and words[cue + 1].low in AUXILIARIES
    if opens_subordinate(words, opening) and opening < cue:
        if follows:
            return Clause(opening, cue + 1, True)
        if closes or words[cue + 1].low in ("und", "oder"):
            return Clause(opening, cue, True)
    wide = _behind_insertions(words, cue) if first == cue and closes else None
    if wide is not None:
        return Clause(wide, cue, True)
    if (closes or follows) and not words[cue].low.endswith("te"):
        auxiliary = _auxiliary_before(words, cue, first)
        if auxiliary is not None:
            return Clause(segment_start(words, auxiliary), auxiliary, False)
    return Clause(first, cue, False)


def frames(words: Sequence[Word], place: int, verb: int) -> bool:
    """Whether the verb closes the clause in which `place` stands: "hat den Plan „...“ genannt"."""
    clause = clause_of(words, verb)
    opened = clause.first if clause.subordinate else clause.finite
    return opened < place and (clause.subordinate or clause.finite < verb)


def _behind_insertions(words: Sequence[Word], verb: int) -> int | None:
    """ "Wie der Minister, ein Jurist, erklärte": where the clause opens whose verb an insertion parts from it."""
    first = verb
    while first > 1 and verb - first < REACH and words[first - 1].text == ",":
        first = segment_start(words, first - 1)
        if words[first].low in SUBORDINATORS:
            return first
    return None


def _auxiliary_before(words: Sequence[Word], cue: int, first: int) -> int | None:
    """The finite verb that the participle or infinitive at `cue` completes: "hat ... gesagt".

    What may as well be finite, as "erklärt", has it in its own segment, which opens at `first`.
    """
    certain = _PARTICIPLE.match(words[cue].low) is not None
    for at in range(cue - 1, max(0, cue - REACH) - 1 if certain else first - 1, -1):
        if words[at].text in _STOPS and words[at].stretch < 0:
            return None
        if words[at].low in AUXILIARIES and words[at].text == words[at].low:
            return at
    return None


def segment_start(words: Sequence[Word], at: int) -> int:
    """Behind the nearest pause to the left; a bracket is stepped over."""
    first = at
    while first > 0 and at - first < REACH:
        before = words[first - 1]
        if before.text == ")":
            first = _bracket(words, first - 1)
            continue
        if before.stretch < 0 and (before.text in _PAUSES or before.text in _STOPS):
            break
        if before.low in _WITHIN:
            return first - 1
        if before.low in COORDINATORS and first > 1 and words[first - 2].stretch >= 0:
            break
        first -= 1
    return first


def _bracket(words: Sequence[Word], closing: int) -> int:
    """Where the bracket closed at `closing` opens."""
    floor = max(0, closing - 12)
    return next((at for at in range(closing - 1, floor - 1, -1) if words[at].text == "("), closing)


def behind_coordinator(words: Sequence[Word], first: int) -> int:
    return first + 1 if first + 1 < len(words) and words[first].low in COORDINATORS else first


def opens_subordinate(words: Sequence[Word], first: int) -> bool:
    """ "dass ...", "wie ...", and behind a comma ", die ...", ", in dem ..."."""
    if words[first].low in SUBORDINATORS:
        return True
    behind_comma = first > 0 and words[first - 1].text == ","
    if not behind_comma or first + 1 >= len(words):
        return False
    if words[first].low in _RELATIVES:
        return True
    return words[first].text == words[first].low and words[first + 1].low in (
        "dem",
        "der",
        "denen",
        "dessen",
        "deren",
    )
