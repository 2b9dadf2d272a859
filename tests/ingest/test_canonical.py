"""From a document as read to an article."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.article import Article, RawArticle
from app.domain.dating import DateBasis
from app.domain.errors import UnreadableDocument
from app.domain.source import Outlet, OutletRegistry
from app.ingest.canonical import canonical
from app.ingest.readers import read_paths

_STORY = "The council voted on Monday to close the old bridge to lorries, after two years of argument."


def article(text: str = _STORY) -> Article:
    return canonical(RawArticle(text=text, origin="a.txt", external_id="a.txt"))


def test_the_text_is_kept_to_the_character() -> None:
    text = f"\ufeff  Old bridge to close\r\n\r\nOSLO (AP) — {_STORY}\r\n"

    assert article(text).text == text


def test_what_the_lines_say_becomes_the_articles_fields() -> None:
    found = article(f"Old bridge to close\n\nBy Mona Reed\n\nOSLO (AP) — {_STORY}")

    assert (found.headline, found.byline, found.dateline) == (
        "Old bridge to close",
        "By Mona Reed",
        "OSLO (AP)",
    )
    assert [credit.name for credit in found.credits] == ["Associated Press"]


def test_a_headline_that_is_a_buttons_label_gives_way_to_the_one_printed() -> None:
    raw = RawArticle(
        text=f"Print\n\nOld bridge to close to lorries\n\n{_STORY}", origin="a", headline="Print"
    )

    assert canonical(raw).headline == "Old bridge to close to lorries"


def test_a_buttons_label_is_no_headline_even_where_none_is_printed() -> None:
    assert canonical(RawArticle(text=f"Print\n\n{_STORY}", origin="a", headline="Print")).headline == _STORY


def test_an_article_without_a_headline_is_listed_by_its_opening() -> None:
    assert article().headline == _STORY


def test_a_domain_given_as_source_is_shown_by_its_name() -> None:
    found = canonical(RawArticle(text=_STORY, origin="a", source="nytimes.com"))

    assert found.source == "New York Times"


@pytest.mark.parametrize(
    ("given_tag", "text", "tag"),
    [
        pytest.param("en-US", _STORY, "en", id="given"),
        pytest.param(None, _STORY, "en", id="English"),
        pytest.param(
            None, "Der Stadtrat hat am Montag beschlossen, die alte Brücke zu sperren.", "de", id="German"
        ),
        pytest.param(None, "1 2 3", "und", id="too little to tell"),
    ],
)
def test_the_language_is_a_bare_tag(given_tag: str | None, text: str, tag: str) -> None:
    assert canonical(RawArticle(text=text, origin="a", language=given_tag)).language == tag


def test_half_of_a_character_is_refused() -> None:
    with pytest.raises(UnreadableDocument, match="lone surrogate"):
        article("It rained \ud800.")


@given(st.text(max_size=300), st.none() | st.text(max_size=40))
def test_any_text_at_all_is_an_article_and_always_the_same(text: str, source: str | None) -> None:
    raw = RawArticle(text=text, origin="a", source=source, language="en")

    assert canonical(raw) == canonical(raw)
    assert canonical(raw).text == text


@pytest.mark.shared
def test_the_three_real_articles_are_read_as_their_lines_say(shared: Path) -> None:
    blog, reprint, report = (
        canonical(raw) for raw in read_paths([shared / "seeds"]) if isinstance(raw, RawArticle)
    )

    assert [found.source for found in (blog, reprint, report)] == [
        "Shadowproof",
        "Star Tribune",
        "Daily Beast",
    ]
    assert [[credit.name for credit in found.credits] for found in (blog, reprint, report)] == [
        [],
        ["New York Times"],
        [],
    ]
    claims = [
        [date.stated for date in found.dates if date.basis is DateBasis.PUBLISHED]
        for found in (blog, reprint, report)
    ]
    assert claims == [[], ["June 11, 2014 - 8:31 PM"], []]
    openings = [found.body[0].of(found.text)[:13] for found in (blog, reprint, report)]
    assert openings == ["With the Isla", "As the threat", "It seems like"]


def test_a_registered_outlet_gives_name_and_zone_to_an_article_on_its_domain() -> None:
    registry = OutletRegistry(
        (Outlet(name="Pier Light", domains=("pier.example",), marks=("PL",), zone="Europe/Oslo"),)
    )
    raw = RawArticle(
        text=f"PORT (PL) — {_STORY}",
        origin="a",
        url="https://www.pier.example/bridge",
        published="2026-01-10T12:00",
    )

    found = canonical(raw, registry)

    assert (found.source, found.credits, found.dateline) == ("Pier Light", (), "PORT (PL)")
    published = next(date for date in found.dates if date.basis is DateBasis.PUBLISHED)
    assert published.latest == datetime(2026, 1, 10, 11, tzinfo=UTC)
