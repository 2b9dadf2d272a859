"""How the name of a newspaper, broadcaster or agency looks, for outlets that no registry lists."""

import re
from collections.abc import Iterator
from functools import lru_cache

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
_ARTICLES = ("the ", "The ")
_NUMBERED = ("tv", "radio")
_NUMBER = re.compile(r"[ \u00a0]\d{1,3}\b")
_RUN = re.compile(r"[A-ZÀ-ÖØ-Þ][\w.&-]*\w(?:[ \u00a0](?:& )?[A-ZÀ-ÖØ-Þ][\w.&-]*\w)*")
_WORD = re.compile(r"[^ \u00a0]+")
_LONGEST = 6  # words in an outlet's name


def mastheads(text: str, span: Span, registry: OutletRegistry) -> Iterator[tuple[str, Span]]:
    """The names of outlets within `span`, each under its canonical name."""
    for run in _RUN.finditer(text, span.start, span.end):
        start = run.start()
        place = _place(run.group(), text[max(0, start - 4) : start] in _ARTICLES, registry)
        if place is not None:
            name = Span(start + place[0], start + place[1])
            if registry.find(name.of(text)) is None:
                name = _with_number(text, name)
            yield registry.canonical(name.of(text)), name


@lru_cache(maxsize=8192)  # the same few capitalised runs stand in most lines, and few of them are outlets
def _place(run: str, introduced: bool, registry: OutletRegistry) -> tuple[int, int] | None:
    """From where to where this run of capitalised words is an outlet's name; an English article before it
    has it `introduced`."""
    words = [word.span() for word in _WORD.finditer(run)]
    return _registered(run, words, introduced, registry) or _titled(run, words)


def _registered(
    run: str, words: list[tuple[int, int]], introduced: bool, registry: OutletRegistry
) -> tuple[int, int] | None:
    """The longest registered name in the run, from the left."""
    for first, (start, _) in enumerate(words):
        article = run[max(0, start - 4) : start] in _ARTICLES if start else introduced
        for _, end in reversed(words[first : first + _LONGEST]):
            name = run[start:end]
            if registry.find(name) is not None and (article or name.lower() not in _ORDINARY):
                return start, end
    return None


def _titled(run: str, words: list[tuple[int, int]]) -> tuple[int, int] | None:
    """The beginning of the run up to its last word that only outlets carry in their names."""
    while len(words) > 1 and _opens(run[slice(*words[0])].lower()):
        words = words[1:]
    for start, end in reversed(words[:_LONGEST]):
        word = run[start:end].lower()
        if word in _TITLES and (start > words[0][0] or word not in _ORDINARY | _ALONE_NEVER):
            return words[0][0], end
    return None


def _with_number(text: str, name: Span) -> Span:
    """A station's number is part of its name: "Radio 4"."""
    number = _NUMBER.match(text, name.end) if name.of(text).lower().endswith(_NUMBERED) else None
    return Span(name.start, number.end()) if number else name


def _opens(low: str) -> bool:
    return (low in FUNCTION_WORDS and low not in ("the", "der", "die", "le", "el")) or low.endswith(_KINDS)
