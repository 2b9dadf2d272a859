"""What readers have set for themselves: colours of their own, no motion, larger text."""

from collections.abc import Callable

import pytest

from tests.browser.conftest import Visit
from tests.browser.test_layout import addresses

pytestmark = pytest.mark.browser
_MOVING = """
() => [...document.querySelectorAll("*")].filter(each => {
  const style = getComputedStyle(each);
  return style.animationName !== "none" || style.transitionDuration.split(",").some(time => parseFloat(time) > 0);
}).map(each => each.outerHTML.slice(0, 100))
"""
# Chromium paints the paper behind every word: words of its colour are lost, whatever they stand on.
_UNSEEN = """
selector => [...document.querySelectorAll(selector)].filter(each => {
  const paper = getComputedStyle(document.body).backgroundColor, style = getComputedStyle(each);
  const drawn = each instanceof SVGElement ? [style.fill, style.stroke] : [style.color];
  return drawn.every(colour => colour === paper || colour === "none");
}).length
"""


@pytest.mark.parametrize("still", [True, False], ids=["reduced", "as usual"])
def test_a42_nothing_moves_of_itself(visit: Callable[..., Visit], still: bool) -> None:
    reader = visit(still=still)
    for address in addresses(reader):
        assert reader.open(address).evaluate(_MOVING) == [], address


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a42_with_colours_of_the_reader_s_own_marks_are_outlined_and_drawings_are_seen(
    visit: Callable[..., Visit], scheme: str
) -> None:
    reader = visit(forced=True, scheme=scheme)
    page = reader.open("/search?q=bell")
    page.locator("a.card__words").first.click()
    page.wait_for_url("**/q/*")

    for kind in ("mark", "del"):
        outline = page.locator(kind).first.evaluate("each => getComputedStyle(each).outlineStyle")
        assert outline == "solid", kind
    assert page.locator(".stemma__node").count() > 1
    for drawn in (
        ".stemma__node",
        ".stemma__edge",
        ".stemma__label",
        ".timeline__bar",
        ".button",
        ".tag",
        "mark",
        "del",
    ):
        assert page.evaluate(_UNSEEN, drawn) == 0, drawn
