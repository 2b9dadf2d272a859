"""Sitemaps: the addresses a search engine may list - each answers 200, is canonical, and asks to be found."""

from collections.abc import Iterable
from datetime import datetime
from xml.etree.ElementTree import Element, SubElement, tostring

from app.domain.dating import utc

_NAMES = "http://www.sitemaps.org/schemas/sitemap/0.9"


def sitemap(entries: Iterable[tuple[str, str | None]]) -> bytes:
    """A sitemap of absolute addresses, each with the ISO instant of its last change where one is known."""
    return _list("urlset", "url", entries)


def sitemap_index(entries: Iterable[tuple[str, str | None]]) -> bytes:
    """An index of sitemaps, by their absolute addresses."""
    return _list("sitemapindex", "sitemap", entries)


def _list(root: str, item: str, entries: Iterable[tuple[str, str | None]]) -> bytes:
    made = Element(root, xmlns=_NAMES)
    for address, changed in entries:
        one = SubElement(made, item)
        SubElement(one, "loc").text = address
        if changed:
            SubElement(one, "lastmod").text = utc(datetime.fromisoformat(changed))
    return bytes(tostring(made, encoding="utf-8", xml_declaration=True))
