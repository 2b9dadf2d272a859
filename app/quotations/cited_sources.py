"""The outlets a text names as its origin: "according to a report in ...", "told ...", "(AP)", "first reported by"."""

import re
from collections.abc import Iterator, Sequence

from app.domain.outlets import OUTLETS
from app.domain.quotation import CitationScope, CitedSource
from app.domain.span import Span
from app.quotations.mastheads import mastheads
from app.quotations.words import Line

_BEFORE = re.compile(
    r"""(?:\b(?:according[ ]to|told|tells|telling|reported|reports?|report,|stor(?:y|ies)|article|editorial|op-ed|interview
      |interviewed|speaking|spoke|talking|appearance|appeared|published|quoted|obtained|cited|citing|via|statement[ ]to
      |laut|zufolge|gegenüber|berichtete?n?|berichts?|bericht|berichten|angaben|informationen|interview|meldete?|schreibt
      |sagte|erklärte|selon|rapporte|rapporté|déclaré|confié|indiqué|dit|entretien|según|informó|dijo|declaró|entrevista)
      \b[^.;:!?\n]{0,40}|[(])[„“"'«‚\s]*\Z""",
    re.VERBOSE | re.IGNORECASE,
)
_AFTER = re.compile(
    r"""[”“"'»‘’\s]*(?:['’]s[ ](?:[^\W\d_][\w.'’-]*[ ]){1,4})?(?:(?:first|also|has|had|have|recently|earlier|previously
      |on|last|\w+day|week|month)\s+){0,3}(?:reported|reports|wrote|writes|revealed|reveals|broke[ ]the|published|noted|notes
      |said|says|found|disclosed|obtained|quoted|quotes|cited|cites|zufolge|berichtete?|schrieb|schreibt|meldete?
      |rapporte|révèle|informó|publicó|reported)\b""",
    re.VERBOSE,
)
_SIGNED = re.compile(r"\((?P<mark>[A-Za-z][\w .]{1,24})\)")
_REPORTER = re.compile(
    r"(?P<outlet>[A-Z][\w&]*(?:[ ][A-Z][\w&]*){0,3})['’]s[ ][A-Z][\w.'’-]*(?:[ ][A-Z][\w.'’-]*){1,2}[ ]"
    r"(?:(?:first|also|has|had)[ ]){0,2}(?:reported|reports|wrote|writes|broke|revealed)\b"
)
_TOLD_TITLE = re.compile(
    r"\b(?:told|tells|interview with|reported by)[ ](?P<outlet>The(?:[ ][A-Z][\w&]*){1,4})"
)
_TRIGGER = re.compile(
    r"according to|\bt(?:old|ells|elling)\b|report|wrote|writes|interview|speaking|spoke|\([A-Z]|publish|stor(?:y|ies)"
    r"|article|quot|obtain|cit(?:ed|es|ing)|laut|zufolge|bericht|Angaben|Informationen|meldet|schreibt|schrieb|gegenüber"
    r"|sagte|selon|rapport|déclaré|entretien|según|inform|dijo|entrevista|reveal|found|noted|said|says|appear",
)


def cited_sources(text: str, lines: Sequence[Line]) -> tuple[CitedSource, ...]:
    """In the order of the text; each reaches over the line it stands in."""
    found: list[CitedSource] = []
    for line in lines:
        if _TRIGGER.search(text, line.span.start, line.span.end):
            found.extend(_in_line(text, line))
    return tuple(found)


def _in_line(text: str, line: Line) -> Iterator[CitedSource]:
    quoted = [Span(line.words[place].start, line.words[place].end) for place in line.stretches]
    names: dict[Span, str] = {}
    for name, span in _named(text, line.span):
        speech = any(stretch.contains(span) and len(stretch) > len(span) + 24 for stretch in quoted)
        if not speech and not any(span.overlaps(other) for other in names):
            names[span] = name
    for span in sorted(names):
        yield CitedSource(name=names[span], span=span, scope=CitationScope.NEARBY, reach=line.span)


def _named(text: str, line: Span) -> Iterator[tuple[str, Span]]:
    for found in _SIGNED.finditer(text, line.start, line.end):
        outlet = OUTLETS.find(found["mark"])
        if outlet is not None:
            yield outlet.name, Span(*found.span("mark"))
    for name, span in mastheads(text, line):
        if _BEFORE.search(text[max(line.start, span.start - 70) : span.start]) or _AFTER.match(
            text, span.end, line.end
        ):
            yield name, span
    for pattern in (_REPORTER, _TOLD_TITLE):
        for found in pattern.finditer(text, line.start, line.end):
            yield OUTLETS.canonical(found["outlet"]), Span(*found.span("outlet"))
