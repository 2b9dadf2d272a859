"""What a page must show at once, and what it must never do to a small window."""

from collections.abc import Callable

import pytest

from tests.browser.conftest import DESK, PHONE, Visit

pytestmark = pytest.mark.browser
NARROW = (320, 640)


def addresses(visit: Visit) -> list[str]:
    """One address of every kind of page."""
    page = visit.open("/search?q=bell")
    lineage = page.locator("a.card__words").first.get_attribute("href")
    article = page.locator(".row__title").first.get_attribute("href")
    assert lineage
    assert article
    sighting, compared = (
        visit.open(lineage).locator(f"a[href^='{start}']").first.get_attribute("href")
        for start in ("/s/", "/compare")
    )
    assert sighting
    assert compared
    behind = [f"{lineage}/{page}" for page in ("wordings", "cite", "embed", "history")]
    story = visit.open("/stories").locator(".row__title").first.get_attribute("href")
    assert story
    fixed = [
        "/",
        story,
        "/stories",
        "/check",
        "/check?q=the bell was never ours to keep",
        "/method",
        "/search?q=bell",
        "/search?q=the&kind=quotation",
    ]
    told = ["/quotes", "/outlets", "/speakers", "/about", "/data", "/api", "/accessibility"]
    people = ["/o/ostermark-chronicle", "/p/tobias-renn", "/p/ines-thorvald"]
    return [
        *fixed,
        *told,
        *people,
        lineage,
        *behind,
        sighting,
        compared,
        article,
        f"{article}/versions",
        f"{article}/compare",
    ]


@pytest.mark.parametrize("size", [NARROW, PHONE, DESK], ids=["narrow", "phone", "desk"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a40_no_page_is_wider_than_its_window_even_unfolded(
    visit: Callable[..., Visit], size: tuple[int, int], scheme: str
) -> None:
    reader = visit(size=size, scheme=scheme)
    for address in addresses(reader):
        page = reader.open(address)
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
        wide = page.evaluate("document.documentElement.scrollWidth - innerWidth")

        assert wide <= 0, address


def test_a11_the_answer_stands_above_the_fold_of_a_phone(visit: Callable[..., Visit]) -> None:
    reader = visit(size=PHONE)
    page = reader.open("/")
    links = page.locator("a.card__words")
    for address in [links.nth(each).get_attribute("href") for each in range(links.count())]:
        assert address
        page = reader.open(address)
        for part in (
            ".quote blockquote",
            ".quote figcaption",
            ".answer__claim",
            ".answer__counts",
            ".open .button",
        ):
            box = page.locator(part).first.bounding_box()

            assert box, part
            assert box["y"] + box["height"] <= PHONE[1], f"{address}: {part}"


def test_a40_what_is_to_be_tapped_is_large_enough_unless_it_stands_in_text(
    visit: Callable[..., Visit],
) -> None:
    reader = visit(size=PHONE)
    for address in addresses(reader):
        page = reader.open(address)
        for target in page.locator("button, input, summary, .button, .tag, nav a, .foot a").all():
            box = target.bounding_box()
            if (
                box
                and target.is_visible()
                and target.evaluate("each => !each.closest('p:not(.open, .foot__links)')")
            ):
                assert box["height"] >= 24, f"{address}: {target.evaluate('each => each.outerHTML')}"


def test_the_first_stop_of_the_keyboard_skips_to_the_content(visit: Callable[..., Visit]) -> None:
    page = visit(size=DESK).open("/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Skip to the content"

    page.keyboard.press("Enter")
    page.keyboard.press("Tab")

    assert page.evaluate("document.activeElement.id") == "text"
