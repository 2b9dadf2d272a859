"""A real Chromium before a real server with the demonstration articles. Closed after this package's tests."""

import os
import shutil
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread

import pytest
import uvicorn
from playwright.sync_api import Browser, BrowserContext, Locator, Page, sync_playwright

from app.store.database import open_database
from app.web.app import web_app
from tests.web.seeded import seeded

PHONE, DESK = (390, 844), (1280, 900)
_QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
)


@pytest.fixture(scope="package")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where the site is served."""
    with served(seeded(tmp_path_factory.mktemp("site"))) as address:
        yield address


@contextmanager
def served(url: str) -> Iterator[str]:
    """Where the store at `url` is served, while the context lasts."""
    listening = socket.create_server(("127.0.0.1", 0))
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    engine = open_database(url)
    server = uvicorn.Server(uvicorn.Config(web_app(engine, address), log_level="warning"))
    thread = Thread(target=server.run, kwargs={"sockets": [listening]})
    thread.start()
    yield address
    server.should_exit = True
    thread.join()
    engine.dispose()
    listening.close()


@pytest.fixture(scope="package")
def chromium() -> Iterator[Browser]:
    path = shutil.which("chromium")
    if path is None:
        reason = "there is no Chromium on this machine (install the package chromium)"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=_QUIET)
        yield browser
        browser.close()


class Visit:
    """One reader's window, and what went wrong in it: console errors, script errors, requests elsewhere."""

    def __init__(self, context: BrowserContext, site: str) -> None:
        self.faults: list[str] = []
        self.site = site
        self._elsewhere: tuple[str, ...] = ()
        self.page: Page = context.new_page()
        self.page.set_default_timeout(10_000)
        self.page.on(
            "console",
            lambda message: self._note(
                message.type in ("error", "warning"), f"{message.text} {message.location.get('url')}"
            ),
        )
        self.page.on("pageerror", lambda error: self._note(True, str(error)))
        self.page.on("request", lambda asked: self._note(not self._ours(asked.url), f"asked {asked.url}"))

    def open(self, path: str) -> Page:
        self.page.goto(self.site + path)
        return self.page

    def stand_in(self, address: str, body: str) -> None:
        """A page of somebody else's, which a reader may follow a link to."""
        self._elsewhere = (*self._elsewhere, address)
        self.page.route(f"{address}**", lambda route: route.fulfill(body=body, content_type="text/html"))

    def _ours(self, url: str) -> bool:
        return url.startswith((self.site, "data:", *self._elsewhere))

    def _note(self, wrong: bool, text: str) -> None:
        if wrong:
            self.faults.append(text)


@pytest.fixture
def visit(chromium: Browser, site: str) -> Iterator[Callable[..., Visit]]:
    """Opens a window, `visit(script=False)` for one; none may have had faults. `forced`, `still`: set by the system."""
    opened: list[tuple[BrowserContext, Visit]] = []

    def begin(
        *,
        script: bool = True,
        size: tuple[int, int] = PHONE,
        scheme: str = "light",
        forced: bool = False,
        still: bool = False,
    ) -> Visit:
        context = chromium.new_context(
            viewport={"width": size[0], "height": size[1]},
            java_script_enabled=script,
            color_scheme="dark" if scheme == "dark" else "light",
            forced_colors="active" if forced else "none",
            reduced_motion="reduce" if still else "no-preference",
        )
        made = Visit(context, site)
        opened.append((context, made))
        return made

    yield begin
    for context, made in opened:
        context.close()
        assert made.faults == []


def scrolled_to(link: Locator) -> int:
    """Brings `link` into view as a reader would; returns how far down the page stands then.

    Chromium notes that in its history about a second later; nobody reads and taps faster.
    """
    link.hover()
    link.page.wait_for_timeout(1_200)
    return int(link.page.evaluate("scrollY"))
