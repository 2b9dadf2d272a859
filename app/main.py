"""`create_app` for uvicorn: `uvicorn --factory app.main:create_app`."""

from fastapi import FastAPI

from app.config import settings
from app.store.database import open_database
from app.web.app import web_app

_MEMORY = 16_000_000  # bytes of answers: some thousand pages, compressed


def create_app() -> FastAPI:
    """The application over the store that the settings name."""
    known = settings()
    engine = open_database(known.database_url)
    return web_app(engine, known.public_url, development=known.development, memory=_MEMORY)
