"""Whether what a sighting is said to be taken from is what it was taken from."""

from collections import Counter
from collections.abc import Iterable

from tests.benchmarks.lineage.known import Truths
from tests.benchmarks.lineage.sighted import Sighted, Traced
from tests.simulator.values import Exemplar

COMMON = "common knowledge"  # what the simulator calls the source of what everybody has always said


def judged(found: Iterable[Traced], truths: Truths) -> Counter[str]:
    """Sightings by what is said of their exemplar.

    *named*, *right*: with a held one; *path*: it is on the way up. *has held*, *held named*: of those that have one.
    *stated*, *stated right*: by credit, held or not, the credited source is on the way up. *unseen*: by lineage,
    sources not held that are named; *unseen right*, *unseen true*.
    """
    counts: Counter[str] = Counter()
    for one in found:
        articles = one.articles
        for sighted in one.sighted:
            if sighted.uses:
                _judge(counts, sighted, articles, truths)
        named = {_key(s.sighting.exemplar.unseen) for s in one.sighted if s.sighting.exemplar} - {None}
        true = {_key(x.unseen) for s in one.sighted for x in way_up(s, truths)[:1]} - {None, COMMON}
        counts["unseen"] += len(named)
        counts["unseen true"] += len(true)
        counts["unseen right"] += len(named & true)
    return counts


def named_held(counts: Counter[str], sighted: Sighted, article: str | None, truths: Truths) -> None:
    """Count one sighting that is said to be taken from this held article, or from none."""
    truly = way_up(sighted, truths)
    held = truly[0].article if truly else None
    counts["has held"] += held is not None
    if article is not None:
        counts["named"] += 1
        counts["right"] += article == held
        counts["path"] += any(article == exemplar.article for exemplar in truly)
        counts["held named"] += held is not None


def origins(one: Traced, truths: Truths) -> int:
    """How many of a lineage's sightings have the words from nobody who is held, sources that are not held once."""
    articles = set(one.articles.values())
    found: set[tuple[str, str]] = set()
    for sighted in one.sighted:
        truly = way_up(sighted, truths)
        if not truly or truly[0].unseen == COMMON:
            found.add(("own", sighted.article))
        elif truly[0].unseen:
            found.add(("unseen", truly[0].unseen))
        elif truly[0].article not in articles:
            found.add(("apart", truly[0].article or ""))
    return len(found)


def _judge(counts: Counter[str], sighted: Sighted, articles: dict[str, str], truths: Truths) -> None:
    said, truly = sighted.sighting.exemplar, way_up(sighted, truths)
    article = articles[said.attestation] if said and said.attestation else None
    named_held(counts, sighted, article, truths)
    counts["abstained"] += bool(said and said.shared_upstream)
    if sighted.sighting.basis == "stated" and said:
        counts["stated"] += 1
        source = _key(said.unseen or (truths.source(article) if article else None))
        counts["stated right"] += any(_source(exemplar, truths) == source for exemplar in truly)


def way_up(sighted: Sighted, truths: Truths) -> list[Exemplar]:
    """The way up of the words it has most of."""
    return truths.ways_up(sighted.uses[0]) if sighted.uses else []


def _source(exemplar: Exemplar, truths: Truths) -> str | None:
    return _key(exemplar.unseen or (truths.source(exemplar.article) if exemplar.article else None))


def _key(name: str | None) -> str | None:
    return name.casefold().removeprefix("the ") if name else None
