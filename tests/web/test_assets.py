from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.routing import Mount

from app.web.assets import SHEETS, STATIC, STYLES, Assets
from tests.web.client import Client


@pytest.fixture
def client(tmp_path: Path) -> Client:
    (tmp_path / "a.css").write_text("p {}")
    return Client(Starlette(routes=[Mount("/static", Assets(tmp_path))]))


def test_a_file_under_the_address_of_its_content_may_be_kept_for_ever(client: Client, tmp_path: Path) -> None:
    answer = client.get(Assets(tmp_path).url("a.css"))

    assert answer.status_code == 200
    assert "immutable" in answer.headers["cache-control"]


@pytest.mark.parametrize("query", ["", "?v=000000000000"])
def test_a_file_under_another_address_is_asked_for_again(client: Client, query: str) -> None:
    answer = client.get(f"/static/a.css{query}")

    assert answer.headers["cache-control"] == "public, no-cache"


def test_a_template_cannot_name_a_file_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        Assets().url("css/nothing.css")


def test_every_style_sheet_stands_inside_a_layer_and_imports_nothing() -> None:
    for sheet in STATIC.rglob("*.css"):
        text = sheet.read_text()

        assert "@layer" in text, sheet.name
        assert "@import" not in text, sheet.name


def test_the_style_sheets_are_one_file_that_has_all_of_them_in_order() -> None:
    reader = Client(Starlette(routes=[Mount("/static", Assets())]))

    answer = reader.get(Assets().url(STYLES))

    assert answer.headers["content-type"].startswith("text/css")
    assert "immutable" in answer.headers["cache-control"]
    assert answer.content == b"".join((STATIC / "css" / f"{name}.css").read_bytes() for name in SHEETS)
