"""What was taken in and set right: revisions, captures, corrections, failures. A rebuild reads no more."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from sqlalchemy import Connection, Row, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from app.domain.article import Article, RawArticle
from app.domain.correction import Correction
from app.domain.lineage import ArticleReference
from app.domain.quotation import CitedSource, Quotation, SetApart
from app.domain.source import slug
from app.store.among import among
from app.store.codec import decode, encode
from app.store.search import search_row
from app.store.tables import articles, captures, corrections, failures, revisions
from app.text.tokens import content_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """A document as it was given at one moment, under the article it is of."""

    article: str
    text_hash: str
    raw: RawArticle
    arrived: str

    @property
    def key(self) -> str:
        """The same document given again has the same key, wherever it was read from."""
        given = replace(self.raw, text="", origin="")
        return content_id("capture", self.article, self.text_hash, encode(given).decode())


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What one revision says by itself. `article.text` is filled in when it is read back."""

    article: Article
    quotations: tuple[Quotation, ...]
    cited_sources: tuple[CitedSource, ...]
    set_apart: tuple[SetApart, ...] = ()  # older stores have none until they are rebuilt


@dataclass(frozen=True, slots=True, kw_only=True)
class Revision:
    """A revision under the number the store knows it by."""

    number: int
    article: str
    text_hash: str
    facts: Facts


def count_revisions(connection: Connection) -> int:
    """How many revisions are held."""
    return connection.execute(select(func.count()).select_from(revisions)).scalar_one()


def holds_capture(connection: Connection, capture: Capture) -> bool:
    found = connection.execute(select(captures.c.key).where(captures.c.key == capture.key))
    return found.first() is not None


def add_capture(connection: Connection, capture: Capture) -> None:
    """Keep a capture, and its text when it is new. The article's row must exist."""
    connection.execute(
        upsert(revisions)
        .values(article=capture.article, text_hash=capture.text_hash, text=capture.raw.text)
        .on_conflict_do_nothing()
    )
    connection.execute(
        insert(captures).values(
            key=capture.key,
            article=capture.article,
            text_hash=capture.text_hash,
            raw=encode(replace(capture.raw, text="")),
            arrived=capture.arrived,
        )
    )


def forget_capture(connection: Connection, capture: Capture) -> None:
    """Drop a capture, and its revision where no other capture has that text. Nothing derived may point to it."""
    connection.execute(delete(captures).where(captures.c.key == capture.key))
    same = (captures.c.article == capture.article) & (captures.c.text_hash == capture.text_hash)
    if connection.execute(select(captures.c.key).where(same)).first() is None:
        here = (revisions.c.article == capture.article) & (revisions.c.text_hash == capture.text_hash)
        connection.execute(delete(revisions).where(here))


def hand_over(connection: Connection, article: str, heir: str) -> None:
    """Drop an article that has no capture left; what was set right of it is set right of its heir."""
    made = corrections_of(connection, [article])
    connection.execute(delete(corrections).where(corrections.c.subject == article))
    add_corrections(connection, (replace(correction, subject=heir) for correction in made))
    connection.execute(delete(articles).where(articles.c.id == article))


def captures_of(connection: Connection, article: str) -> tuple[Capture, ...]:
    """Every capture of an article, in no order that depends on when it came."""
    return captures_by_article(connection, [article])[article]


def captures_by_article(connection: Connection, articles: Iterable[str]) -> dict[str, tuple[Capture, ...]]:
    """Every capture of each of these articles, in no order that depends on when it came."""
    found: dict[str, list[Capture]] = {article: [] for article in articles}
    told = (captures.c.article, captures.c.text_hash, captures.c.raw, captures.c.arrived, revisions.c.text)
    same = (revisions.c.article == captures.c.article) & (revisions.c.text_hash == captures.c.text_hash)
    query = select(*told).join(revisions, same).where(captures.c.article.in_(among(found)))
    for row in connection.execute(query.order_by(captures.c.key)):
        raw = replace(decode(row.raw, RawArticle), text=row.text)
        one = Capture(article=row.article, text_hash=row.text_hash, raw=raw, arrived=row.arrived)
        found[row.article].append(one)
    return {article: tuple(held) for article, held in found.items()}


def article_ids(connection: Connection) -> Iterator[str]:
    """Every article's id, in order."""
    yield from connection.execute(select(articles.c.id).order_by(articles.c.id)).scalars()


def has_article(connection: Connection, article: str) -> bool:
    return connection.execute(select(articles.c.id).where(articles.c.id == article)).first() is not None


def keep_placeholder(connection: Connection, article: str) -> None:
    """Make room for an article whose captures are about to come: they point to its row."""
    connection.execute(
        insert(articles).values(
            id=article,
            external_id="",
            source="",
            source_slug="",
            headline="",
            current="",
            reference=b"",
            withdrawn=False,
            search_row=search_row(article),
        )
    )


def article_row(reference: ArticleReference, current: str, *, withdrawn: bool) -> dict[str, object]:
    """The article's row: what lists ask for in columns of its own, the rest in its reference."""
    return {
        "id": reference.id,
        "external_id": reference.external_id,
        "url": reference.url,
        "source": reference.source,
        "source_slug": slug(reference.source),
        "headline": reference.headline,
        "current": current,
        "reference": encode(reference),
        "earliest": reference.dating.earliest and reference.dating.earliest.isoformat(),
        "latest": reference.dating.latest and reference.dating.latest.isoformat(),
        "withdrawn": withdrawn,
        "search_row": search_row(reference.id),
    }


