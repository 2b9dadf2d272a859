from pathlib import Path

import pytest
from sqlalchemy import Engine

from app.web.app import web_app
from app.web.patterns import patterns
from tests.conftest import REPOSITORY
from tests.web.client import Client


def test_the_pattern_page_is_there_in_development(seeded_engine: Engine) -> None:
    answer = Client(web_app(seeded_engine, "https://whence.example", development=True)).get("/patterns")

    assert answer.status_code == 200
    assert all(f'<h2 id="{pattern.name}">' in answer.text for pattern in patterns())
    assert '<meta name="robots" content="noindex,follow">' in answer.text


def test_in_production_there_is_no_such_page(reader: Client) -> None:
    answer = reader.get("/patterns")

    assert answer.status_code == 404


@pytest.mark.parametrize("folder", ["templates", "app/web"])
def test_nothing_leads_to_the_pattern_page(folder: str) -> None:
    files = (path for path in Path(REPOSITORY, folder).rglob("*") if path.suffix in (".html", ".py"))

    assert [path.name for path in files if 'href="/patterns' in path.read_text("utf-8")] == []
