"""One module a page. `PAGES` lists them all; what is not listed is not served, and a test says so."""

from fastapi import APIRouter

from app.web.pages import (
    about,
    accessibility,
    article,
    article_twins,
    card,
    check,
    cite,
    data,
    embed,
    health,
    home,
    lineage,
    listing_twins,
    method,
    oembed,
    plumbing,
    search,
    source,
    speaker,
    twins,
    wordings,
)

# What stands behind the address of a lineage or has a suffix comes before the page, which takes whatever is left.
PAGES: tuple[APIRouter, ...] = (
    home.router,
    twins.router,
    article_twins.router,
    listing_twins.router,
    card.router,
    cite.router,
    embed.router,
    wordings.router,
    lineage.router,
    article.router,
    source.router,
    speaker.router,
    search.router,
    check.router,
    method.router,
    about.router,
    data.router,
    accessibility.router,
    oembed.router,
    plumbing.router,
    health.router,
)
