"""`create_app` for uvicorn: `uvicorn --factory app.main:create_app`."""

from fastapi import FastAPI

from app.config import settings
from app.store.database import open_database
from app.web.app import web_app


def create_app() -> FastAPI:
    """The application over the store that the settings name."""
    known = settings()
    return web_app(open_database(known.database_url), known.public_url, development=known.development)
