"""The outlets a text names as its origin: "according to a report in ...", "told ...", "(AP)"."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from app.domain.quotation import CitationScope, CitedSource
from app.domain.source import OutletRegistry
from app.domain.span import Span
from app.quotations.cues.table import words
from app.quotations.grammar.words import Line
from app.quotations.sources.mastheads import mastheads

_BEFORE = re.compile(
    r"""(?:\b(?:according[ ]to|told|tells|telling|reported|reports?|stor(?:y|ies)|article|editorial|op-ed
      |speaking|spoke|talking|interview(?:ed)?|appearance|appeared|published|quoted|obtained|cited|citing|via
      |statement[ ]to|laut|zufolge|gegenüber|berichte\w*|berichts?|angaben|informationen|meldete?|schreibt
      |sagte|erklärte|selon|rapporte|rapporté|déclaré|confié|indiqué|dit|entretien|según|informó|dijo|declaró|entrevista)
      \b[^.;:!?\n]{0,40}|[(])[„“"'«‚\s]*\Z""",
    re.VERBOSE | re.IGNORECASE,
)
_AFTER = re.compile(
    r"""[”“"'»‘’\s]{0,4}(?:(?:(?:news|press|wire)[ ])?(?:agency|service)[ ])?(?:['’]s[ ](?:[^\W\d_][\w.'’-]*+[ ]){1,4})?
      (?:(?:first|also|has|had|have|recently|earlier|previously|on|last|\w{2,6}day|week|month)\s){0,3}
      (?:reported|reports|wrote|writes|revealed|reveals|broke[ ]the|published|noted|notes|said|says|found
      |disclosed|obtained|quoted|quotes|cited|cites|zufolge|berichtete?|schrieb|schreibt|meldete?|rapporte|révèle|informó
      |publicó)\b""",
    re.VERBOSE,
)
_SIGNED = re.compile(r"\((?P<mark>[A-Za-z][\w .]{1,24})\)")
_REPORTER = re.compile(
    r"(?<!\w)(?P<outlet>[A-Z][\w&]*+(?:[ ][A-Z][\w&]*+){0,3})['’]s[ ][A-Z][\w.-]*+(?:[ ][A-Z][\w.-]*+){1,2}"
    r"[ ](?:(?:first|also|has|had)[ ]){0,2}(?:reported|reports|wrote|writes|broke|revealed)\b"
)
_TOLD_TITLE = re.compile(r"\b(?:told|tells|interview with|reported by) (?P<outlet>The(?: [A-Z][\w&]*+){1,4})")
# One of these stands in every line that any of the patterns finds an outlet in.
_LEADS = words(
    "according told tells telling reported reports report story stories article editorial op-ed speaking spoke",
    "talking interview interviewed appearance appeared published quoted obtained cited citing via statement",
    "laut zufolge gegenüber bericht berichte berichten berichtet berichtete berichts angaben informationen",
    "melde meldet meldete schreibt sagte erklärte selon rapporte rapporté déclaré confié indiqué dit entretien",
    "según informó dijo declaró entrevista wrote writes revealed reveals broke noted notes said says found",
    "disclosed quotes cites schrieb révèle publicó (",
)
_MARKS = 24  # characters that may stand with a name between its marks


def cited_sources(text: str, lines: Sequence[Line], registry: OutletRegistry) -> tuple[CitedSource, ...]:
    """In the order of the text; each reaches over the line it stands in."""
    found: list[CitedSource] = []
    for line in lines:
        if not _LEADS.isdisjoint(line.vocabulary):
            found.extend(_in_line(text, line, registry))
    return tuple(found)


def _in_line(text: str, line: Line, registry: OutletRegistry) -> Iterator[CitedSource]:
    quoted = [Span(line.words[place].start, line.words[place].end) for place in line.stretches]
    end = line.span.start
    for span, name in sorted(_named(text, line.span, registry)):
        if span.start >= end and not _spoken(span, quoted):
            end = span.end
            yield CitedSource(name=name, span=span, scope=CitationScope.NEARBY, reach=line.span)


def _spoken(name: Span, quoted: Sequence[Span]) -> bool:
    """Stands inside somebody's speech; a name that has the marks to itself is only printed in them."""
    at = bisect_right(quoted, name.start, key=lambda stretch: stretch.start) - 1
    return at >= 0 and quoted[at].contains(name) and len(quoted[at]) > len(name) + _MARKS


def _named(text: str, line: Span, registry: OutletRegistry) -> Iterator[tuple[Span, str]]:
    printed = line.of(text)
    for found in _SIGNED.finditer(text, line.start, line.end) if "(" in printed else ():
        outlet = registry.find(found["mark"])
        if outlet is not None:
            yield Span(*found.span("mark")), outlet.name
    for name, span in mastheads(text, line, registry):
        if _BEFORE.search(text[max(line.start, span.start - 70) : span.start]) or _AFTER.match(
            text, span.end, line.end
        ):
            yield span, name
    for pattern, parts in ((_REPORTER, ("'s ", "’s ")), (_TOLD_TITLE, (" The ",))):
        if not any(part in printed for part in parts):
            continue
        for found in pattern.finditer(text, line.start, line.end):
            yield Span(*found.span("outlet")), registry.canonical(found["outlet"])
