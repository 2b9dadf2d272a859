"""What keeps people from reading a page: the rules of axe-core, and the keyboard alone."""

from collections.abc import Callable

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.conftest import DESK, PHONE, Visit
from tests.browser.test_layout import NARROW, addresses

pytestmark = pytest.mark.browser
_GRAVE = ("serious", "critical")


@pytest.mark.parametrize("size", [NARROW, PHONE, DESK], ids=["narrow", "phone", "desk"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a35_no_page_has_a_serious_or_critical_violation(
    visit: Callable[..., Visit], size: tuple[int, int], scheme: str
) -> None:
    reader = visit(size=size, scheme=scheme)
    for address in addresses(reader):
        page = reader.open(address)
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        found = Axe().run(page).response["violations"]

        assert [(one["id"], one["nodes"][0]["html"]) for one in found if one["impact"] in _GRAVE] == [], (
            address
        )


def tab_to(page: Page, wanted: str) -> None:
    """Press the tab key until what has the focus fits a selector; what has it is always to be seen."""
    for _ in range(400):
        page.keyboard.press("Tab")
        seen = page.evaluate(
            "(() => { const one = document.activeElement, box = one.getBoundingClientRect();"
            " return box.width > 0 && box.height > 0 && getComputedStyle(one).outlineStyle !== 'none'; })()"
        )
        assert seen, page.evaluate("document.activeElement.outerHTML.slice(0, 200)")
        if page.evaluate("wanted => document.activeElement.matches(wanted)", wanted):
            return
    raise AssertionError(f"the keyboard never came to {wanted}")


def test_a36_the_keyboard_alone_leads_from_a_search_to_a_lineage_and_a_comparison(
    visit: Callable[..., Visit],
) -> None:
    page = visit(size=DESK).open("/search")

    tab_to(page, "main input[type=search], .masthead input[type=search]")
    page.keyboard.type("bell never ours to keep")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search?q=*")
    tab_to(page, "main a.card__words")
    page.keyboard.press("Enter")
    page.wait_for_url("**/q/*")
    tab_to(page, ".sighting__proof summary")
    page.keyboard.press("Enter")
    while not page.evaluate("document.activeElement.matches(\"a[href^='/compare']\")"):
        tab_to(page, ".sighting__proof summary, a[href^='/compare']")
        if page.evaluate("document.activeElement.matches('summary')"):
            page.keyboard.press("Enter")
    page.keyboard.press("Enter")
    page.wait_for_url("**/compare?*")

    assert page.locator("h1").inner_text() == "Two sightings compared"
