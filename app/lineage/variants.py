"""Unusual readings: where a few witnesses differ from all others in the same way, one has it from the other.

The rule of common errors (Lachmann): agreement in what is right proves nothing, agreement in a slip does.
"""

from collections import defaultdict
from dataclasses import dataclass

from app.domain.collation import Collation, Locus
from app.lineage.house_style import same_but_for_style
from app.lineage.negation import negations
from app.lineage.numbers import numbers
from app.lineage.spellings import misspelled
from app.text.stopwords import content_words
from app.text.tokens import normalised

_LEAST_WORDS = 5  # of a fragment nobody can say where it differs
_SLIPS = 4  # a changed meaning may stand in this many times more articles than the sound reading


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Shared:
    """What a few witnesses read at a locus, and what the fullest text reads there."""

    locus: int
    reading: str
    instead: str


def unusual_readings(collation: Collation) -> dict[str, frozenset[Shared]]:
    """By attestation id: the unusual readings it shares with another."""
    sizes = [len(witness.attestations) for witness in collation.witnesses]
    shared: dict[int, set[Shared]] = defaultdict(set)
    long_enough = [len(witness.text.split()) >= _LEAST_WORDS for witness in collation.witnesses]
    for index, locus in enumerate(collation.loci):
        for rows in _unusual(locus, sizes, long_enough):
            reading = min(locus.readings[row] or "" for row in rows)
            found = Shared(locus=index, reading=reading, instead=locus.readings[0] or "")
            for row in rows:
                shared[row].add(found)
    return {
        identity: frozenset(shared[row])
        for row, witness in enumerate(collation.witnesses)
        if row in shared
        for identity in witness.attestations
    }


def _unusual(locus: Locus, sizes: list[int], long_enough: list[bool]) -> list[list[int]]:
    """Groups of rows that share an unusual reading of this locus; the base, the fullest text, is no slip."""
    groups = _groups(locus, long_enough)
    if len(groups) < 2:
        return []
    count = {key: sum(sizes[row] for row in rows) for key, rows in groups.items()}
    total = sum(count.values())
    base = next((key for key, rows in groups.items() if 0 in rows), ())
    return [
        rows
        for key, rows in groups.items()
        if key != base
        and count[key] > 1
        and (count[key] * 2 <= total or _slip(base, key, (count[base], count[key])))
        and _telling(locus, rows, groups.get(base, []))
    ]


def _groups(locus: Locus, long_enough: list[bool]) -> dict[tuple[str, ...], list[int]]:
    """Rows by what they read, points and case aside; rows that end before or begin after are left out."""
    groups: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for row, reading in enumerate(locus.readings):
        if reading is not None and long_enough[row]:
            groups[normalised(reading) or tuple(reading.split())].append(row)
    return groups


def _slip(base: tuple[str, ...], key: tuple[str, ...], counts: tuple[int, int]) -> bool:
    """Whether the meaning changed: then the fuller text is right, unless it stands nearly alone."""
    changed = bool(negations(base)) != bool(negations(key)) or numbers(base) != numbers(key)
    return changed and counts[0] * _SLIPS >= counts[1]


def _telling(locus: Locus, rows: list[int], base_rows: list[int]) -> bool:
    """Whether two people would hardly hit upon this reading: no house style, no slip, no little word."""
    reading = min(locus.readings[row] or "" for row in rows)
    others = sorted(locus.readings[row] or "" for row in base_rows if row not in rows)
    base = others[0] if others else next((r for r in locus.readings if r and r != reading), "")
    one, other = normalised(base), normalised(reading)
    if negations(one) != negations(other):
        return True
    if same_but_for_style(base.split(), reading.split()) or misspelled(one, other):
        return False
    return content_words(tuple(set(one) ^ set(other))) >= (1 if one and other else 2)
