"""How the name of a newspaper, broadcaster or agency looks, for outlets that no registry lists."""

import re
from collections.abc import Iterator

from app.domain.source import OutletRegistry
from app.domain.span import Span
from app.quotations.cues.table import words
from app.text.stopwords import FUNCTION_WORDS

_TITLES = words(
    "times post news journal tribune herald guardian gazette chronicle globe telegraph observer examiner",
    "register beast magazine reuters cnn bbc npr nbc cbs abc msnbc cnbc pbs afp upi bloomberg politico",
    "axios buzzfeed huffpost newsweek vox breitbart tmz espn newsmax inquirer dispatch courier sentinel",
    "enquirer bee intelligencer weekly zeitung spiegel bild nachrichten anzeiger rundschau tagesspiegel",
    "tagblatt kurier morgenpost allgemeine deutschlandfunk zdf ard ndr wdr rtl dpa welt stern monde figaro",
    "libération rfi parisien obs mediapart país mundo vanguardia efe televisa univision telemundo clarín",
    "nación infobae tass xinhua interfax jazeera ledger record mail argus advertiser bulletin banner monitor",
    "tv radio wire",
)
# Registered names that are also ordinary words: outlets only behind an English article.
_ORDINARY = words(
    "nation post hill independent sun times atlantic star mirror time wired fortune people nature",
)
_ALONE_NEVER = words(
    "news journal press magazine weekly zeitung nachrichten allgemeine register dispatch bee ledger record mail",
    "advertiser bulletin banner monitor tv radio wire",
)
_KINDS = ("agentur", "zeitung", "sender", "magazin")  # German sets the kind before the name
_NUMBERED = words("tv radio channel")  # a station's number is part of its name
_CHANNEL = re.compile(r"[ \u00a0]\d{1,3}\b")
_RUN = re.compile(r"[A-ZÀ-ÖØ-Þ][\w.&-]*\w(?:[ \u00a0](?:& )?[A-ZÀ-ÖØ-Þ][\w.&-]*\w)*")
_WORD = re.compile(r"[^ \u00a0]+")
_LONGEST = 6  # words in an outlet's name


def mastheads(text: str, span: Span, registry: OutletRegistry) -> Iterator[tuple[str, Span]]:
    """The names of outlets within `span`, each under its canonical name."""
    for run in _RUN.finditer(text, span.start, span.end):
        found = _registered(text, run, registry) or _titled(text, run)
        if found is not None:
            yield registry.canonical(found.of(text)), found


def _registered(text: str, run: re.Match[str], registry: OutletRegistry) -> Span | None:
    """The longest registered name in the run, from the left."""
    places = [
        Span(run.start() + word.start(), run.start() + word.end()) for word in _WORD.finditer(run.group())
    ]
    for first, start in enumerate(places):
        for last in reversed(places[first : first + _LONGEST]):
            name = Span(start.start, last.end)
            if registry.find(name.of(text)) is not None and not _is_ordinary(text, name):
                return name
    return None


def _is_ordinary(text: str, name: Span) -> bool:
    return name.of(text).lower() in _ORDINARY and text[max(0, name.start - 4) : name.start] not in (
        "the ",
        "The ",
    )


def _titled(text: str, run: re.Match[str]) -> Span | None:
    """The beginning of the run up to its last word that only outlets carry in their names."""
    places = [
        Span(run.start() + word.start(), run.start() + word.end()) for word in _WORD.finditer(run.group())
    ]
    while len(places) > 1 and _opens(places[0].of(text).lower()):
        places.pop(0)
    for last in reversed(places[:_LONGEST]):
        word = last.of(text).lower()
        if word in _TITLES and (last is not places[0] or word not in _ORDINARY | _ALONE_NEVER):
            number = _CHANNEL.match(text, last.end) if word in _NUMBERED else None
            return Span(places[0].start, number.end() if number else last.end)
    return None


def _opens(low: str) -> bool:
    return (low in FUNCTION_WORDS and low not in ("the", "der", "die", "le", "el")) or low.endswith(_KINDS)
