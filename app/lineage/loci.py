"""Cutting witnesses into loci: where they may differ is one place in the table, what all share another.

A witness is what it prints in each slot of the base; slots that a rewording of any witness spans are joined.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from app.domain.collation import Locus
from app.domain.match import Alignment
from app.lineage.pairing import pair


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """One witness against the base: the base words it has (by index), and its changed stretches."""

    words: Sequence[str]
    kept: dict[int, int]  # index in the base -> index in the witness
    changed: tuple[tuple[int, int, int, int], ...]  # base start and end, own start and end
    start: int  # the first and the end of the base words between which it stands
    end: int
    length: int  # of the base


def loci(witnesses: Sequence[Sequence[str]]) -> tuple[Locus, ...]:
    """The loci of these witnesses, given as printed words; the first is the base."""
    if not witnesses:
        return ()
    base = witnesses[0]
    rows = [_row(base, words) for words in witnesses]
    places = _places(len(base), rows)
    columns = [tuple(_reading(row, start, end) for row in rows) for start, end in places]
    return tuple(_joined(columns))


def _row(base: Sequence[str], words: Sequence[str]) -> _Row:
    alignment = pair(base, words)
    kept = {block.left + i: block.right + i for block in alignment.blocks for i in range(block.length)}
    changed = tuple(_changes(alignment))
    first = min((*kept, *(start for start, _, _, _ in changed)), default=0)
    end = max((*(at + 1 for at in kept), *(end for _, end, _, _ in changed)), default=len(base))
    return _Row(words=words, kept=kept, changed=changed, start=first, end=end, length=len(base))


def _changes(alignment: Alignment) -> Iterator[tuple[int, int, int, int]]:
    """Stretches in which the witness has words of its own, over no more base words than they can stand for.

    Before its first shared word a witness replaces the words just before, not the whole beginning it lacks.
    """
    left = right = 0
    for index, block in enumerate((*alignment.blocks, None)):
        left_end = block.left if block else alignment.left_length
        right_end = block.right if block else alignment.right_length
        own = right_end - right
        if own:
            start, end = left, left_end
            if end - start > 2 * own + 3:
                start, end = (end - own, end) if index == 0 and block else (start, start + own)
            yield start, end, right, right_end
        if block:
            left, right = block.left + block.length, block.right + block.length


def _places(length: int, rows: Sequence[_Row]) -> list[tuple[int, int]]:
    """Stretches of base words, changed ones joined where they overlap, and gaps at which words are added."""
    spans = sorted({(start, end) for row in rows for start, end, _, _ in row.changed})
    wide: list[tuple[int, int]] = []
    for start, end in (span for span in spans if span[0] < span[1]):
        if wide and start < wide[-1][1]:
            wide[-1] = wide[-1][0], max(end, wide[-1][1])
        else:
            wide.append((start, end))
    inside = {at for start, end in wide for at in range(start + 1, end)}
    taken = {at for start, end in wide for at in range(start, end)}
    gaps = [(start, end) for start, end in spans if start == end and start not in inside]
    single = [(at, at + 1) for at in range(length) if at not in taken]
    return sorted([*wide, *gaps, *single])


def _reading(row: _Row, start: int, end: int) -> str | None:
    """What this witness prints here: None before it begins and after it ends, "" where words are left out."""
    own = [row.kept[at] for at in range(start, end) if at in row.kept]
    for base_start, base_end, own_start, own_end in row.changed:
        within = (
            start <= base_start and base_end <= end and (base_start < base_end or start < base_start < end)
        )
        if within or (base_start, base_end) == (start, end):
            own += range(own_start, own_end)
    if not own and (end <= row.start > 0 or start >= row.end < row.length):
        return None
    return " ".join(row.words[at] for at in sorted(own))


def _joined(columns: Sequence[tuple[str | None, ...]]) -> Iterator[Locus]:
    """Neighbouring places where the same witnesses stand and all agree become one locus."""
    for variant, group in groupby(columns, key=_agreement):
        stretch = list(group)
        if variant is None:
            yield from (Locus(readings=readings) for readings in stretch)
        else:
            yield Locus(readings=tuple(_run(readings) for readings in zip(*stretch, strict=True)))


def _agreement(readings: tuple[str | None, ...]) -> tuple[str | None, ...] | None:
    """Which witnesses have the words, leave them out or have ended, where those that have them agree."""
    present = {reading for reading in readings if reading}
    if len(present) > 1:
        return None
    return tuple(reading and "present" for reading in readings)


def _run(readings: Sequence[str | None]) -> str | None:
    words = [reading for reading in readings if reading]
    return " ".join(words) if words or readings[0] is not None else None
