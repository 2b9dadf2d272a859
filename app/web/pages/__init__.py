"""One module a page. `PAGES` lists them all; what is not listed is not served, and a test says so."""

from fastapi import APIRouter

from app.web.pages import article, check, health, home, lineage, method, search, source, speaker, twins

PAGES: tuple[APIRouter, ...] = (
    home.router,
    twins.router,
    lineage.router,
    article.router,
    source.router,
    speaker.router,
    search.router,
    check.router,
    method.router,
    health.router,
)
