"""Real articles as a world on the disk: with the quotations that are extracted from them, and no truth."""

from pathlib import Path

import msgspec

from app.domain.quotation import QuotationKind
from app.domain.span import Span
from app.ingest.canonical import canonical
from app.pipeline.articles import read_facts
from tests.benchmarks.linking.reading import Folder
from tests.journeys.holdings import read_articles

_MARKED = (QuotationKind.DIRECT, QuotationKind.MIXED)


def extracted(corpus: Path, folder: Path) -> Folder:
    """The articles of a corpus, in a folder of their own inside `folder`."""
    path = folder / corpus.stem
    path.mkdir(exist_ok=True)
    with (path / "articles.jsonl").open("wb") as articles, (path / "truth.jsonl").open("wb") as truths:
        for raw in read_articles(corpus):
            facts = read_facts(canonical(raw))
            quoted = [quotation.contents for quotation in facts.quotations if quotation.kind in _MARKED]
            said = {
                "body": _pairs(facts.article.body),
                "quotations": [{"spans": _pairs(contents)} for contents in quoted],
            }
            articles.write(msgspec.json.encode({"text": facts.article.text}) + b"\n")
            truths.write(msgspec.json.encode(said) + b"\n")
    return Folder(path)


def _pairs(spans: tuple[Span, ...]) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in spans]
