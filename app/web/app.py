"""The web face, put together: every page, the static files, the errors and the headers."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from sqlalchemy import Engine
from starlette.middleware.gzip import GZipMiddleware

from app.pipeline.worker import tracing_in_background
from app.store.watching import Watch
from app.web import errors
from app.web.assets import Assets
from app.web.head import HeadAsGet
from app.web.memory import Memory
from app.web.opening import opening
from app.web.pages import PAGES
from app.web.render import environment
from app.web.security import SecurityHeaders


@asynccontextmanager
async def _at_work(app: FastAPI) -> AsyncIterator[None]:
    for template in app.state.templates.list_templates():
        app.state.templates.get_template(template)  # compiled now, not while the first reader of each waits
    with tracing_in_background(app.state.engine):
        async with opening(app):
            yield


def web_app(engine: Engine, public_url: str, *, development: bool = False, memory: int = 0) -> FastAPI:
    """The application over the store behind `engine`, reached by readers at `public_url`.

    It keeps up to `memory` bytes of answers for those who ask the same.
    """
    routes = [route for page in PAGES for route in page.routes]  # a router that is included is asked twice
    app = FastAPI(
        title="Whence", docs_url=None, redoc_url=None, openapi_url=None, lifespan=_at_work, routes=routes
    )
    assets = Assets()
    app.state.engine = engine
    app.state.public_url = public_url
    app.state.development = development
    app.state.templates = environment(assets, public_url, development=development)
    app.mount("/static", assets)
    errors.install(app)
    app.add_middleware(GZipMiddleware, minimum_size=200, compresslevel=6)
    if memory and not development:
        app.add_middleware(Memory, watch=Watch(engine), most=memory)
    app.add_middleware(SecurityHeaders)
    app.add_middleware(HeadAsGet)
    return app
