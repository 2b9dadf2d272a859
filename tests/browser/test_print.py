"""A lineage on paper."""

import io
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from tests.browser.conftest import served
from tests.web.spread import held_by, spread

pytestmark = pytest.mark.browser


@pytest.fixture(scope="module")
def lineage(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Page]:
    """The page of a statement that 25 papers print."""
    with served(spread(tmp_path_factory.mktemp("spread"), 25)) as site:
        context = chromium.new_context()
        page = context.new_page()
        page.goto(f"{site}/search?q=ferry+bridge+winter")
        page.locator("a.card__words").first.click()
        page.wait_for_url("**/q/*")
        yield page
        context.close()


@pytest.fixture(scope="module")
def paper(lineage: Page) -> list[str]:
    """What stands on each sheet of A4."""
    sheets = PdfReader(io.BytesIO(lineage.pdf(format="A4"))).pages
    return [" ".join(sheet.extract_text().split()) for sheet in sheets]


def test_a43_a_lineage_of_25_sightings_fits_on_three_sheets(lineage: Page, paper: list[str]) -> None:
    assert lineage.locator(".sighting").count() == 25
    assert len(paper) <= 3


def test_a43_every_sighting_is_printed_with_its_address(paper: list[str]) -> None:
    printed = "".join(paper).replace(" ", "")

    for number in range(25):
        address = f"https://{held_by(number).lower().replace(' ', '-')}.example/2026/05/ferry-{number}"
        assert address in printed, number


def test_a43_the_foot_says_where_this_can_be_looked_up_and_of_when_it_is(
    lineage: Page, paper: list[str]
) -> None:
    assert f"{lineage.url}?as_of=2026-11-01T08:00:00Z" in paper[-1]
    assert "last updated 1 November 2026, 08:00 UTC" in paper[-1]


def test_a43_what_can_only_be_tapped_stays_off_the_paper(paper: list[str]) -> None:
    printed = " ".join(paper)

    for control in ("Open at the quote", "Check a text", "Share", "The same as a table"):
        assert control not in printed
