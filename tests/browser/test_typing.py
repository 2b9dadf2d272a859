"""Search while typing: one question at a time, the last one's answer, and one announcement of it."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Request, Route, expect

from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser
_LISTEN = """
window.told = [];
new MutationObserver(changes => changes.length && told.push(document.getElementById("result-count").textContent))
  .observe(document.getElementById("result-count"), { childList: true, characterData: true, subtree: true });
"""


def by_htmx(request: Request) -> bool:
    return "hx-request" in request.headers


def test_a34_fast_typing_asks_once(visit: Callable[..., Visit]) -> None:
    page = visit().open("/search")
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url) if by_htmx(request) else None)

    page.locator("#q").press_sequentially("burning church", delay=15)
    expect(page.locator("#results a.card__words").first).to_be_visible()
    page.wait_for_load_state("networkidle")

    assert [url.partition("?")[2] for url in asked] == ["q=burning%20church"]


def test_a34_an_answer_that_comes_too_late_is_not_shown(visit: Callable[..., Visit]) -> None:
    reader = visit()
    page = reader.open("/search")
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    page.route("**/search?*", hold)
    with page.expect_request("**/search?*"):
        page.locator("#q").press_sequentially("bell")
    with page.expect_event("requestfailed") as given_up, page.expect_request("**/search?*"):
        page.locator("#q").press_sequentially("s of nowhere")
    page.wait_for_timeout(100)

    assert given_up.value.url.endswith("?q=bell")
    assert [route.request.url.partition("?")[2] for route in held] == ["q=bell", "q=bells%20of%20nowhere"]
    held[1].continue_()
    expect(page.locator("#result-count")).to_contain_text("Not found in the")
    expect(page.locator("#q")).to_have_value("bells of nowhere")
    assert {fault.partition(",")[0] for fault in reader.faults} <= {"htmx:afterRequest", "htmx:sendAbort"}
    reader.faults.clear()  # htmx tells the console of every question it gives up: that is not a fault of the page


def test_a37_what_was_found_is_announced_once_by_a_line_that_was_there_before(
    visit: Callable[..., Visit],
) -> None:
    page = visit().open("/search")
    line = page.locator("#result-count")
    expect(line).to_have_attribute("role", "status")
    expect(line).to_have_attribute("aria-live", "polite")
    page.evaluate(_LISTEN)

    page.locator("#q").press_sequentially("burning church", delay=15)
    expect(page.locator("#results a.card__words").first).to_be_visible()
    page.wait_for_load_state("networkidle")

    told = page.evaluate("told")
    assert len(told) == 1
    assert "found" in told[0]
    assert page.locator("#results [aria-live], #results [role=status]").count() == 0


def test_a32_a_server_that_cannot_be_reached_is_told_and_may_be_asked_again(
    visit: Callable[..., Visit],
) -> None:
    reader = visit()
    page = reader.open("/search")
    page.route("**/search?*", lambda route: route.abort("connectionrefused"))

    page.locator("#q").press_sequentially("burning church", delay=15)
    told = page.get_by_role("alert")
    expect(told).to_contain_text("The server could not be reached. What you typed is kept.")
    page.unroute("**/search?*")
    told.get_by_role("button", name="Try again").click()

    expect(page.locator("#results a.card__words").first).to_be_visible()
    expect(page.locator("#flash")).to_be_empty()
    expect(page.locator("#q")).to_have_value("burning church")
    expect(page.locator("#q")).to_be_focused()
    assert all("htmx:" in fault or "ERR_CONNECTION_REFUSED" in fault for fault in reader.faults)
    reader.faults.clear()  # the browser and htmx tell the console, too


def test_a32_what_goes_wrong_while_typing_is_told_in_words_and_what_was_typed_is_kept(
    visit: Callable[..., Visit],
) -> None:
    reader = visit()
    page = reader.open("/search")
    broken = page.request.get(f"{reader.site}/nowhere").text()
    page.route("**/search?*", lambda route: route.fulfill(status=500, body=broken, content_type="text/html"))

    page.locator("#q").press_sequentially("burning", delay=15)

    expect(page.get_by_role("alert")).to_contain_text("Nothing is held")
    expect(page.locator("#q")).to_have_value("burning")
    assert all("500" in fault for fault in reader.faults)
    reader.faults.clear()


def test_j4_what_was_typed_can_be_taken_along_as_a_table(visit: Callable[..., Visit]) -> None:
    page = visit().open("/search")
    page.locator("#q").press_sequentially("burning church", delay=15)
    expect(page.locator("#results a.card__words").first).to_be_visible()

    table = page.get_by_role("link", name="CSV")
    expect(table).to_have_attribute("href", re.compile(r"^/search\.csv\?q=burning(\+|%20)church$"))
