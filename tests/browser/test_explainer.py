"""The line that tells a first-time visitor what this is, and pages that never move under the reader."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import DESK, PHONE, Visit
from tests.browser.test_layout import addresses

pytestmark = pytest.mark.browser
_WATCH = """
window.moved = 0;
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.moved += entry.value;
}).observe({ type: "layout-shift", buffered: true });
"""


def shift(page: Page) -> float:
    """How much of the page moved by itself since it was opened: what Chromium calls its layout shift."""
    page.wait_for_load_state("networkidle")
    page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
    return float(page.evaluate("window.moved"))


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_a45_nothing_moves_while_a_page_comes_in(visit: Callable[..., Visit], size: tuple[int, int]) -> None:
    reader = visit(size=size)
    reader.page.add_init_script(_WATCH)

    for address in addresses(reader):
        assert shift(reader.open(address)) == 0, address


def test_a63_who_arrives_by_a_link_is_told_what_this_is_and_may_put_it_away_for_good(
    visit: Callable[..., Visit],
) -> None:
    reader = visit()
    reader.page.add_init_script(_WATCH)
    page = reader.open("/quotes")
    line = page.get_by_text("Whence shows where words were printed first")
    expect(line).to_be_visible()

    page.get_by_role("button", name="Do not show this again").click()
    expect(line).to_be_hidden()
    assert page.evaluate("document.activeElement.id") == "main"
    page = reader.open("/outlets")
    expect(line).to_be_hidden()
    assert shift(page) == 0
    assert page.context.cookies() == []


def test_a63_without_a_script_the_line_stands_there_with_no_button_that_does_nothing(
    visit: Callable[..., Visit],
) -> None:
    page = visit(script=False).open("/quotes")

    expect(page.get_by_text("Whence shows where words were printed first")).to_be_visible()
    expect(page.locator(".explainer__close")).to_be_hidden()


def test_a63_the_first_page_says_it_in_its_heading_and_not_twice(visit: Callable[..., Visit]) -> None:
    page = visit().open("/")

    expect(page.locator(".explainer")).to_have_count(0)
    expect(page.locator("h1")).to_contain_text("Where did these words first appear?")
