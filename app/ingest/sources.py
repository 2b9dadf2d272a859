"""Which outlet published an article: as given, by its address, or as its own words show - with the reason."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from app.domain.article import UNKNOWN_SOURCE, Part, RawArticle
from app.domain.source import OutletKind, OutletRegistry
from app.domain.span import Span
from app.ingest.layout import Layout
from app.ingest.outlet_names import looks_like_outlet, outlet_at, outlets_in

_RIGHTS = re.compile(
    r"\b(?:all rights reserved|alle rechte vorbehalten|tous droits réservés)\b.*", re.IGNORECASE
)
_NOTICE = re.compile(
    r"©|\(c\)|\bcopyright\b|\bby\b|\b(?:19|20)\d\d\b(?:\s?[-–]\s?(?:(?:19|20)\d\d|present)\b)?", re.IGNORECASE
)
_COMPANY = re.compile(
    r",?\s(?:Inc|LLC|Ltd|GmbH|AG|plc|Co|Corp|Company|Media Group)\b\.?(?:,?\sLP\b)?$", re.IGNORECASE
)
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w'’&-]*"
_NAME = rf"{_CAPITAL}(?:\.\w+)?(?:\ (?:(?:of|the|and|&|de|la)\ )?{_CAPITAL}){{0,4}}"
_WRITES_FOR = re.compile(
    rf"\b(?:writes|blogs|reports|reporter|writer|columnist|correspondent|editor|blogger|journalist|contributor)\b"
    rf"[^.;“”\"]{{0,60}}?\ (?:for|at|to)\ (?:[Tt]he\ )?(?P<name>{_NAME})",
    re.VERBOSE,
)
_NAMED = re.compile(rf"(?:[Tt]he\ )?(?P<name>{_NAME})", re.VERBOSE)
_ASKED = re.compile(
    r"\b(?:told|interview with|statement to|email to|spoke (?:to|with)|speaking to)\s+(?=the\s[A-Z]|[A-Z])"
)
_QUOTED_FROM = re.compile(
    r"\b(?:[Aa]ccording to|reported by|report (?:in|by|from)|obtained by|published (?:in|by))\s+"
    r"(?=(?:the\s)?[A-Z])"
)
_ONCE_IS_CHANCE = 2  # an outlet that asked itself says so more than once; others' interviews are named once


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFound:
    """`name` as given or printed; `reason` a sentence fit to print."""

    name: str
    reason: str


def infer_source(raw: RawArticle, found: Layout, registry: OutletRegistry) -> SourceFound:
    """The outlet that published `raw`, or `UNKNOWN_SOURCE`. An agency is credited, not inferred."""
    if raw.source and raw.source.strip():
        return SourceFound(
            name=_host(raw.source) or raw.source, reason="The source was given with the article."
        )
    if raw.url and (host := _host(raw.url)):
        return SourceFound(name=host, reason=f"The article's address is on {host}.")
    return next(_signs(raw.text, found, registry), _UNKNOWN)


_UNKNOWN = SourceFound(name=UNKNOWN_SOURCE, reason="Nothing in the text says who published it.")


def _signs(text: str, found: Layout, registry: OutletRegistry) -> Iterator[SourceFound]:
    """What the text's own lines show, best sign first."""
    yield from _by_copyright(text, found, registry)
    yield from _by_biography(text, found, registry)
    yield from _by_lines(text, found, registry)
    yield from _by_asking(text, found, registry)


def _host(address: str) -> str | None:
    """The host of a web address, None for what is no address."""
    if not re.match(r"https?://", address.strip(), re.IGNORECASE):
        return None
    try:
        host = urlsplit(address.strip()).hostname
    except ValueError:
        return None
    return host.removeprefix("www.") if host else None


def _by_copyright(text: str, found: Layout, registry: OutletRegistry) -> Iterator[SourceFound]:
    for span in found.of(Part.COPYRIGHT):
        line = span.of(text)
        named = [outlet for outlet, _ in outlets_in(text, span, registry)]
        owner = named[0].name if named else _owner(line)
        outlet = registry.find(owner) if owner else None
        if owner and not (outlet and outlet.kind is OutletKind.AGENCY):
            yield SourceFound(name=owner, reason=f"Its copyright line names {owner}: “{line[:80]}”.")


def _owner(line: str) -> str | None:
    """The name in a copyright line, less marks, years and the company's form."""
    bare = _NOTICE.sub(" ", _RIGHTS.sub("", line)).strip(" .,|-–")
    name = " ".join(_COMPANY.sub("", re.split(r"\.\s|\||, all\b", bare)[0]).split()).strip(" .,")
    return name if 1 <= len(name.split()) <= 6 and name[0].isupper() else None


def _by_biography(text: str, found: Layout, registry: OutletRegistry) -> Iterator[SourceFound]:
    for span in found.of(Part.BIOGRAPHY):
        line = span.of(text)
        writes = _WRITES_FOR.search(line)
        named = [
            outlet.name for outlet, _ in outlets_in(text, span, registry) if outlet.kind is OutletKind.OUTLET
        ]
        name = writes["name"] if writes else next(iter(named), None)
        if name:
            yield SourceFound(name=name, reason=f"The line about its author names {name}: “{line[:120]}”.")


def _by_lines(text: str, found: Layout, registry: OutletRegistry) -> Iterator[SourceFound]:
    """An outlet, not an agency, in the byline, the dateline or a line of its own at the head."""
    for part in found.parts:
        if part.part not in (Part.BYLINE, Part.CREDIT, Part.METADATA, Part.DATE, Part.DATELINE):
            continue
        for outlet, _ in outlets_in(text, part.span, registry):
            if outlet.kind is OutletKind.OUTLET:
                line = part.span.of(text)[:80]
                yield SourceFound(
                    name=outlet.name, reason=f"The lines at its head name {outlet.name}: “{line}”."
                )


def _by_asking(text: str, found: Layout, registry: OutletRegistry) -> Iterator[SourceFound]:
    """Reporters say "told <their own outlet>" when they asked themselves; an outlet does not cite itself."""
    asked = Counter(_named_after(_ASKED, text, found, registry))
    cited = frozenset(_named_after(_QUOTED_FROM, text, found, registry))
    ranked = asked.most_common(2)
    if not ranked or (len(ranked) == 2 and ranked[0][1] == ranked[1][1]):
        return
    name, times = ranked[0]
    if times >= _ONCE_IS_CHANCE and name not in cited:
        reason = f"{times} times it says that somebody told {name}, as an outlet says of itself."
        yield SourceFound(name=name, reason=reason)


def _named_after(
    opening: re.Pattern[str], text: str, found: Layout, registry: OutletRegistry
) -> Iterator[str]:
    for span in found.body:
        for place in opening.finditer(text, span.start, span.end):
            yield from _name_at(text, Span(place.end(), span.end), registry)


def _name_at(text: str, rest: Span, registry: OutletRegistry) -> Iterator[str]:
    """The outlet whose name begins here: registered, or shaped like one; no agency, no carrier."""
    named = outlet_at(text, rest.start, rest.end, registry)
    if named:
        yield from (outlet.name for outlet in named[:1] if outlet.kind is OutletKind.OUTLET)
        return
    words = _NAMED.match(text, rest.start, rest.end)
    if words and looks_like_outlet(words["name"]):
        yield words["name"]
