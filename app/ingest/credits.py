"""Whose piece it is: the agency or outlet that an article's own lines credit with the whole of it."""

import re
from collections.abc import Iterator

from app.domain.article import Credit, Part
from app.domain.source import Outlet, OutletKind, OutletRegistry, name_key
from app.domain.span import Span
from app.ingest.layout import Layout
from app.ingest.outlet_names import agencies_signing, looks_like_outlet, outlets_in, signing

_LINES = (Part.BYLINE, Part.CREDIT, Part.DATE)
_MARK = re.compile(r"\(([^()]{2,40})\)")
_LABEL = re.compile(
    r"[\s•·▪*]{0,8}(?:(?:by|von|par|por|source|quelle|credit)\b\s{0,3}:?\s{1,3})?", re.IGNORECASE
)
_DASHES = " -–—―_"
_SEGMENT = re.compile(r"[^,|•·()—–\n]+")


def credits_in(
    text: str, byline: str | None, found: Layout, source: str, registry: OutletRegistry
) -> tuple[Credit, ...]:
    """The credits of an article published by `source` (canonical name); its own name is no credit.

    Lines at its head and its dateline count; "... contributed to this report" at its foot does not.
    """
    credited: dict[str, Credit] = {}
    for outlet, span in _named(text, byline, found, registry):
        if outlet.kind is not OutletKind.CARRIER and not _is_own(outlet.name, source):
            credited.setdefault(name_key(outlet.name), Credit(name=outlet.name, span=span))
    return tuple(credited.values())


def _is_own(name: str, source: str) -> bool:
    """Its own name, or a part of it: "Evening News" in the Harbour Evening News."""
    return f" {name_key(name)} " in f" {name_key(source)} "


def _named(
    text: str, byline: str | None, found: Layout, registry: OutletRegistry
) -> Iterator[tuple[Outlet, Span | None]]:
    for part in found.parts:
        if part.part in _LINES:
            yield from _in_line(text, part.span, registry)
        elif part.part is Part.DATELINE:
            yield from _signed(text, part.span, registry)
        elif part.part is Part.COPYRIGHT:
            owners = outlets_in(text, part.span, registry)
            yield from (owner for owner in owners if owner[0].kind is OutletKind.AGENCY)
    if byline:
        yield from ((outlet, None) for outlet, _ in _in_line(byline, Span(0, len(byline)), registry))


def _in_line(text: str, line: Span, registry: OutletRegistry) -> Iterator[tuple[Outlet, Span]]:
    """Registered outlets, and what stands between commas and looks like one."""
    known = list(outlets_in(text, line, registry))
    yield from known
    label = _LABEL.match(text, line.start, line.end)
    for segment in _SEGMENT.finditer(text, label.end() if label else line.start, line.end):
        name = segment.group().strip(" .-/")
        start = segment.start() + segment.group().find(name)
        span = Span(start, start + len(name))
        if looks_like_outlet(name) and not any(place.overlaps(span) for _, place in known):
            yield Outlet(name=" ".join(name.split())), span


def _signed(text: str, dateline: Span, registry: OutletRegistry) -> Iterator[tuple[Outlet, Span]]:
    """Who signs a dateline, in parentheses registered or not: "(AP)", "(dpa/lhe)", "(Meridian Wire)", "Reuters -"."""
    mark = _MARK.search(text, dateline.start, dateline.end)
    if mark is None:
        words = dateline.of(text).rstrip(_DASHES)
        yield from agencies_signing(text, Span(dateline.start, dateline.start + len(words)), registry)
        return
    inner = Span(mark.start(1), mark.end(1))
    signed = signing(text, inner, registry)
    if not signed and mark.start() > dateline.start:
        signed = ((Outlet(name=" ".join(mark[1].split())), inner),)
    yield from signed
