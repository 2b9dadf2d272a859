"""Pages read otherwise than they were drawn: twice as large, without colours or styles, from right to left."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from playwright.sync_api import Page, expect

from app.domain.holdings import Found
from app.lineage.digest import overview_of
from app.web.pages.lineage import lineage_view
from tests.browser.conftest import DESK, PHONE, Visit
from tests.browser.test_layout import NARROW, addresses
from tests.web import samples
from tests.web.test_pages import html

pytestmark = pytest.mark.browser
_TWICE = "document.documentElement.style.fontSize = '225%'"  # the pages stand at 112.5 %
_UNFOLDED = "document.querySelectorAll('details').forEach(each => each.open = true)"
_BARE = "document.querySelectorAll('link[rel=stylesheet]').forEach(each => each.remove())"
_LOST = """
() => [...document.querySelectorAll("main *, header *, footer *")].filter(each => {
  const style = getComputedStyle(each);
  return !each.closest(".hidden, svg") && style.overflow !== "visible" && each.clientWidth > 1
    && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)
    && !["auto", "scroll"].includes(style.overflowX) && !["TEXTAREA", "INPUT"].includes(each.tagName);
}).map(each => each.outerHTML.slice(0, 100))
"""
_OVERLAPPING = """
() => {
  const lines = [], walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode, range = document.createRange();
    if (!text.data.trim() || text.parentElement.closest(".hidden, .skip, svg, option")) continue;
    range.selectNodeContents(text);
    for (const box of range.getClientRects()) if (box.width > 2) lines.push([box, text.data.trim()]);
  }
  lines.sort((one, other) => one[0].top - other[0].top);
  const found = [];
  lines.forEach(([box, words], at) => {
    for (let next = at + 1; next < lines.length && lines[next][0].top < box.bottom; next++) {
      const other = lines[next][0];
      const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      const high = box.bottom - other.top;
      if (wide > 3 && high > 0.45 * Math.min(box.height, other.height)) found.push([words, lines[next][1]]);
    }
  });
  return found;
}
"""


@pytest.mark.parametrize("size", [PHONE, DESK], ids=["phone", "desk"])
def test_a35_text_twice_as_large_is_all_there_and_nothing_lies_over_anything(
    visit: Callable[..., Visit], size: tuple[int, int]
) -> None:
    reader = visit(size=size)
    for address in addresses(reader):
        page = reader.open(address)
        page.evaluate(_UNFOLDED)
        page.evaluate(_TWICE)

        assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0, address
        assert page.evaluate(_LOST) == [], address
        assert page.evaluate(_OVERLAPPING) == [], address


def test_a38_a_comparison_reads_in_order_without_any_style(visit: Callable[..., Visit]) -> None:
    reader = visit()
    page = reader.open(next(each for each in addresses(reader) if each.startswith("/compare")))
    page.evaluate(_BARE)
    told = " ".join(page.locator("main").inner_text().split())

    order = ["Two sightings compared", "[only here: ", "In one text", "[removed: "]
    places = [told.index(piece) for piece in order]
    assert places == sorted(places)
    assert told.count("[removed: ") + told.count("[added: ") == told.split("In one text")[1].count("] ")


def test_a38_a_comparison_without_colours_has_lines(visit: Callable[..., Visit]) -> None:
    reader = visit()
    page = reader.open(next(each for each in addresses(reader) if each.startswith("/compare")))

    for kind, line in (("del", "line-through"), ("ins", "underline")):
        for each in page.locator(kind).all():
            assert line in each.evaluate("each => getComputedStyle(each).textDecorationLine")


LEFTWARD = "לא נסגור את הנמל לפני 2031, ו-400 איש ישמרו על עבודתם"


@pytest.fixture
def leftward(visit: Callable[..., Visit]) -> Page:
    """The page of a lineage in Hebrew."""
    held = samples.lineage()
    first, *others = held.attestations
    hebrew = replace(
        first,
        text=LEFTWARD,
        context_texts=(f"היא אמרה: {LEFTWARD}.",),
        article=replace(first.article, language="he", headline="ראש העיר: הנמל נשאר", source="צופה הנמל"),
    )
    lineage = replace(held, head=LEFTWARD, displayed=LEFTWARD, attestations=(hebrew, *others))
    page = html("pages/lineage.html", lineage_view(Found(overview=overview_of(lineage)), samples.COVERAGE))
    reader = visit(size=NARROW)
    reader.page.route(
        f"{reader.site}/leftward", lambda route: route.fulfill(body=page, content_type="text/html")
    )
    return reader.open("/leftward")


def test_a41_words_that_run_leftward_do_so_with_their_bar_on_the_right(leftward: Page) -> None:
    words = leftward.locator("#quote blockquote")

    expect(words).to_have_attribute("lang", "he")
    expect(words).to_have_css("direction", "rtl")
    expect(leftward.locator(".sighting__words").first).to_have_css("direction", "rtl")
    expect(leftward.locator(".sighting__words").first).to_have_attribute("lang", "he")
    expect(leftward.locator(".sighting__words").nth(1)).to_have_css("direction", "ltr")


def test_a41_a_page_of_words_that_run_leftward_fits_a_narrow_window(leftward: Page) -> None:
    leftward.evaluate(_UNFOLDED)

    assert leftward.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0
    assert leftward.evaluate(_OVERLAPPING) == []
