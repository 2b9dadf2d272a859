"""Linking a whole store at once, from nothing: for an archive that has just come, and for a rebuild.

It ends as `link.settle_wordings` does for the same articles, whatever order they came in.
"""

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from sqlalchemy import Connection

from app.lineage.families import settle
from app.matching.matches import aligned, all_candidates
from app.matching.wordings import Wordings, in_total_order
from app.pipeline.archive import families
from app.pipeline.shorts import families_with_shorts
from app.pipeline.splices import splices_among
from app.store import relinked
from app.store.columns import Columns
from app.store.families import keep_splices
from app.store.forest import Forest
from app.store.lending import linking
from app.store.tracing import begin_tracing_anew
from app.store.wordings import live_among


class _Linked(NamedTuple):
    """Wordings in the total order, the number of each, and their matches as `matching.matches.aligned` gives them."""

    wordings: Wordings
    numbers: NDArray[np.int64]
    matches: NDArray[np.int32]


def relink(connection: Connection, jobs: int = 1, report: Callable[[str], None] = lambda _: None) -> None:
    """Make matches and forest anew, and let every family wait to be traced. `report` hears what is done next."""
    report("who carries which words")
    relinked.begin_relinking(connection)
    with linking(connection) as index:
        linked = _link(connection, index.columns, jobs, report)
        report("filing")
        index.renew(connection, relinked.on_file(connection), jobs)
    report("families")
    ids = _named(connection, linked)
    relinked.replace_matches(connection, _rows(linked, ids))
    asked = relinked.spliced_or_fuller(connection)
    splices = {identity: bool(parts) for identity, parts in splices_among(connection, asked).items()}
    keep_splices(connection, splices)
    spliced = np.zeros(len(linked.wordings), np.bool_)
    spliced[[place for place, identity in ids.items() if splices.get(identity)]] = True
    relinked.replace_places(connection, _places(linked, ids, spliced))
    corrected = _correct(connection)
    relinked.end_relinking(connection, corrected | families_with_shorts(connection))
    begin_tracing_anew(connection)


def _link(connection: Connection, columns: Columns, jobs: int, report: Callable[[str], None]) -> _Linked:
    numbers, quoted = relinked.founding_wordings(connection)
    tokens, at, counts = columns.tokens_of(numbers)
    wordings, places = in_total_order(tokens, at, counts, columns.keys()[numbers], quoted)
    ordered = np.empty_like(numbers)
    ordered[places] = numbers
    report("candidates")
    pairs = all_candidates(wordings, jobs)
    report("alignment")
    return _Linked(wordings, ordered, aligned(pairs, wordings, jobs))


def _named(connection: Connection, linked: _Linked) -> dict[int, str]:
    """The ids of the wordings that match any other, by their place in the total order."""
    places = np.unique(linked.matches[:, :2])
    numbers = linked.numbers[places]
    ids = relinked.ids_of(connection, numbers)
    return {place: ids[number] for place, number in zip(places.tolist(), numbers.tolist(), strict=True)}


def _rows(linked: _Linked, ids: dict[int, str]) -> Iterator[tuple[str, str, int, float, bool]]:
    counts = linked.wordings.counts
    for fuller, shorter, shared, between in linked.matches.tolist():
        yield ids[shorter], ids[fuller], shared, round(shared / int(counts[shorter]), 4), bool(between)


def _places(
    linked: _Linked, ids: dict[int, str], splices: NDArray[np.bool_]
) -> Iterator[tuple[str, str, str]]:
    """Each wording that is no head, with its parent and its head."""
    parents, heads = families(linked.wordings, linked.matches, splices)
    placed = np.flatnonzero(parents >= 0)
    for place, parent, head in zip(
        placed.tolist(), parents[placed].tolist(), heads[placed].tolist(), strict=True
    ):
        yield ids[place], ids[parent], ids[head]


def _correct(connection: Connection) -> frozenset[str]:
    """Place again what a human has linked or parted, and what follows; returns the heads of the families concerned."""
    forest = Forest(connection)
    corrected = live_among(connection, forest.all_corrected())
    forest.look_up(corrected)
    settle(corrected, forest.node, forest.edges, forest.shorter, forest.keep)
    return forest.heads(corrected) | forest.touched
