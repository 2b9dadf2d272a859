"""What a store holds after articles went in: its lineages, and the bytes it exports."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from sqlalchemy import Engine, select

from app.domain.article import RawArticle
from app.domain.correction import Correction, CorrectionKind
from app.domain.lineage import Lineage
from app.export.lineage_json import lineage_line
from app.ingest.canonical import canonical
from app.ingest.failure import Failure
from app.ingest.readers import read_paths
from app.pipeline.correct import apply_corrections
from app.pipeline.import_articles import import_article, import_articles
from app.pipeline.settle import settle_unlinked
from app.pipeline.trace import trace_pending
from app.store.database import reading
from app.store.lineages import every_lineage
from app.store.tables import wordings

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


def leave_waiting(engine: Engine, articles: Iterable[RawArticle]) -> None:
    """Take articles in as a run does that is stopped before it traces, and link them."""

    def stopped() -> Iterator[RawArticle]:
        yield from articles
        raise KeyboardInterrupt

    with suppress(KeyboardInterrupt):
        import_articles(engine, stopped(), NOW)
    settle_unlinked(engine)


def hold_singly(engine: Engine, articles: Iterable[RawArticle]) -> None:
    """Every article is linked and traced before the next one comes."""
    for article in articles:
        import_article(engine, article, NOW)
        trace_pending(engine)


def withdraw(engine: Engine, articles: Iterable[RawArticle]) -> None:
    made = [correction(CorrectionKind.WITHDRAW, identity) for identity in sorted(map(article_id, articles))]
    apply_corrections(engine, list(dict.fromkeys(made)), NOW)


def correction(
    kind: CorrectionKind, subject: str, other: str | None = None, value: str | None = None
) -> Correction:
    return Correction(
        kind=kind, subject=subject, other=other, value=value, reason="The desk looked it up.", made=NOW
    )


def article_id(raw: RawArticle) -> str:
    return canonical(raw).id


def lineages(engine: Engine) -> Sequence[Lineage]:
    """All lineages of two articles or more."""
    with reading(engine) as connection:
        return list(every_lineage(connection, 2))


def exported(engine: Engine) -> bytes:
    """What `whence export lineages` prints."""
    return b"".join(lineage_line(lineage, SITE) for lineage in lineages(engine))


def forest(engine: Engine) -> list[tuple[object, ...]]:
    """Where every wording that some article carries stands in the containment forest."""
    columns = (wordings.c.id, wordings.c.parent, wordings.c.head, wordings.c.quoted, wordings.c.splice)
    with reading(engine) as connection:
        rows = connection.execute(select(*columns).where(wordings.c.live.is_(True)).order_by(wordings.c.id))
        return [tuple(row) for row in rows]
