"""The links of "Open at the quote", followed in a browser to pages as publishers make them."""

import io
from collections.abc import Iterator

import pytest
from PIL import Image
from playwright.sync_api import Browser, Page

from app.web.fragments import open_at

pytestmark = pytest.mark.browser
SOURCE, START = "https://quay.example/2026/03/harbour", "https://start.example/"
ABOVE = "The board met. No, it did not rain. We will see what in the sand remains of it. 我们，在港口。"
MANY = "只要我还是市长，住在码头边的人谁也不会被要求离开，这一点我可以保证。" * 9
RED = (255, 0, 0)


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    context = chromium.new_context(viewport={"width": 800, "height": 600})
    yield context.new_page()
    context.close()


def painted_after_a_click(page: Page, link: str, body: str) -> tuple[float, int]:
    """Follows `link` as a reader does; returns how far the page went down and how many of its dots are marked."""
    start = f'<!doctype html><meta charset="utf-8"><a href="{link}" rel="noopener external">Open</a>'
    source = (
        '<!doctype html><meta charset="utf-8"><style>::target-text { background: rgb(255, 0, 0) }'
        f".gap {{ height: 3000px }}</style><p>{ABOVE}</p><div class=gap></div>{body}<div class=gap></div>"
    )
    page.route(f"{START}*", lambda route: route.fulfill(body=start, content_type="text/html"))
    page.route(f"{SOURCE}*", lambda route: route.fulfill(body=source, content_type="text/html"))
    page.goto(START)
    page.get_by_role("link").click()
    page.wait_for_url(f"{SOURCE}**")
    page.wait_for_function("scrollY > 0", timeout=5_000)
    shown = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    marked = [number for number, colour in shown.getcolors(800 * 600) or () if colour == RED]
    return page.evaluate("scrollY"), sum(marked)


@pytest.mark.parametrize(
    ("text", "sentences", "body"),
    [
        pytest.param(
            "We will not close the harbour before 2031",
            (),
            "<p>At the quay she said: “We will not close the harbour before 2031.”</p>",
            id="plain",
        ),
        pytest.param(
            "well-off, or not, 100% & “full stop”",
            (),
            "<p>They are well-off, or not, 100% &amp; “full stop”, he said.</p>",
            id="a23 hyphen, comma, ampersand, percent, quotation marks",
        ),
        pytest.param("We are glad 🎉 of it", (), "<p>We are glad 🎉 of it all.</p>", id="a23 emoji"),
        pytest.param("لن نغلق الميناء", (), "<p dir=rtl>قالت: «لن نغلق الميناء»</p>", id="a23 Arabic"),
        pytest.param(
            "will\u00a0not close 400\u00a0berths, nor re\u00adopen",
            (),
            "<p>We will&nbsp;not close 400&nbsp;berths, nor re&shy;open any.</p>",
            id="spaces that do not break, hyphens that are not seen",
        ),
        pytest.param(
            "We will not close it.\n\nEvery berth stays open for all.",
            (),
            "<p>“We will not close it.</p><aside>Read on below</aside><p>Every berth stays open for all.”</p>",
            id="a24 two paragraphs with something between",
        ),
        pytest.param(
            "No.\n\nEvery berth stays open for all who come.",
            ("She said: “No.\n\nEvery berth stays open for all who come.”",),
            "<p>She said: “No.</p><p>Every berth stays open for all who come.”</p>",
            id="a24 a first paragraph of one word",
        ),
        pytest.param(
            "We will not close it, ... not before the year is out",
            (),
            "<p>“We will not close it,” she told us, “not before the year is out.”</p>",
            id="interrupted",
        ),
        pytest.param(
            "in the sand",
            ("The mayor drew a line in the sand and left.",),
            "<p>The mayor drew a line in the sand and left.</p>",
            id="a23 three words, told apart by those around them",
        ),
        pytest.param(
            f"我们不会关闭港口。{MANY}谢谢各位今天来到这里。",
            (),
            f"<p>她说：“我们不会关闭港口。{MANY}谢谢各位今天来到这里。”</p>",
            id="a23 much text without spaces",
        ),
        pytest.param(
            " ".join(f"word{number}" for number in range(100)),
            (),
            f"<p>{' '.join(f'word{number}' for number in range(100))}</p>",
            id="a23 much text",
        ),
    ],
)
def test_a24_a_link_brings_the_words_into_view_and_marks_them(
    page: Page, text: str, sentences: tuple[str, ...], body: str
) -> None:
    link = open_at(SOURCE, text, sentences)
    assert link

    down, marked = painted_after_a_click(page, link, body)

    assert 2_000 < down < 3_200
    assert marked > 400
