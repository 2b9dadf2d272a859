"""Whose words they are: the name most articles give, and who gives another."""

from collections import Counter
from collections.abc import Iterable

from app.text.tokens import tokenise

_TITLE_WORDS = """mr mrs ms dr prof president prime minister secretary senator sen rep gen governor gov
chancellor ambassador herr frau präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin
außenminister sir lord the of"""
_POINTING = "he she they it we i you er sie es wir ich"
_SOME = "a an one two three some several another ein eine einer mehrere zwei drei"
_BODY_WORDS = """house department ministry council office government administration committee commission
agency company times post news journal ministerium regierung amt behörde rat partei"""
_NO_NAMES = frozenset(f"{_TITLE_WORDS} {_POINTING}".casefold().split())
_INDEFINITE = frozenset(_SOME.split())
_BODIES = frozenset(_BODY_WORDS.split())


def lineage_speaker(names: Iterable[str | None]) -> str | None:
    """The name most testimonies give; a surname counts for the fuller name. Ties: fuller, then A to Z."""
    counted = Counter(name for name in names if name)
    if not counted:
        return None
    votes = {name: _votes(name, counted) for name in counted}
    proper = [name for name in votes if is_proper(name)] or list(votes)
    return min(proper, key=lambda name: (-votes[name], -len(name.split()), name))


def is_proper(name: str) -> bool:
    """Whether this names somebody, rather than pointing at them ("he", "a senior official")."""
    return bool(_names(name))


def disagree(one: str | None, other: str | None) -> bool:
    """Whether two names are certainly two people: both proper, neither a body, and other last names."""
    if not one or not other:
        return False
    mine, theirs = _names(one), _names(other)
    if _BODIES.intersection(mine + theirs):
        return False
    return bool(mine) and bool(theirs) and mine[-1] not in theirs and theirs[-1] not in mine


def _votes(name: str, counted: Counter[str]) -> int:
    """How often this name is given, the surname alone included."""
    words = _names(name)
    alone = (n for m, n in counted.items() if m != name and len(words) > 1 and _names(m) == words[-1:])
    return counted[name] + sum(alone)


def _names(name: str) -> tuple[str, ...]:
    """The capitalised words of a name (where its script has capitals), titles aside; none for a role."""
    tokens = tokenise(name)
    if not tokens.words or tokens.words[0] in _INDEFINITE:
        return ()
    printed = [name[span.start : span.end] for span in tokens.spans]
    if printed[-1][:1].islower():
        return ()
    pairs = zip(tokens.words, printed, strict=True)
    names = tuple(word for word, shown in pairs if not shown[:1].islower() and word not in _NO_NAMES)
    return names if 2 * len(names) >= sum(word not in _NO_NAMES for word in tokens.words) else ()
