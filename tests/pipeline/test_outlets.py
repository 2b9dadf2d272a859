"""A store is computed with one set of outlets: others are told, and applied by a rebuild."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine

from app.config import settings
from app.domain.article import RawArticle
from app.domain.correction import CorrectionKind
from app.domain.errors import OutletsChanged
from app.ingest.canonical import canonical
from app.pipeline.correct import apply_corrections
from app.pipeline.outlets import known_outlets
from app.pipeline.reading import find_article, source_page
from app.pipeline.rebuild import rebuild
from app.store.database import reading
from tests.conftest import NewDatabase
from tests.journeys.holdings import NOW, article_id, correction, exported, hold
from tests.pipeline.making import SHORTENED, STATEMENT, WHOLE, said

Enter = Callable[[str], None]
COASTAL = (
    '[[outlet]]\nname = "The Coastal Evening Post"\ndomains = ["coastal.example"]\naliases = ["Coastal Post"]'
)
PIER = '[[outlet]]\nname = "Pier Light"'
UNSIGNED = RawArticle(
    text=f"Bridge to be mended\n\n{said(STATEMENT)}\n\n© 2026 Pier Light, all rights",
    origin="unsigned",
    language="en",
)


@pytest.fixture
def enter(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Enter]:
    """`enter("[[outlet]] ...")`: the user's file says this from now on."""
    made = 0

    def entered(content: str) -> None:
        nonlocal made
        made += 1
        file = tmp_path / f"outlets-{made}.toml"
        file.write_text(content, encoding="utf-8")
        monkeypatch.setenv("WHENCE_OUTLETS", str(file))
        settings.cache_clear()

    yield entered
    settings.cache_clear()


def test_an_article_s_address_is_that_of_the_outlet_entered(database: Engine, enter: Enter) -> None:
    enter(COASTAL)
    hold(database, [RawArticle(text=said(STATEMENT), origin="a", url="https://www.coastal.example/a")])

    with reading(database) as connection:
        assert source_page(connection, "coastal.example").name == "The Coastal Evening Post"


def test_nothing_is_taken_in_with_other_outlets_than_what_is_held(database: Engine, enter: Enter) -> None:
    hold(database, [WHOLE])
    enter(COASTAL)

    with pytest.raises(OutletsChanged, match="whence rebuild"):
        hold(database, [SHORTENED])
    with pytest.raises(OutletsChanged):
        apply_corrections(
            database, [correction(CorrectionKind.DATE, article_id(WHOLE), value="2026-02-01")], NOW
        )


def test_a_run_is_refused_before_its_first_document_is_read(database: Engine, enter: Enter) -> None:
    hold(database, [WHOLE])
    enter(COASTAL)
    documents = iter([WHOLE])

    with pytest.raises(OutletsChanged):
        hold(database, documents)

    assert list(documents) == [WHOLE]


def test_a_rebuild_is_as_if_all_had_been_taken_in_with_the_outlets_known_now(
    database: Engine, new_database: NewDatabase, enter: Enter
) -> None:
    articles = [WHOLE, SHORTENED, UNSIGNED]
    hold(database, articles)
    before = exported(database)
    enter(f"{COASTAL}\n{PIER}")

    rebuild(database, NOW)

    with new_database() as fresh:
        hold(fresh, articles)
        assert before != exported(database) == exported(fresh)
    hold(database, [WHOLE])


def test_an_article_known_by_its_source_moves_with_it_and_so_do_its_corrections(
    database: Engine, enter: Enter
) -> None:
    enter('[[outlet]]\nname = "Harbour Light"')
    raw = RawArticle(text=f"• Pier Light\n\n{said(STATEMENT)}", origin="a", language="en")
    before = canonical(raw, known_outlets()).id
    hold(database, [raw])
    made = correction(CorrectionKind.SOURCE, before, value="Island Gazette")
    apply_corrections(database, [made], NOW)
    enter(PIER)
    after = canonical(raw, known_outlets()).id

    rebuild(database, NOW)

    assert before != after
    with reading(database) as connection:
        held = find_article(connection, after)
    assert held.article.source == "Pier Light"
    assert (held.reference.id, held.reference.source) == (after, "Island Gazette")
