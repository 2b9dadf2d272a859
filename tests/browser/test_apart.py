"""A page keeps to itself: nothing is asked of anybody else, and the policy that forbids it is never broken."""

from collections.abc import Callable

import pytest

from tests.browser.conftest import Visit
from tests.browser.test_layout import addresses

pytestmark = pytest.mark.browser
_BROKEN = """
window.broken = [];
document.addEventListener("securitypolicyviolation", each => broken.push(each.blockedURI));
"""


def test_a30_no_page_breaks_the_policy_it_is_sent_with(visit: Callable[..., Visit]) -> None:
    reader = visit()
    reader.page.add_init_script(_BROKEN)

    for address in addresses(reader):
        page = reader.open(address)
        page.wait_for_load_state("networkidle")

        assert page.evaluate("broken") == [], address
        assert reader.faults == [], address


def test_a31_with_everybody_else_out_of_reach_every_page_is_whole(visit: Callable[..., Visit]) -> None:
    reader = visit()
    asked: list[str] = []
    reader.page.route(
        "**/*",
        lambda route: route.continue_() if route.request.url.startswith(reader.site) else route.abort(),
    )
    reader.page.on("request", lambda request: asked.append(request.url))

    for address in addresses(reader):
        page = reader.open(address)
        page.wait_for_load_state("networkidle")

        assert page.locator("main").inner_text().strip(), address
    assert [url for url in asked if not url.startswith((reader.site, "data:"))] == []


def test_a27_every_address_gives_a_whole_page_whoever_asks(visit: Callable[..., Visit]) -> None:
    reader = visit()
    for address in addresses(reader):
        cold, by_htmx = (
            reader.page.request.get(reader.site + address, headers=headers).text()
            for headers in ({}, {"HX-Request": "true"})
        )

        assert cold == by_htmx, address
        assert all(part in cold for part in ("<html", "<title>", "<main")), address
        assert ("<nav" in cold) is not address.endswith("/embed"), address
