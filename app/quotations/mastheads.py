"""How the name of a newspaper, broadcaster or agency looks, for outlets that no registry lists."""

import re
from collections.abc import Iterator

from app.domain.outlets import OUTLETS
from app.domain.span import Span
from app.quotations.cues.table import words

_TITLES = words(
    "times post news journal tribune herald guardian gazette chronicle globe telegraph observer examiner register",
    "beast magazine reuters cnn bbc npr nbc cbs abc msnbc cnbc pbs afp upi bloomberg politico axios buzzfeed huffpost",
    "newsweek vox breitbart tmz espn newsmax inquirer dispatch courier sentinel enquirer bee intelligencer weekly",
    "zeitung spiegel bild nachrichten anzeiger rundschau tagesspiegel tagblatt kurier morgenpost allgemeine",
    "deutschlandfunk zdf ard ndr wdr rtl dpa welt stern monde figaro libération rfi parisien obs mediapart",
    "país mundo vanguardia efe televisa univision telemundo clarín nación infobae tass xinhua interfax jazeera",
)
_RUN = re.compile(
    r"(?:[A-ZÀ-ÖØ-Þ][^\W_]*(?:\.(?=[^\W\d_]))?)(?:[^\W_]|[.&](?=\w))*"
    r"(?:[ \u00a0](?:of |and |& |de |du |des |der )?[A-ZÀ-ÖØ-Þ][\w.&-]*\w)*"
)
_POSSESSIVE = re.compile(r"['’]s\Z")


def mastheads(text: str, span: Span) -> Iterator[tuple[str, Span]]:
    """The names of outlets within `span`, each under its canonical name."""
    for run in _RUN.finditer(text, span.start, span.end):
        found = _longest_title(text, Span(run.start(), run.end()))
        if found is not None:
            yield OUTLETS.canonical(_without_article(found.of(text))), found


def _longest_title(text: str, run: Span) -> Span | None:
    """The longest beginning of the run - or, failing that, of its later words - that is an outlet's name."""
    starts = [run.start, *(run.start + found.end() for found in re.finditer(r"[ \u00a0]", run.of(text)[:80]))]
    ends = [*(start - 1 for start in starts[1:]), run.end]
    for first, start in enumerate(starts[:4]):
        for end in reversed(ends[first:]):
            if _is_title(text[start:end], alone=first == 0):
                return Span(start, end)
    return None


def _is_title(name: str, *, alone: bool) -> bool:
    if OUTLETS.find(name) is not None:
        return True
    return alone and (name.split()[-1].casefold() in _TITLES or name.endswith((".com", ".org", ".net")))


def _without_article(name: str) -> str:
    registered = OUTLETS.find(name)
    return registered.name if registered else name.removeprefix("The ") if name.count(" ") > 1 else name
