import asyncio

from sqlalchemy import Engine

from app.web.app import web_app
from tests.web.client import Client


def test_a_server_that_starts_has_opened_what_its_first_page_leads_to(own_engine: Engine) -> None:
    app = web_app(own_engine, "https://whence.example", memory=1_000_000)

    async def start_and_end() -> None:
        async with app.router.lifespan_context(app):
            while len(asyncio.all_tasks()) > 1:
                await asyncio.sleep(0.01)

    asyncio.run(start_and_end())
    home = Client(app).get("/")
    lineage = home.text[(start := home.text.index('href="/q/') + 6) : home.text.index('"', start)]

    assert home.headers["cache-status"] == "Whence; hit"
    assert Client(app).get(lineage).headers["cache-status"] == "Whence; hit"
