"""Atom feeds (RFC 4287): ids that never change, and a time that changes only with what is told."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from urllib.parse import quote, urlsplit
from xml.etree.ElementTree import Element

from app.export.markup import document, root, within
from app.export.values import instant

NAMESPACE = "http://www.w3.org/2005/Atom"
LONGEST = 50  # entries of a feed; its page has all
_NEVER = datetime(1970, 1, 1, tzinfo=UTC)
_MINTED = "2026"  # the year from which our ids count: part of every tag, never to be changed


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """`page` is ours, `via` the source's own address; `updated` None: not known."""

    id: str
    title: str
    author: str
    page: str
    via: str | None = None
    published: datetime | None = None
    updated: datetime | None
    content: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Feed:
    """`page` is the page it follows, `address` the feed's own."""

    id: str
    title: str
    subtitle: str
    page: str
    address: str
    entries: tuple[Entry, ...]


def tag(public_url: str, kind: str, name: str) -> str:
    """A tag URI (RFC 4151): an id that stays when an address changes."""
    return f"tag:{urlsplit(public_url).hostname or 'localhost'},{_MINTED}:{kind}/{quote(name, safe='')}"


def atom(feed: Feed) -> bytes:
    """`feed` with the newest of its entries, newest first."""
    newest = sorted(feed.entries, key=lambda entry: (entry.updated or _NEVER, entry.id), reverse=True)
    made = root("feed", NAMESPACE, xml_lang="en")
    within(made, "id", feed.id)
    within(made, "title", feed.title)
    within(made, "subtitle", feed.subtitle)
    within(made, "updated", _moment(_newest(feed.entries)))
    within(made, "link", rel="self", type="application/atom+xml", href=feed.address)
    within(made, "link", rel="alternate", type="text/html", href=feed.page)
    within(within(made, "author"), "name", "Whence")
    within(made, "generator", "Whence")
    for entry in newest[:LONGEST]:
        _add(made, entry)
    return document(made)


def _newest(entries: Iterable[Entry]) -> datetime | None:
    return max((entry.updated for entry in entries if entry.updated), default=None)


def _moment(moment: datetime | None) -> str:
    return instant(moment or _NEVER) or ""


def _add(feed: Element, entry: Entry) -> None:
    made = within(feed, "entry")
    within(made, "id", entry.id)
    within(made, "title", entry.title)
    within(made, "updated", _moment(entry.updated))
    if entry.published:
        within(made, "published", _moment(entry.published))
    within(within(made, "author"), "name", entry.author)
    within(made, "link", rel="alternate", type="text/html", href=entry.page)
    if entry.via:
        within(made, "link", rel="via", href=entry.via)
    within(made, "content", entry.content, type="text")