def keep_article(
    connection: Connection, reference: ArticleReference, current: str, *, withdrawn: bool
) -> bool:
    """Write the article's row as its captures and corrections now have it; True when that changed it."""
    values = article_row(reference, current, withdrawn=withdrawn)
    row = connection.execute(select(articles).where(articles.c.id == reference.id)).mappings().one()
    if all(row[name] == value for name, value in values.items()):
        return False
    del values["id"]  # to set it, even to what it is, has every row that could refer to it looked for
    connection.execute(update(articles).where(articles.c.id == reference.id).values(**values))
    return True


def bare(facts: Facts) -> Facts:
    """The facts as they are kept: without the text, which is kept once, apart."""
    return replace(facts, article=replace(facts.article, text=""))


def keep_facts(connection: Connection, facts: Facts) -> int:
    """Write a revision's facts and return its number. The text itself is kept once, apart."""
    article = facts.article
    here = (revisions.c.article == article.id) & (revisions.c.text_hash == article.text_hash)
    connection.execute(update(revisions).where(here).values(facts=encode(bare(facts))))
    number: int = connection.execute(select(revisions.c.number).where(here)).scalar_one()
    return number


def revision(connection: Connection, number: int) -> Revision:
    """One revision with its text and facts."""
    row = connection.execute(select(revisions).where(revisions.c.number == number)).one()
    facts = decode(row.facts, Facts)
    return Revision(
        number=number,
        article=row.article,
        text_hash=row.text_hash,
        facts=replace(facts, article=replace(facts.article, text=row.text)),
    )


def revision_numbers(connection: Connection, articles: Iterable[str]) -> dict[str, dict[str, int]]:
    """The revisions of each of these articles that is held: text hash -> number."""
    found: dict[str, dict[str, int]] = {}
    query = select(revisions.c.article, revisions.c.text_hash, revisions.c.number)
    for article, text_hash, number in connection.execute(
        query.where(revisions.c.article.in_(among(articles)))
    ):
        found.setdefault(article, {})[text_hash] = number
    return found


def articles_since(connection: Connection, ids: Iterable[str], revision: int) -> frozenset[str]:
    """Those of these articles all of whose revisions are numbered so or higher."""
    query = (
        select(revisions.c.article)
        .where(revisions.c.article.in_(among(ids)))
        .group_by(revisions.c.article)
        .having(func.min(revisions.c.number) >= revision)
    )
    return frozenset(connection.execute(query).scalars())


def add_corrections(connection: Connection, made: Iterable[Correction]) -> int:
    """Keep corrections; the same one given twice is kept once. Returns how many are new."""
    before = connection.execute(select(func.count()).select_from(corrections)).scalar_one()
    for correction in made:
        key = content_id(
            "correction",
            correction.kind,
            correction.subject,
            correction.other or "",
            correction.value or "",
            correction.reason,
        )
        connection.execute(
            upsert(corrections)
            .values(
                key=key,
                kind=correction.kind,
                subject=correction.subject,
                other=correction.other,
                value=correction.value,
                reason=correction.reason,
                made=correction.made,
            )
            .on_conflict_do_nothing()
        )
    return connection.execute(select(func.count()).select_from(corrections)).scalar_one() - before


def corrections_of(connection: Connection, subjects: Iterable[str]) -> tuple[Correction, ...]:
    """The corrections about any of these articles or wordings, oldest first."""
    wanted = list(subjects)
    rows = connection.execute(
        select(corrections)
        .where(corrections.c.subject.in_(among(wanted)) | corrections.c.other.in_(among(wanted)))
        .order_by(corrections.c.made, corrections.c.key)
    )
    return tuple(read_correction(row) for row in rows)


def every_correction(connection: Connection) -> tuple[Correction, ...]:
    """All corrections, oldest first."""
    rows = connection.execute(select(corrections).order_by(corrections.c.made, corrections.c.key))
    return tuple(read_correction(row) for row in rows)


def add_failure(connection: Connection, origin: str, problem: str, at: str) -> None:
    """Record that a document could not be read; the latest problem stands."""
    values = {"problem": problem, "at": at}
    connection.execute(
        upsert(failures)
        .values(origin=origin, **values)
        .on_conflict_do_update(index_elements=["origin"], set_=values)
    )


def forget_failure(connection: Connection, origin: str) -> None:
    """The document could be read after all."""
    connection.execute(delete(failures).where(failures.c.origin == origin))


def article_rows(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[ArticleReference, str]]:
    """Articles by id: what lineages say of each, and the hash of its current text."""
    rows = connection.execute(
        select(articles.c.id, articles.c.reference, articles.c.current).where(articles.c.id.in_(among(ids)))
    )
    return {row.id: (decode(row.reference, ArticleReference), row.current) for row in rows}


def read_correction(row: Row[tuple[object, ...]]) -> Correction:
    """A correction from a row of its table."""
    return decode(encode({name: value for name, value in row._mapping.items() if name != "key"}), Correction)
