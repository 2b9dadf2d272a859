"""The style sheets document themselves: each says what it is for, and a component's names its blocks."""

import re
from pathlib import Path

import pytest

from app.web import assets
from app.web.assets import STATIC
from app.web.render import TEMPLATES

SHEETS = sorted((STATIC / "css").rglob("*.css"))
COMPONENTS = sorted((STATIC / "css" / "components").glob("*.css"))


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.stem)
def test_a_sheet_begins_with_what_it_is_for_and_stands_in_a_layer(sheet: Path) -> None:
    text = sheet.read_text("utf-8")

    assert re.match(r"/\* [A-Z][^*]{20,}\*/\n", text)
    assert "@layer " in text
    assert "@import" not in text


@pytest.mark.parametrize("sheet", COMPONENTS, ids=lambda path: path.stem)
def test_a_component_names_the_blocks_it_draws(sheet: Path) -> None:
    text = sheet.read_text("utf-8")
    said, _, rules = text.partition("*/")
    named = set(re.findall(r"[a-z]+", said.partition("Blocks:")[2]))
    leading = re.findall(r"(?m)^\s*(?:@media[^{]*\{ )?\.(?:(?:scripted|explained) \.)?([a-z]+)", rules)

    assert named, "Blocks: ..."
    assert set(leading) <= named


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.stem)
def test_every_sheet_is_linked_by_a_page(sheet: Path) -> None:
    pages = "\n".join(path.read_text("utf-8") for path in TEMPLATES.rglob("*.html"))
    name = sheet.relative_to(STATIC / "css").with_suffix("").as_posix()

    assert name in assets.SHEETS or f"'{name}'" in pages or f"css/{name}.css" in pages
