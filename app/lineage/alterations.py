"""What changed between two readings as printed, classed, meaning first: the diff of a lineage."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.domain.alteration import Alteration, AlterationKind
from app.lineage.changes import Change, classed, moved
from app.lineage.pairing import pair_keys
from app.lineage.parting import parted
from app.lineage.readings import SIC, Reading, read
from app.lineage.spellings import small_changes

_KINDS = tuple(AlterationKind)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Placed:
    kind: AlterationKind
    at: tuple[int, int]
    alteration: Alteration


@lru_cache(maxsize=4096)
def alterations(before: tuple[str, ...], after: tuple[str, ...], *, quoted: bool) -> tuple[Alteration, ...]:
    """How the pieces `after` differ from the pieces `before`, both as printed.

    `quoted`: `after` stands in quotation marks, so words left out without a mark are a silent ellipsis.
    Ordered by kind, what changes the meaning first, then by place.
    """
    if before == after:
        return ()
    left, right = read(before), read(after)
    changes = [part for change in _changes(left, right) for part in parted(change)]
    kinds = [classed(change, quoted=quoted) for change in changes]
    added = [change for change, kind in zip(changes, kinds, strict=True) if kind is AlterationKind.ADDITION]
    came_from = {id(new): id(old) for new in added if quoted and (old := moved(new, changes))}
    gone = set(came_from.values())
    found = [
        _placed(change, AlterationKind.SPLICE if id(change) in came_from else kind)
        for change, kind in zip(changes, kinds, strict=True)
        if id(change) not in gone
    ]
    found += [
        _Placed(kind=kind, at=at, alteration=Alteration(kind=kind, before=was, after=now))
        for kind, at, was, now in small_changes(left, right, _blocks(left, right))
    ]
    found.sort(key=lambda placed: (_KINDS.index(placed.kind), placed.at))
    return tuple(dict.fromkeys(placed.alteration for placed in found))


def _changes(left: Reading, right: Reading) -> Iterator[Change]:
    """The stretches between shared blocks, in order. Who leaves off an editor's "(sic)" changes nothing."""
    left_at = right_at = 0
    ends = (len(left.keys), len(right.keys), 0)
    for left_start, right_start, length in (*_blocks(left, right), ends):
        remark = right_at == right_start and left.keys[left_at:left_start] == (SIC,)
        if (left_at < left_start or right_at < right_start) and not remark:
            yield Change(left=left, right=right, before=(left_at, left_start), after=(right_at, right_start))
        left_at, right_at = left_start + length, right_start + length


def _blocks(left: Reading, right: Reading) -> Sequence[tuple[int, int, int]]:
    alignment = pair_keys(left.keys, right.keys)
    return [(block.left, block.right, block.length) for block in alignment.blocks]


def _placed(change: Change, kind: AlterationKind) -> _Placed:
    alteration = Alteration(kind=kind, before=change.was, after=change.now)
    return _Placed(kind=kind, at=(change.after[0], change.before[0]), alteration=alteration)
