"""Articles of simulated worlds for Hypothesis: what fails with many of them is shrunk to the few that it takes."""

from dataclasses import replace
from functools import cache
from io import BytesIO

import msgspec
from hypothesis import strategies as st

from app.domain.article import RawArticle
from app.ingest.formats import jsonl
from tests.simulator import Settings, Specimen, found_world
from tests.simulator.shard import grow
from tests.simulator.world import World

_SHARDS = 40  # weeks of one world, a story or two in each
_ARTICLES = 48  # in each: stories that travel, quotations and passages that others print, too
_MOST = 24  # held at once


@st.composite
def specimens(draw: st.DrawFn, most: int = _MOST) -> list[Specimen]:
    """Some articles of one week, in any order, with what is true of them: as often many as few."""
    week = _grown(draw(st.integers(0, _SHARDS - 1)))
    handfuls = st.lists(st.sampled_from(week), max_size=most // 2)  # of each, single ones can be left out
    drawn = [one for handful in draw(st.tuples(handfuls, handfuls, handfuls)) for one in handful]
    return list({id(one): one for one in drawn}.values())[:most] or [week[0]]


def arriving(most: int = _MOST) -> st.SearchStrategy[list[RawArticle]]:
    """The same as ingest reads them."""
    return specimens(most).map(lambda found: [_raw(one) for one in found])


def under_another_name(article: RawArticle) -> RawArticle:
    """The same words in an article of its own."""
    name = f"guest of {article.external_id}"
    return replace(
        article, external_id=name, url=article.url and f"https://guest.example/{article.external_id}"
    )


@cache
def _grown(number: int) -> tuple[Specimen, ...]:
    return tuple(grow(_world(), number, _ARTICLES))


@cache
def _world() -> World:
    return found_world(Settings(seed=3, articles=_SHARDS * _ARTICLES, travelled=0.7, planted=0.2, viral=0.05))


def _raw(specimen: Specimen) -> RawArticle:
    line = msgspec.json.encode(specimen.record)
    (read,) = jsonl.read(BytesIO(line), specimen.record.id)
    assert isinstance(read, RawArticle)
    return read
