"""What linking all articles at once gives, to hold beside what a store has after they came one by one."""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from sqlalchemy import Engine, select

from app.domain.article import RawArticle
from app.ingest.canonical import canonical
from app.lineage.forest import plant
from app.matching.cutting import Text, cut
from app.pipeline.archive import Archive
from app.pipeline.articles import read_facts
from app.store.columns import keys_of
from app.store.database import reading
from app.store.tables import matches, wordings

Pair = tuple[int, int]


class Linked(NamedTuple):
    """Wordings by the first bits of their ids: each one's parent and head, and what matches what, and how far."""

    places: dict[int, tuple[int | None, int]]
    matches: dict[Pair, tuple[int, bool]]


def linked_at_once(articles: Iterable[RawArticle], splices: Iterable[int] = ()) -> Linked:
    """What `pipeline.archive` makes of these articles and all their revisions, `splices` being known."""
    texts = {}
    for raw in articles:
        article = canonical(raw)
        facts = read_facts(article)
        texts[article.id, article.text_hash] = Text(
            text=article.text, body=article.body, quotations=facts.quotations
        )
    archive = Archive()
    archive.add(cut(list(texts.values())), 0)
    found = archive.link()
    keys, count = found.wordings.keys, len(found.wordings)
    edges = np.zeros((len(found.matches), 4), np.int32)
    edges[:, :3] = found.matches[:, (0, 2, 3)]
    edges_at = np.searchsorted(found.matches[:, 1], np.arange(count + 1))
    parents, heads = np.empty(count, np.int64), np.empty(count, np.int64)
    splice = np.isin(keys, np.array(sorted(splices), np.uint64))
    plant(found.wordings.counts, found.wordings.quoted, splice, edges_at, edges, parents, heads)
    named = keys.tolist()
    return Linked(
        places={
            named[w]: (named[parent] if parent >= 0 else None, named[head])
            for w, (parent, head) in enumerate(zip(parents.tolist(), heads.tolist(), strict=True))
        },
        matches={
            (named[fuller], named[shorter]): (shared, bool(between))
            for fuller, shorter, shared, between in found.matches.tolist()
        },
    )


def linked_in(engine: Engine) -> Linked:
    """The same of the wordings in a store that can found a lineage and that some article carries."""
    with reading(engine) as connection:
        columns = (wordings.c.id, wordings.c.parent, wordings.c.head)
        counts = wordings.c.live.is_(True) & wordings.c.founds.is_(True)
        placed = connection.execute(select(*columns).where(counts)).all()
        held = connection.execute(select(matches)).all()
    return Linked(
        places={
            key_of(row.id): (key_of(row.parent) if row.parent else None, key_of(row.head)) for row in placed
        },
        matches={
            (key_of(row.fuller), key_of(row.shorter)): (row.shared, row.between_quotations) for row in held
        },
    )


def splices_in(engine: Engine) -> list[int]:
    """The wordings in a store that run the words of two speakers together."""
    with reading(engine) as connection:
        ids = connection.execute(select(wordings.c.id).where(wordings.c.splice.is_(True))).scalars().all()
    return [key_of(identity) for identity in ids]


def key_of(identity: str) -> int:
    return int(keys_of([identity])[0])
