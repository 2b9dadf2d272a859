"""The names that articles give words to, found by surname: who each means is worked out when it is asked."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import ColumnElement, Connection, delete, insert, select

from app.domain.person import Naming
from app.domain.quotation import SpeakerMention
from app.lineage.names import bare_name, speaker_slug, surname_key
from app.store.among import among
from app.store.searched_names import Spelt, forget_unused_names, keep_searched_names
from app.store.tables import articles, namings, occurrences, wordings

_LONGEST = 100  # characters of a mention that is worth keeping


class Named(NamedTuple):
    """A name that an article gives words to, as it prints it, under the address and the surname it is found by."""

    name: str
    printed: str
    slug: str
    surname: str


def names_given(mentions: Iterable[SpeakerMention]) -> tuple[Named, ...]:
    """The names in these mentions, each once; roles and pronouns name nobody."""
    said = sorted({(bare_name(m.name), " ".join(m.text.split())[:_LONGEST]) for m in mentions})
    return tuple(
        Named(name, printed, speaker_slug(name), surname)
        for name, printed in said
        if (surname := surname_key(name))
    )


def replace_namings(
    connection: Connection, revision: int, article: str, mentions: Iterable[SpeakerMention]
) -> None:
    """The names that a revision gives words to are these."""
    of_revision = namings.c.revision == revision
    before = connection.execute(select(namings.c.name, namings.c.slug, namings.c.surname).where(of_revision))
    spelt = {Spelt(*row) for row in before}
    connection.execute(delete(namings).where(of_revision))
    named = names_given(mentions)
    if named:
        rows = [{"revision": revision, "article": article, **one._asdict()} for one in named]
        connection.execute(insert(namings), rows)
    kept = {Spelt(one.name, one.slug, one.surname) for one in named}
    keep_searched_names(connection, kept)
    forget_unused_names(connection, spelt - kept)


def surnames_of(connection: Connection, slugs: Iterable[str]) -> frozenset[str]:
    """The surnames in the names with these slugs."""
    query = select(namings.c.surname).where(namings.c.slug.in_(among(slugs))).distinct()
    return frozenset(connection.execute(query).scalars())


def namings_of(connection: Connection, surnames: Iterable[str]) -> tuple[Naming, ...]:
    """Every name with one of these surnames that a live article gives words to, one a slug."""
    rows = _rows(connection, namings.c.surname.in_(among(surnames)))
    articles_of: dict[str, set[str]] = {}
    spelt: dict[str, Counter[str]] = {}
    printed: dict[str, Counter[str]] = {}
    for address, name, mention, article in rows:
        articles_of.setdefault(address, set()).add(article)
        spelt.setdefault(address, Counter())[name] += 1
        printed.setdefault(address, Counter())[mention] += 1
    return tuple(
        Naming(
            slug=address,
            name=min(spelt[address], key=lambda name: (name.isupper(), -spelt[address][name], name)),
            articles=len(articles_of[address]),
            printed=tuple(sorted(printed[address].items())),
        )
        for address in sorted(spelt)
    )


def articles_naming(connection: Connection, slugs: Iterable[str], limit: int) -> dict[str, tuple[str, ...]]:
    """For each of these slugs the live articles that use the name: the first few in print, undated last."""
    query = (
        select(namings.c.slug, namings.c.article)
        .join(articles, articles.c.id == namings.c.article)
        .where(namings.c.slug.in_(among(slugs)), articles.c.withdrawn.is_(False))
        .distinct()
        .order_by(articles.c.latest.is_(None), articles.c.latest, namings.c.article)
    )
    found: dict[str, list[str]] = {}
    for address, article in connection.execute(query):
        found.setdefault(address, []).append(article)
    return {address: tuple(ids[:limit]) for address, ids in found.items()}


def given_the_same_words(connection: Connection, slugs: Iterable[str]) -> frozenset[frozenset[str]]:
    """The pairs among these slugs to which live articles give one wording."""
    asked = list(slugs)
    query = (
        select(occurrences.c.wording, occurrences.c.speaker)
        .join(wordings, wordings.c.number == occurrences.c.wording)
        .join(articles, articles.c.id == occurrences.c.article)
        .where(occurrences.c.speaker.in_(among(asked)))
        .where(wordings.c.founds.is_(True), articles.c.withdrawn.is_(False))
        .distinct()
    )
    speakers: dict[int, set[str]] = {}
    for wording, speaker in connection.execute(query):
        speakers.setdefault(wording, set()).add(speaker)
    return frozenset(
        frozenset((one, other))
        for named in speakers.values()
        for one in named
        for other in named
        if one < other
    )


def _rows(connection: Connection, condition: ColumnElement[bool]) -> Iterable[tuple[str, str, str, str]]:
    """Slug, name, mention and article, each combination once."""
    query = (
        select(namings.c.slug, namings.c.name, namings.c.printed, namings.c.article)
        .join(articles, articles.c.id == namings.c.article)
        .where(condition, articles.c.withdrawn.is_(False))
        .distinct()
    )
    return ((row.slug, row.name, row.printed, row.article) for row in connection.execute(query))
