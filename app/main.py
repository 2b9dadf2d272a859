"""`create_app` for uvicorn: `uvicorn --factory app.main:create_app`."""

import gc

from fastapi import FastAPI

from app.config import settings
from app.store.database import open_database
from app.web.app import web_app

_MEMORY = 16_000_000  # bytes of answers: some thousand pages, compressed
_UNSORTED = 50_000  # objects made until those that nothing leads to any more are looked for


def create_app() -> FastAPI:
    """The application over the store that the settings name."""
    known = settings()
    engine = open_database(known.database_url)
    made = web_app(engine, known.public_url, development=known.development, memory=_MEMORY)
    _collect_seldom()
    return made


def _collect_seldom() -> None:
    """A page of thousands of sightings makes so many objects that Python would go through all that it holds again
    and again meanwhile, for nothing: they are all gone when the page is."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(_UNSORTED, 20, 100)
