"""What real articles must keep: hundreds of printings, and annotated quotations."""

import json
from pathlib import Path

import pytest

from app.domain.article import UNKNOWN_SOURCE, RawArticle
from app.domain.outlets import OUTLETS
from app.domain.source import Outlet
from app.ingest.canonical import canonical
from app.ingest.layout import layout
from app.ingest.readers import read_paths

_ONLY_CAPTIONS = 0.05  # of saved pages are galleries without a story


@pytest.mark.shared
def test_every_saved_page_is_an_article_by_a_known_outlet(shared: Path) -> None:
    articles = [canonical(raw) for raw in read_paths([shared / "corpora"]) if isinstance(raw, RawArticle)]

    assert len(articles) == len({article.id for article in articles})
    assert all(isinstance(OUTLETS.find(article.source), Outlet) for article in articles)
    assert not any(article.source == UNKNOWN_SOURCE for article in articles)
    assert sum(not article.body for article in articles) <= _ONLY_CAPTIONS * len(articles)


@pytest.mark.shared
@pytest.mark.parametrize(("language", "least"), [("en", 0.975), ("de", 0.999)])
def test_annotated_quotations_stand_in_the_body(shared: Path, language: str, least: float) -> None:
    """The rest stand in headlines and standfirsts, which the annotators read and Whence does not."""
    kept = total = 0
    for line in (shared / "gold" / f"quotations-{language}.jsonl").read_text().splitlines():
        record = json.loads(line)
        body = layout(record["text"]).body
        for quotation in record["quotes"]:
            total += 1
            kept += any(span.start <= quotation["start"] < span.end for span in body)

    assert kept >= least * total
