"""Taking in a batch of documents that are prepared, in the caller's one transaction: all of it is kept, or none.

What is new is written many rows at a time, and linked later, with all that comes in one run (`pipeline/settle.py`);
what is held already, or comes twice, goes the way of one article.
"""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection

from app.ingest.failure import Failure
from app.pipeline.keep import Kept, Outcome, add_to_article
from app.pipeline.link import settle_wordings
from app.pipeline.outlets import require_same_outlets
from app.pipeline.prepare import Held, Prepared, Ready
from app.store import bulk
from app.store.records import add_failure, articles_since, corrections_of, holds_capture
from app.store.search import search_row
from app.store.state import put_off_linking, touch, unlinked_from


def take_in(connection: Connection, batch: Sequence[Ready], now: str) -> list[Kept | Failure]:
    """What became of each. Raises OutletsChanged."""
    require_same_outlets(connection)
    new = _new(connection, [one for one in batch if isinstance(one, Prepared)])
    _keep_new(connection, list(new.values()))
    outcomes = _take_in_again(connection, batch, new)
    results: list[Kept | Failure] = []
    for place, one in enumerate(batch):
        if isinstance(one, Failure):
            add_failure(connection, one.origin, one.problem, now)
            results.append(one)
        else:
            results.append(Kept(outcomes.get(place, Outcome.NEW), one.external_id, one.article))
    last = {one.origin: one for one in batch}
    bulk.forget_failures(connection, [one.origin for one in new.values() if last[one.origin] is one])
    if any(isinstance(one, Kept) and one.outcome is not Outcome.UNCHANGED for one in results):
        touch(connection, now)
    return results


def _take_in_again(
    connection: Connection, batch: Sequence[Ready], new: Mapping[str, Prepared]
) -> dict[int, Outcome]:
    """What becomes of the captures of articles that are held by now, by their place in the batch.

    Article after article in the order of the full-text index (see `bulk.index_articles`), captures of one as they came.
    """
    again = [
        (search_row(one.article), place, one)
        for place, one in enumerate(batch)
        if not isinstance(one, Failure) and new.get(one.article) is not one
    ]
    outcomes: dict[int, Outcome] = {}
    touched: set[str] = set()
    unlinked = _unlinked(connection, {one.article for _, _, one in again})
    for _, place, one in sorted(again, key=lambda each: each[:2]):
        outcomes[place], also = _again(connection, one)
        if one.article not in unlinked:
            touched |= also
    if touched:
        settle_wordings(connection, touched)
    return outcomes


def _unlinked(connection: Connection, ids: Iterable[str]) -> frozenset[str]:
    """Those of these articles that are to be linked later, with all that is."""
    first = unlinked_from(connection)
    return frozenset() if first is None else articles_since(connection, ids, first)


def _again(connection: Connection, one: Prepared | Held) -> tuple[Outcome, frozenset[str]]:
    """What becomes of a capture of an article that is held, and the wordings that touches."""
    if isinstance(one, Held) or holds_capture(connection, one.capture):
        return Outcome.UNCHANGED, frozenset()
    return add_to_article(connection, one.capture)


def _new(connection: Connection, prepared: Sequence[Prepared]) -> dict[str, Prepared]:
    """By article the first capture of each that is not held in any way."""
    ids = {one.article for one in prepared}
    known = bulk.held_articles(connection, ids)
    known |= {correction.subject for correction in corrections_of(connection, ids)}
    new: dict[str, Prepared] = {}
    for one in prepared:
        if one.article not in known:
            new.setdefault(one.article, one)
    return new


def _keep_new(connection: Connection, new: Sequence[Prepared]) -> None:
    """Write new articles, to be linked later."""
    if not new:
        return
    first = bulk.next_revision(connection)
    put_off_linking(connection, first)
    numbered = list(enumerate(new, start=first))
    bulk.add_articles(connection, [one.row for one in new])
    captures = ((one.capture, one.raw) for one in new)
    bulk.add_captures(connection, [(c.key, c.article, c.text_hash, raw, c.arrived) for c, raw in captures])
    bulk.add_revisions(
        connection,
        [(n, o.article, o.capture.text_hash, o.capture.raw.text, o.facts) for n, o in numbered],
    )
    bulk.add_namings(
        connection, [(number, one.article, *named) for number, one in numbered for named in one.named]
    )
    bulk.index_articles(connection, [(one.row["search_row"], one.row["headline"], one.body) for one in new])
    _keep_units(connection, numbered)


def _keep_units(connection: Connection, ordered: Sequence[tuple[int, Prepared]]) -> None:
    """Write what the articles, given with the numbers of their revisions, are made of."""
    units = {unit.wording: unit for _, one in ordered for unit in one.units}
    known = bulk.numbers_of_wordings(connection, units)
    fresh = [(i, unit.words, unit.telling) for i, unit in units.items() if i not in known]
    _keep_occurrences(connection, ordered, known | bulk.add_wordings(connection, fresh))


def _keep_occurrences(
    connection: Connection, numbered: Iterable[tuple[int, Prepared]], numbers: Mapping[str, int]
) -> None:
    bulk.add_occurrences(
        connection,
        [
            (
                *(revision, ordinal, one.article, numbers[unit.wording]),
                *(unit.marked, unit.contents, unit.quotation, unit.speaker),
            )
            for revision, one in numbered
            for ordinal, unit in enumerate(one.units)
        ],
    )
