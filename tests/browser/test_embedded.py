"""A lineage in another site's page, as its visitors see it."""

from collections.abc import Callable, Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import PHONE, Visit

pytestmark = pytest.mark.browser


def lineage(visit: Callable[..., Visit]) -> str:
    found = visit().open("/search?q=bell").locator("a.card__words").first.get_attribute("href")
    assert found
    return found


@pytest.fixture
def elsewhere(tmp_path: Path) -> Iterator[str]:
    """Another site: the files of a folder, at another address of this machine."""
    handler = partial(SimpleHTTPRequestHandler, directory=str(tmp_path))
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        Thread(target=server.serve_forever).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_another_site_may_frame_the_small_page_and_no_other(
    visit: Callable[..., Visit], chromium: Browser, site: str, elsewhere: str, tmp_path: Path
) -> None:
    address = lineage(visit)
    frames = "".join(f'<iframe src="{site}{address}{end}"></iframe>' for end in ("/embed", ""))
    (tmp_path / "index.html").write_text(frames)
    context = chromium.new_context()
    page = context.new_page()
    page.goto(elsewhere)

    small, whole = (page.frame_locator("iframe").nth(number) for number in (0, 1))
    expect(small.locator("body")).to_contain_text("not whether they are true")
    expect(whole.locator(".quote")).to_have_count(0)
    context.close()


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_all_there_is_to_copy_can_be_selected_with_a_script_or_without(
    visit: Callable[..., Visit], script: bool
) -> None:
    address = lineage(visit)
    page = visit(script=script, size=PHONE).open(f"{address}/cite")

    sentence = page.get_by_label("Words, speaker, earliest known, and where this can be looked up")
    expect(sentence).to_have_attribute("readonly", "")
    assert address in sentence.input_value()
    assert page.get_by_label("It keeps working as more articles come in").input_value().endswith(address)
    card = page.locator(".preview img")
    card.scroll_into_view_if_needed()
    expect(card).to_have_js_property("naturalWidth", 1200) if script else expect(card).to_be_visible()
    page.get_by_role("link", name="See what the frame shows").click()
    expect(page.get_by_text("Where these words appeared", exact=False).first).to_be_visible()


def test_the_address_is_copied_at_one_tap_and_it_is_said(visit: Callable[..., Visit]) -> None:
    reader = visit(size=PHONE)
    page = reader.open(f"{lineage(visit)}/cite")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])

    page.get_by_role("button", name="Copy the address").click()

    expect(page.get_by_role("status").first).to_have_text("Copied")
    address = page.get_by_label("It keeps working as more articles come in").input_value()
    assert page.evaluate("navigator.clipboard.readText()") == address


def test_without_a_script_there_is_no_button_that_does_nothing(visit: Callable[..., Visit]) -> None:
    page = visit(script=False, size=PHONE).open(f"{lineage(visit)}/cite")

    expect(page.locator(".copy__button").first).to_be_hidden()
