"""A store with the demonstration articles in it, made once for everything that looks at pages."""

from pathlib import Path

from app.config import REPOSITORY
from app.ingest.readers import read_paths
from app.pipeline.import_articles import import_articles
from app.store.database import open_database
from app.store.migrate import migrate

ARRIVED = "2026-11-01T08:00:00+00:00"


def seeded(folder: Path) -> str:
    """The address of a new database under `folder` that holds the demonstration articles."""
    url = f"sqlite:///{folder / 'seeded.sqlite'}"
    migrate(url)
    engine = open_database(url)
    import_articles(engine, read_paths([str(REPOSITORY / "seeds")]), ARRIVED, lambda _tally: None)
    engine.dispose()
    return url
