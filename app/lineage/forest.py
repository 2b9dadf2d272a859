"""The containment forest of a whole archive at once: the rules of `families`, over arrays, fullest wording first."""

import numpy as np
from numpy.typing import NDArray

from app.text.compiled import leaf

_CONTAINED = 7  # tenths of a wording's words that its parent must hold
_CONTAINED_SHORT = 8
_SHORT = 10


@leaf
def plant(
    counts: NDArray[np.int64],
    quoted: NDArray[np.bool_],
    splice: NDArray[np.bool_],
    edges_at: NDArray[np.int64],
    edges: NDArray[np.int32],
    parents: NDArray[np.int64],
    heads: NDArray[np.int64],
) -> None:
    """Write each wording's parent (-1: none) and head.

    Wordings are numbered in the total order, the fullest first. Rows `edges_at[w]:edges_at[w + 1]` of `edges` are the
    matches of `w` with fuller ones, in order: the fuller one, the words shared, 1 if it counts between quotations only,
    1 if a human confirmed it.
    """
    for w in range(len(counts)):
        best = -1
        for row in range(edges_at[w], edges_at[w + 1]):
            if not _fits(w, row, counts, quoted, splice, edges):
                continue
            if not _offered(heads[edges[row, 0]], edges_at[w], edges_at[w + 1], edges, w, quoted):
                continue
            if best < 0 or _better(row, best, counts, edges):
                best = row
        parents[w] = edges[best, 0] if best >= 0 else -1
        heads[w] = heads[edges[best, 0]] if best >= 0 else w


@leaf
def _counts(w: int, row: int, quoted: NDArray[np.bool_], edges: NDArray[np.int32]) -> bool:
    """Whether the match is evidence: some count between quotations alone."""
    return edges[row, 3] != 0 or edges[row, 2] == 0 or (quoted[w] and quoted[edges[row, 0]])


@leaf
def _fits(
    w: int,
    row: int,
    counts: NDArray[np.int64],
    quoted: NDArray[np.bool_],
    splice: NDArray[np.bool_],
    edges: NDArray[np.int32],
) -> bool:
    fuller = edges[row, 0]
    if edges[row, 3]:
        return True
    if not _counts(w, row, quoted, edges) or (quoted[w] and not quoted[fuller]):
        return False
    if splice[fuller] and not splice[w]:
        return False
    tenths = _CONTAINED_SHORT if counts[w] < _SHORT else _CONTAINED
    return 10 * edges[row, 1] >= tenths * counts[w]


@leaf
def _offered(
    head: int, start: int, end: int, edges: NDArray[np.int32], w: int, quoted: NDArray[np.bool_]
) -> bool:
    """Whether the head aligns with the wording too."""
    for row in range(start, end):
        if edges[row, 0] == head:
            return _counts(w, row, quoted, edges)
    return False


@leaf
def _better(row: int, best: int, counts: NDArray[np.int64], edges: NDArray[np.int32]) -> bool:
    """Confirmed first, then what shares most, then what is least longer, then the total order."""
    if edges[row, 3] != edges[best, 3]:
        return edges[row, 3] > edges[best, 3]
    if edges[row, 1] != edges[best, 1]:
        return edges[row, 1] > edges[best, 1]
    mine, theirs = counts[edges[row, 0]], counts[edges[best, 0]]
    return mine < theirs if mine != theirs else edges[row, 0] < edges[best, 0]
