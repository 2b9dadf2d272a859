"""The dateline at the head of a report: "PARIS (AP) —". Place, agency and dash."""

import re

from app.domain.source import OutletRegistry
from app.domain.span import Span
from app.ingest.outlet_names import agencies_signing, looks_like_outlet, signing

_LONGEST = 120  # characters; what comes later in a paragraph is no dateline
_PLACE_WORD = r"(?:[A-ZÀ-ÖØ-Þ][A-ZÀ-ÖØ-Þ'’.-]+|[A-Z]\.)"  # set in capitals
_CAPITALS = re.compile(rf"{_PLACE_WORD}(?:[ /]{_PLACE_WORD}){{0,4}}")
_NAME_WORD = r"[A-ZÀ-ÖØ-Þ][\w'’.-]*"
_NAMED = re.compile(rf"{_NAME_WORD}(?:[ /]{_NAME_WORD}){{0,4}}")
_REST = re.compile(
    r"""(?:,\ ?[A-ZÀ-ÖØ-Þ][\w.'’]*(?:\ [A-ZÀ-ÖØ-Þ][\w.'’]*){0,2}(?![\w.'’]|\ ?\d))?
        (?:,\ ?[A-Z][a-z]{2,8}\.?\ \d{1,2}(?:,\ \d{4})?)?
        (?:,\ ?\d{1,2}\.\ [A-ZÄ][a-zä]{2,8}\.?)?
        (?:\s?-?\((?P<mark>[^()\n]{2,40})\))?
        (?P<dash>\s*(?:--|[—–―_-])\s+|\s*[—–―])?""",
    re.VERBOSE,
)
_SIGNS = ("(", "-", "—", "–", "―", "_")  # one of them stands behind the place in every dateline
_REMNANT = re.compile(
    r"(?:(?:\([^()\n]{2,40}\))\s*)?(?:--|[—–―])\s+(?=[\"“„«‘'A-ZÀ-ÖØ-Þ0-9])(?![^@\n]{0,60}\(@)"
)
_AGENCY_UNMARKED = re.compile(
    r"(?P<mark>[^\W\d_][^()\n\"“”„«»:;!?]{1,39}?)\s+(?:--|[—–―-])\s+(?=[\"“„«‘'A-ZÀ-ÖØ-Þ0-9])"
)
_AGENCY_ALONE = re.compile(r"\((?P<mark>[^()\n]{2,40})\)\s*(?:--|[—–―-])\s*")


def dateline_length(paragraph: str, registry: OutletRegistry) -> int:
    """How many characters at the head of `paragraph` are a dateline with its dash and spaces; 0 if none."""
    head = paragraph[:_LONGEST]
    return _with_place(head, registry) or _without_place(head, registry)


def is_placed(paragraph: str, registry: OutletRegistry) -> bool:
    """Whether a report opens here: a dateline with a place."""
    return _with_place(paragraph[:_LONGEST], registry) > 0


def known_mark(mark: str, registry: OutletRegistry) -> bool:
    """Whether the words in a dateline's parentheses sign for an agency or outlet ("AP", "dpa/lhe")."""
    return bool(signing(mark, Span(0, len(mark)), registry))


def _with_place(head: str, registry: OutletRegistry) -> int:
    if not any(sign in head for sign in _SIGNS):
        return 0
    capitals, named = _CAPITALS.match(head), _NAMED.match(head)
    for place in (capitals, named):
        rest = _REST.match(head, place.end()) if place else None
        large = place is not None and place is capitals and len(place.group()) > 2
        if place and rest and _is_dateline(rest, registry, in_capitals=large):
            return rest.end() + len(head[rest.end() :]) - len(head[rest.end() :].lstrip())
    return 0


def _is_dateline(rest: re.Match[str], registry: OutletRegistry, *, in_capitals: bool) -> bool:
    """Capitals and a dash are enough; a place in ordinary letters needs an agency after it."""
    mark = rest["mark"]
    if mark and known_mark(mark, registry):
        return True
    if rest["dash"] is None or rest.string[rest.end() :].lstrip()[:1].islower():
        return False
    return looks_like_outlet(mark) if mark and not in_capitals else in_capitals


def _without_place(head: str, registry: OutletRegistry) -> int:
    agency = _AGENCY_ALONE.match(head)
    if agency and known_mark(agency["mark"], registry):
        return agency.end()
    unmarked = _AGENCY_UNMARKED.match(head)
    if unmarked and agencies_signing(head, Span(*unmarked.span("mark")), registry):
        return unmarked.end()
    remnant = _REMNANT.match(head)
    return remnant.end() if remnant else 0
