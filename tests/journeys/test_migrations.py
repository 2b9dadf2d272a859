"""A store keeps what it tells, whatever the layout it was made in."""

from sqlalchemy import Engine, select, update

from app.pipeline.trace import trace_pending
from app.store.database import open_database, reading, writing
from app.store.migrate import migrate
from app.store.tables import lineages
from app.store.traced import renew_digests
from tests.journeys.expectations import SEEDS
from tests.journeys.holdings import exported, hold, read_articles


def digests(engine: Engine) -> dict[str, bytes]:
    with reading(engine) as connection:
        return {row.id: row.digest for row in connection.execute(select(lineages.c.id, lineages.c.digest))}


def test_what_is_told_of_all_sightings_is_the_same_when_it_is_made_anew(database: Engine) -> None:
    hold(database, read_articles(SEEDS))
    traced = digests(database)

    with writing(database) as connection:
        connection.execute(update(lineages).values(digest=b""))
        renew_digests(connection)

    assert digests(database) == traced
    assert len(traced) > 10


def test_a_store_taken_back_to_an_older_layout_tells_the_same_when_it_is_brought_up(database: Engine) -> None:
    hold(database, read_articles(SEEDS))
    told, traced, url = exported(database), digests(database), str(database.url)
    database.dispose()

    migrate(url, "0012", down=True)
    migrate(url)
    engine = open_database(url)
    trace_pending(engine)

    assert exported(engine) == told
    assert digests(engine) == traced
    engine.dispose()
