"""Finding registered outlets in the lines about an article, where a name may stand among others' names."""

import re
from collections.abc import Iterator

from app.domain.source import Outlet, OutletKind, OutletRegistry
from app.domain.span import Span

_SEGMENT = re.compile(r"[^,|•·()\n]+")
_WORD = re.compile(r"[^\s]+")
_BETWEEN_SIGNERS = re.compile(r"[/,&+]|\s(?:and|und|et|y)\s")
_MOST_WORDS = 5  # in an outlet's name
_CAPITAL = re.compile(r"(?:[A-ZÀ-ÖØ-Þ0-9]|(?:of|the|and|der|die|das|für|am|la|le|de)$)")
_TRADE = re.compile(
    r"\b(?:Wire|News|Agency|Press|Times|Post|Herald|Tribune|Gazette|Courier|Journal|Observer|Ledger|Chronicle|Examiner|"
    r"Telegraph|Dispatch|Sentinel|Bulletin|Inquirer|Service|Nachrichten|Zeitung|Presse|Tageblatt|Anzeiger|Kurier|"
    r"Rundschau|Agentur|Allgemeine|Pressedienst)(?:\s(?:of|für|am|online)\b[^,]*)?$"
)
_ARTICLE = re.compile(r"^(?:the|der|die|das|le|la|el)\s", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s?$")
_EDGES = " .,:;–—-/\"“”'’()"


def outlets_in(text: str, line: Span, registry: OutletRegistry) -> Iterator[tuple[Outlet, Span]]:
    """The outlets named in a short line, in order, longest names first.

    A single ordinary word ("Time", "Slate") counts only where it stands alone between commas or bars.
    """
    for segment in _SEGMENT.finditer(text, line.start, line.end):
        yield from _in_segment(text, Span(segment.start(), segment.end()), registry)


def signing(text: str, mark: Span, registry: OutletRegistry) -> tuple[tuple[Outlet, Span], ...]:
    """The outlets that sign with the words at `mark`: "AP", "AFP/dpa", "AP and Reuters".

    What stands behind a registered one and is not registered itself is a desk of it: "dpa/lhe".
    """
    whole = registry.find(mark.of(text))
    if whole is not None:
        return ((whole, mark),)
    cuts = [place.span() for place in _BETWEEN_SIGNERS.finditer(text, mark.start, mark.end)]
    if not cuts:
        return ()
    edges = (mark.start, *(edge for cut in cuts for edge in cut), mark.end)
    parts = [_trimmed(text, start, end) for start, end in zip(edges[::2], edges[1::2], strict=True)]
    if registry.find(parts[0].of(text)) is None:
        return ()
    known = [(registry.find(part.of(text)), part) for part in parts]
    return tuple((outlet, part) for outlet, part in known if outlet is not None)


def agencies_signing(text: str, mark: Span, registry: OutletRegistry) -> tuple[tuple[Outlet, Span], ...]:
    """The same where nothing else shows that somebody signs: agencies alone, and as they write themselves."""
    signed = signing(text, mark, registry)
    sure = all(
        outlet.kind is OutletKind.AGENCY and place.of(text) in outlet.names for outlet, place in signed
    )
    return signed if sure else ()


def looks_like_outlet(name: str) -> bool:
    """Whether capitalised words name an outlet or agency by their form, known or not: "Meridian Wire"."""
    words = name.split()
    return (
        2 <= len(words) <= _MOST_WORDS
        and all(_CAPITAL.match(word) for word in words)
        and bool(_TRADE.search(name))
    )


def outlet_at(text: str, start: int, end: int, registry: OutletRegistry) -> tuple[Outlet, Span] | None:
    """The longest outlet's name that begins with the first word at `start`, whatever its words."""
    opening = _WORD.match(text, start, end)
    word = opening.group().strip(_EDGES) if opening else ""
    if word and not (registry.may_open(word) or registry.may_open(_bare(word))):
        return None
    words = [_trimmed(text, found.start(), found.end()) for found in _first_words(text, start, end)]
    for count in range(len(words), 0, -1):
        span = Span(words[0].start, max(words[0].start, words[count - 1].end))
        outlet = registry.find(_bare(span.of(text)))
        if outlet:
            return outlet, span
    return None


def _first_words(text: str, start: int, end: int) -> list[re.Match[str]]:
    found = _WORD.finditer(text, start, end)
    return [word for word, _ in zip(found, range(_MOST_WORDS), strict=False)]


def _in_segment(text: str, segment: Span, registry: OutletRegistry) -> Iterator[tuple[Outlet, Span]]:
    behind = segment.start
    whole = _trimmed(text, segment.start, segment.end)
    for word in _WORD.finditer(text, segment.start, segment.end):
        if word.start() < behind:
            continue
        found = outlet_at(text, word.start(), segment.end, registry)
        if found and (found[1] == whole or _is_distinct(found[0], found[1].of(text))):
            yield found
            behind = found[1].end
        elif "/" in word.group():
            yield from agencies_signing(text, _trimmed(text, word.start(), word.end()), registry)


def _is_distinct(outlet: Outlet, name: str) -> bool:
    """Whether these words mean the outlet even among other words: two words, an acronym, an agency."""
    bare = _ARTICLE.sub("", name)
    if len(bare.split()) > 1:
        return not bare[0].islower()
    if outlet.kind is OutletKind.AGENCY:
        return True
    exact = bare in (outlet.name, *outlet.aliases, *outlet.marks)  # not "TIME" in a line set in capitals
    return exact and len(bare) > 2 and sum(letter.isupper() for letter in bare) > 2


def _bare(name: str) -> str:
    return _POSSESSIVE.sub("", name) if "'" in name or "’" in name else name


def _trimmed(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    first = start + len(words) - len(words.lstrip(_EDGES))
    return Span(first, max(first, start + len(words.rstrip(_EDGES))))
