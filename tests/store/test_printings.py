"""Which sources carry a lineage and who was first: written with it, and filled in for a store made before."""

from pathlib import Path

from sqlalchemy import Connection, select

from app.domain.tally import Came, Tally
from app.store.database import open_database, reading
from app.store.migrate import migrate
from app.store.printings import borrowing_rows, lineages_from, printing_rows, tally_of
from app.store.tables import borrowings, printings
from tests.web import samples
from tests.web.seeded import seeded


def rows(connection: Connection) -> tuple[list[tuple[object, ...]], list[tuple[object, ...]]]:
    made, taken = printings.c, borrowings.c
    return (
        [tuple(row) for row in connection.execute(select(printings).order_by(made.source, made.lineage))],
        [
            tuple(row)
            for row in connection.execute(
                select(borrowings).order_by(taken.source, taken.credited, taken.lineage)
            )
        ],
    )


def test_a_source_came_first_perhaps_or_later_as_the_order_tells() -> None:
    came = {row["source"]: row["came"] for row in printing_rows(samples.lineage())}

    assert came["Quay Gazette"] == Came.OPEN
    assert came["Undated Notes"] == Came.OPEN
    assert came["Herald"] == Came.LATER


def test_a_credit_tells_whether_an_article_states_it() -> None:
    told = {(row["source"], row["credited"]): row["stated"] for row in borrowing_rows(samples.lineage())}

    assert told[("Herald", "Quay Gazette")] is True
    assert told[("Northern Wire Digest", "Reuters")] is True
    assert told[("Tidewater Blog", "Herald")] is False


def test_a_store_of_an_older_layout_is_filled_in_with_what_tracing_would_write(tmp_path: Path) -> None:
    url = seeded(tmp_path)
    engine = open_database(url)
    with reading(engine) as connection:
        written = rows(connection)
    engine.dispose()

    migrate(url, "0008")
    migrate(url)

    engine = open_database(url)
    with reading(engine) as connection:
        assert rows(connection) == written
        assert all(written)
    engine.dispose()


def test_the_parts_of_a_tally_are_what_the_source_carries(tmp_path: Path) -> None:
    engine = open_database(seeded(tmp_path))
    with reading(engine) as connection:
        sources = set(connection.execute(select(printings.c.source)).scalars())
        for source in sources:
            tally = tally_of(connection, source)
            held = connection.execute(select(printings.c.lineage).where(printings.c.source == source)).all()

            assert tally.shared + tally.alone == len(held)
            assert tally.taken <= tally.shared
        assert tally_of(connection, "Nobody") == Tally()
        assert lineages_from(connection, "Nobody") == 0
    engine.dispose()
