"""Simpler ways to the same answers: by timestamp alone, by likeness alone, and by connected components of matches."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

import networkx as nx
from rapidfuzz import fuzz
from sqlalchemy import Engine, select

from app.domain.span import Span
from app.store.codec import decode
from app.store.database import reading
from app.store.tables import articles, matches, occurrences, revisions, wordings
from tests.benchmarks.lineage.exemplars import named_held
from tests.benchmarks.lineage.firsts import first
from tests.benchmarks.lineage.known import Truths, standing
from tests.benchmarks.lineage.sighted import Sighted, Stood, Traced


def earliest_timestamp(found: Iterable[Traced], truths: Truths) -> tuple[Counter[str], Counter[str]]:
    """What is named where the least timestamp is the earliest known, and everybody took the words from there."""
    firsts: Counter[str] = Counter()
    exemplars: Counter[str] = Counter()
    for one in found:
        ordered = _by_timestamp(one, truths)
        _name_first(firsts, one, ordered, truths)
        for sighted in one.sighted:
            if sighted.uses:
                article = ordered[0].article if ordered and ordered[0] is not sighted else None
                named_held(exemplars, sighted, article, truths)
    return firsts, exemplars


def most_similar_earlier(found: Iterable[Traced], truths: Truths) -> tuple[Counter[str], Counter[str]]:
    """What is named where everybody took the words from the earlier text that is most like his own."""
    firsts: Counter[str] = Counter()
    exemplars: Counter[str] = Counter()
    for one in found:
        ordered = _by_timestamp(one, truths)
        _name_first(firsts, one, ordered, truths)
        place = {id(sighted): at for at, sighted in enumerate(ordered)}
        for sighted in one.sighted:
            if sighted.uses:
                earlier = ordered[: place.get(id(sighted), 0)]
                text = sighted.sighting.text
                like = max(earlier, key=lambda s: fuzz.ratio(s.sighting.text, text), default=None)
                named_held(exemplars, sighted, like.article if like else None, truths)
    return firsts, exemplars


def connected_components(engine: Engine, truths: Truths) -> Iterator[Sequence[Stood]]:
    """What would be one lineage if wordings that match were, and those that match with these, and so on."""
    graph: nx.Graph[str] = nx.Graph()
    held: dict[str, dict[str, list[tuple[int, tuple[Span, ...]]]]] = defaultdict(lambda: defaultdict(list))
    rows = (
        select(wordings.c.id, articles.c.external_id, revisions.c.number, occurrences.c.contents)
        .join(occurrences, occurrences.c.wording == wordings.c.number)
        .join(revisions, revisions.c.number == occurrences.c.revision)
        .join(articles, articles.c.id == occurrences.c.article)
        .where(wordings.c.founds.is_(True))
        .order_by(wordings.c.id, revisions.c.number, occurrences.c.ordinal)
    )
    with reading(engine) as connection:
        for wording, article, revision, contents in connection.execute(rows):
            graph.add_node(wording)
            held[wording][article].append((revision, decode(contents, tuple[Span, ...])))
        graph.add_edges_from(
            tuple(row) for row in connection.execute(select(matches.c.fuller, matches.c.shorter))
        )
        texts = dict(tuple(row) for row in connection.execute(select(revisions.c.number, revisions.c.text)))
    numbers = {record.text: key for key, record in truths.records.items()}
    for component in nx.connected_components(graph):
        places: dict[str, list[tuple[int, tuple[Span, ...]]]] = defaultdict(list)
        for wording in sorted(component):
            for article, stood in held[wording].items():
                places[article] += stood
        if len(places) > 1:
            yield [
                _placed(article, stood, texts, numbers, truths) for article, stood in sorted(places.items())
            ]


def _placed(
    article: str,
    stood: list[tuple[int, tuple[Span, ...]]],
    texts: dict[int, str],
    numbers: dict[str, tuple[str, int]],
    truths: Truths,
) -> Stood:
    newest = max(revision for revision, _ in stood)
    spans = [(s.start, s.end) for revision, contents in stood if revision == newest for s in contents]
    key = numbers[texts[newest]]
    return Stood(article, key[1], tuple(spans), tuple(standing(spans, truths.uses[key])))


def _by_timestamp(one: Traced, truths: Truths) -> list[Sighted]:
    """The sightings whose pages give any date, by the one they give."""
    stamped = [(_timestamp(sighted.article, truths), place) for place, sighted in enumerate(one.sighted)]
    return [one.sighted[place] for stamp, place in sorted(pair for pair in stamped if pair[0])]


def _timestamp(article: str, truths: Truths) -> str:
    record = truths.records[article, min(truths.revisions[article])]
    return record.published or record.modified or record.retrieved or ""


def _name_first(counts: Counter[str], one: Traced, ordered: Sequence[Sighted], truths: Truths) -> None:
    if len(one.sighted) > 1:
        named = ordered[0].article if ordered else None
        counts["open" if named is None else "right" if named == first(one, truths) else "wrong"] += 1
