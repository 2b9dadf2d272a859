"""What a store holds after articles went in: its lineages, and the bytes it exports."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from sqlalchemy import Engine

from app.domain.article import RawArticle
from app.domain.lineage import Lineage
from app.export.lineage_json import lineage_line
from app.ingest.failure import Failure
from app.ingest.readers import read_paths
from app.pipeline.import_articles import import_articles
from app.store.database import reading
from app.store.lineages import every_lineage

NOW = "2026-11-20T12:00:00+00:00"
SITE = "https://whence.example"


def read_articles(*paths: Path) -> list[RawArticle]:
    """Every article under `paths`; all of them must be readable."""
    found = list(read_paths(list(paths)))
    unreadable = [one for one in found if isinstance(one, Failure)]
    assert not unreadable
    return [one for one in found if isinstance(one, RawArticle)]


def hold(engine: Engine, articles: Iterable[RawArticle]) -> None:
    import_articles(engine, articles, NOW)


def lineages(engine: Engine) -> Sequence[Lineage]:
    """All lineages of two articles or more."""
    with reading(engine) as connection:
        return list(every_lineage(connection, 2))


def exported(engine: Engine, least: int = 2) -> bytes:
    """What `whence export lineages` prints."""
    with reading(engine) as connection:
        return b"".join(lineage_line(lineage, SITE) for lineage in every_lineage(connection, least))
