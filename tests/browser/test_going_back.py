"""Back, reload, a tab opened again: always a whole page, where the reader left it."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import PHONE, Visit, scrolled_to

pytestmark = pytest.mark.browser
WITH_AND_WITHOUT = pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])


def is_whole(page: Page) -> None:
    """It has its head, its masthead and its foot, each once."""
    for part in ("head title", "header.masthead", "main#main", "footer.foot"):
        expect(page.locator(part)).to_have_count(1)


def stands_at(page: Page, before: int) -> None:
    """The window is where it was, within 50 pixels."""
    page.wait_for_function("before => Math.abs(scrollY - before) <= 50", arg=before)


@WITH_AND_WITHOUT
@pytest.mark.parametrize(
    "start",
    [
        pytest.param("/search?q=the", id="search"),
        pytest.param("/quotes", id="browse"),
        pytest.param("/quotes?kind=passage", id="facet"),
        pytest.param("/o/ostermark-chronicle", id="source"),
    ],
)
def test_a28_back_from_a_result_finds_the_list_where_it_was_left(
    visit: Callable[..., Visit], script: bool, start: str
) -> None:
    page = visit(script=script, size=PHONE).open(start)
    listed = page.locator("a.card__words").all_inner_texts()
    last = page.locator("a.card__words").last
    before = scrolled_to(last)
    last.click()
    page.wait_for_url("**/q/*")

    page.go_back()
    is_whole(page)
    assert page.locator("a.card__words").all_inner_texts() == listed
    stands_at(page, before)


@WITH_AND_WITHOUT
def test_a28_back_from_a_facet_is_the_list_as_it_was_before(
    visit: Callable[..., Visit], script: bool
) -> None:
    page = visit(script=script, size=PHONE).open("/quotes")
    all_of_them = page.locator("a.card__words").all_inner_texts()
    page.get_by_role("link", name=re.compile("^Passages")).click()
    expect(page.locator(".tag--chosen").first).to_contain_text("Passages")

    page.go_back()
    is_whole(page)
    assert page.locator("a.card__words").all_inner_texts() == all_of_them


def test_a28_back_from_a_result_found_while_typing_finds_the_words_and_the_place(
    visit: Callable[..., Visit],
) -> None:
    page = visit(size=PHONE).open("/search")
    page.locator("#q").press_sequentially("the bell", delay=20)
    expect(page.locator("#results a.card__words").first).to_be_visible()
    expect(page).to_have_url(re.compile(r"q=the(\+|%20)bell$"))
    last = page.locator("#results a.card__words").last
    before = scrolled_to(last)
    last.click()
    page.wait_for_url("**/q/*")

    page.go_back()
    is_whole(page)
    expect(page.locator("#q")).to_have_value("the bell")
    stands_at(page, before)


def test_a29_a_tab_that_is_reloaded_or_opened_again_is_a_whole_page(visit: Callable[..., Visit]) -> None:
    reader = visit(size=PHONE)
    page = reader.open("/search")
    page.locator("#q").press_sequentially("burning church", delay=20)
    expect(page).to_have_url(re.compile(r"q=burning"))
    found = page.locator("#results a.card__words").all_inner_texts()
    assert found

    page.reload()
    is_whole(page)
    assert page.locator("#results a.card__words").all_inner_texts() == found
    again = page.context.new_page()
    again.goto(page.url)
    is_whole(again)
    assert again.locator("#results a.card__words").all_inner_texts() == found


def test_a29_forward_after_back_is_a_whole_page(visit: Callable[..., Visit]) -> None:
    reader = visit(size=PHONE)
    reader.open("/quotes")
    page = reader.open("/search?q=bell")
    page.locator("#results a.card__words").first.click()
    page.wait_for_url("**/q/*")
    page.go_back()
    page.locator("#q").press("End")
    page.locator("#q").press_sequentially("s", delay=20)
    expect(page).to_have_url(re.compile(r"q=bells$"))

    for move in (page.go_back, page.go_forward):
        move()
        is_whole(page)
