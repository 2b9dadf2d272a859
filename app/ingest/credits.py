"""Whose piece it is: the agency or outlet that an article's own lines credit with the whole of it."""

import re
from collections.abc import Iterator

from app.domain.article import Credit, Part
from app.domain.source import Outlet, OutletKind, OutletRegistry
from app.domain.span import Span
from app.ingest.layout import Layout
from app.ingest.outlet_names import outlets_in

_LINES = (Part.BYLINE, Part.CREDIT, Part.DATE)
_MARK = re.compile(r"\(([^()]{2,40})\)")


def credits_in(
    text: str, byline: str | None, found: Layout, source: str, registry: OutletRegistry
) -> tuple[Credit, ...]:
    """The credits of an article published by `source` (canonical name); its own name is no credit.

    Lines at its head and its dateline count; "... contributed to this report" at its foot does not.
    """
    credited: dict[str, Credit] = {}
    for outlet, span in _named(text, byline, found, registry):
        if outlet.name != source and outlet.kind is not OutletKind.CARRIER:
            credited.setdefault(outlet.name, Credit(name=outlet.name, span=span))
    return tuple(credited.values())


def _named(
    text: str, byline: str | None, found: Layout, registry: OutletRegistry
) -> Iterator[tuple[Outlet, Span | None]]:
    for part in found.parts:
        if part.part in _LINES:
            yield from outlets_in(text, part.span, registry)
        elif part.part is Part.DATELINE:
            yield from _signed(text, part.span, registry)
        elif part.part is Part.COPYRIGHT:
            owners = outlets_in(text, part.span, registry)
            yield from (owner for owner in owners if owner[0].kind is OutletKind.AGENCY)
    if byline:
        yield from ((outlet, None) for outlet, _ in outlets_in(byline, Span(0, len(byline)), registry))


def _signed(text: str, dateline: Span, registry: OutletRegistry) -> Iterator[tuple[Outlet, Span]]:
    """The agency in a dateline's parentheses: "(AP)", "(dpa/lhe)"."""
    mark = _MARK.search(text, dateline.start, dateline.end)
    if not mark:
        return
    for name in (mark[1], re.split(r"[/,]", mark[1])[0]):
        outlet = registry.find(name)
        if outlet:
            yield outlet, Span(mark.start(1), mark.end(1))
            return
