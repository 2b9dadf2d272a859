"""Other ways to find reuse, beside ours, on the same articles."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from app.pipeline.archive import Families
from tests.benchmarks.linking.known import Known, known
from tests.benchmarks.linking.oracle import by_difflib
from tests.benchmarks.linking.pairs import Found
from tests.benchmarks.linking.reading import Folder
from tests.benchmarks.linking.recall import Share, by_kind, recall
from tests.benchmarks.linking.shingles import by_shingles
from tests.benchmarks.linking.stages import linked, linked_alone


@dataclass(frozen=True, slots=True, kw_only=True)
class Rival:
    """A way to link, and what came of it."""

    name: str
    articles: int
    seconds: float
    recall: dict[str, Share]


def near_copies(folder: Folder, jobs: int) -> Iterator[Rival]:
    """Ours, and MinHash with locality-sensitive hashing over articles and over paragraphs."""
    truth = known(truth for batch in folder.batches() for truth in folder.truths(batch))
    timed, families = linked(folder, jobs)
    yield _ours(timed.articles, timed.wall, families, truth)
    for name, paragraphs in (("MinHash-LSH, articles", False), ("MinHash-LSH, paragraphs", True)):
        yield _theirs(name, timed.articles, by_shingles(folder, truth, jobs, paragraphs=paragraphs), truth)


def all_pairs(folder: Folder, articles: int, jobs: int) -> Iterator[Rival]:
    """Ours, and every two of the world's first articles compared word by word."""
    batches = list(folder.batches())
    texts = list(islice((text for batch in batches for text in folder.stretches(batch)), articles))
    truth = known(islice((truth for batch in batches for truth in folder.truths(batch)), articles))
    linked_alone(texts[:50])
    seconds, families = linked_alone(texts)
    yield _ours(len(texts), seconds, families, truth)
    yield _theirs("difflib, all pairs", len(texts), by_difflib(texts, truth, jobs), truth)


def _ours(articles: int, seconds: float, families: Families, truth: Known) -> Rival:
    return Rival(name="Whence", articles=articles, seconds=seconds, recall=recall(families, truth))


def _theirs(name: str, articles: int, found: Found, truth: Known) -> Rival:
    shares = by_kind(truth.uses, found.uses)
    return Rival(name=name, articles=articles, seconds=found.seconds, recall=shares)
