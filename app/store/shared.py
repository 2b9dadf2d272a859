"""All families that two articles share, and where they stand, as arrays: for tracing a good part of a store."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import DTypeLike, NDArray
from sqlalchemy import Connection

_WORDINGS = "SELECT number, head, quoted AND live, founds FROM wordings"
_ARTICLES = "SELECT id, source, current FROM articles WHERE withdrawn = 0 ORDER BY id"
_REVISIONS = "SELECT number, article, text_hash FROM revisions"
_OCCURRENCES = "SELECT revision, wording, marked FROM occurrences ORDER BY revision, ordinal"


@dataclass(frozen=True, slots=True)
class SharedFamilies:
    """The families that two live articles or more carry. They and the articles go by their places in `heads` and
    `articles`, both from A to Z.

    `carried` has a row (family, article) for each article that carries a family, in this order. `run_articles` and
    `run_families` are the running text of all current revisions, in its order: the article and the family of each
    segment, -1 for one that no other article has. `run_at` is where each article's begins, with the end behind.
    """

    heads: tuple[str, ...]
    quoted: NDArray[np.bool_]
    articles: tuple[str, ...]
    sources: tuple[str, ...]  # of each article
    carried: NDArray[np.int32]
    carried_at: NDArray[np.int64]
    run_articles: NDArray[np.int32]
    run_families: NDArray[np.int32]
    run_at: dict[int, tuple[int, int]]

    def carriers(self, family: int) -> list[int]:
        """The articles that carry a family."""
        carriers: list[int] = self.carried[self.carried_at[family] : self.carried_at[family + 1], 1].tolist()
        return carriers

    def run(self, article: int) -> list[int]:
        """The families of an article's running text."""
        start, end = self.run_at.get(article, (0, 0))
        run: list[int] = self.run_families[start:end].tolist()
        return run


@dataclass(frozen=True, slots=True)
class _Revisions:
    """By the number of each revision, its article (-1: none that counts) and whether it is the current one."""

    article: NDArray[np.int32]
    current: NDArray[np.bool_]


def shared_families(connection: Connection) -> SharedFamilies:
    """Every shared family of the store, as this connection sees it."""
    held = [tuple(row) for row in connection.exec_driver_sql(_ARTICLES)]
    revisions = _revisions(connection, {(row[0]): (place, row[2]) for place, row in enumerate(held)})
    wordings = _rows(
        connection, _WORDINGS, [("number", "i8"), ("head", "S13"), ("quoted", "?"), ("founds", "?")]
    )
    heads, family = np.unique(wordings["head"], return_inverse=True)
    quoted = np.zeros(len(heads), np.bool_)
    quoted[family[wordings["quoted"]]] = True
    family_of = np.full(int(wordings["number"].max(initial=0)) + 1, -1, np.int32)
    family_of[wordings["number"][wordings["founds"]]] = family[wordings["founds"]]

    places = _rows(connection, _OCCURRENCES, [("revision", "i4"), ("wording", "i4"), ("marked", "?")])
    article, families = revisions.article[places["revision"]], family_of[places["wording"]]
    counts = (article >= 0) & (families >= 0)
    pairs = np.unique(families[counts].astype(np.int64) << 32 | article[counts])
    shared = np.bincount(pairs >> 32, minlength=len(heads)) > 1
    number = np.where(shared, np.cumsum(shared) - 1, -1).astype(np.int32)
    pairs = pairs[shared[pairs >> 32]]
    carried = np.stack((number[pairs >> 32], (pairs & 0xFFFFFFFF).astype(np.int32)), axis=1)

    running = counts & revisions.current[places["revision"]] & ~places["marked"]
    running[running] = (
        shared[families[running]] | ~quoted[families[running]]
    )  # others' quotations part nothing
    run_articles = article[running]
    return SharedFamilies(
        heads=tuple(head.decode() for head in heads[shared].tolist()),
        quoted=quoted[shared],
        articles=tuple(row[0] for row in held),
        sources=tuple(row[1] for row in held),
        carried=carried,
        carried_at=np.searchsorted(carried[:, 0], np.arange(int(shared.sum()) + 1)),
        run_articles=run_articles,
        run_families=number[families[running]],
        run_at=_stretches(run_articles),
    )


def _revisions(connection: Connection, articles: dict[str, tuple[int, str]]) -> _Revisions:
    """`articles`: by id, the place of each that counts and the hash of its current text."""
    rows = [tuple(row) for row in connection.exec_driver_sql(_REVISIONS)]
    last = max((number for number, _, _ in rows), default=0)
    revisions = _Revisions(np.full(last + 1, -1, np.int32), np.zeros(last + 1, np.bool_))
    for number, article, text_hash in rows:
        if article in articles:
            place, current = articles[article]
            revisions.article[number] = place
            revisions.current[number] = current == text_hash
    return revisions


def _stretches(values: NDArray[np.int32]) -> dict[int, tuple[int, int]]:
    """Where each value begins and ends, where equal ones stand together."""
    starts = np.flatnonzero(np.diff(values, prepend=-1))
    ends = np.append(starts[1:], len(values))[: len(starts)]
    return dict(zip(values[starts].tolist(), zip(starts.tolist(), ends.tolist(), strict=True), strict=True))


def _rows(connection: Connection, query: str, kind: DTypeLike) -> NDArray[np.void]:
    """Rows as they come from the driver: values would take most of the time to make."""
    cursor = connection.connection.cursor()
    try:
        cursor.execute(query)
        return np.fromiter(iter(cursor.fetchone, None), np.dtype(kind))
    finally:
        cursor.close()
