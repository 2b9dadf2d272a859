"""What every page has around its own matter: title, address, the search box's words, and what is held."""

from dataclasses import dataclass, field
from datetime import timedelta

from app.domain.holdings import Coverage
from app.web import dates
from app.web.words import count

_LAST_DAY = "Of its last 24 hours, more may come in yet."


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternate:
    """The same content in another form."""

    media_type: str
    href: str
    label: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """What a page looks like where somebody shares it. `image` is the path of its card, `alt` the card in words.

    `modified` is an ISO instant or empty; `citation` pairs for reference managers; `graph` JSON-LD without "<";
    `embedded`: oEmbed knows it.
    """

    heading: str
    told: str
    image: str
    alt: str
    modified: str = ""
    citation: tuple[tuple[str, str], ...] = ()
    graph: str = ""
    embedded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """`canonical` is a path, empty where the page has no address of its own; `coverage` a sentence.

    `share` is None where the page has nothing to show of itself but its title and description. `pinned` is the path
    at which the page stays as it is now, `timemap` that of the list of what it was; both empty where there are none.
    """

    title: str
    description: str
    canonical: str = ""
    coverage: str = ""
    query: str = ""
    indexed: bool = True
    alternates: tuple[Alternate, ...] = field(default=())
    share: Share | None = None
    pinned: str = ""
    timemap: str = ""


def covered(coverage: Coverage) -> str:
    """What is held, and what of the last day may be missing: every answer is an answer from this much."""
    return f"{held_line(coverage)} {_LAST_DAY}" if _is_fresh(coverage) else held_line(coverage)


def held_line(coverage: Coverage) -> str:
    """What is held, in a sentence."""
    if not coverage.articles:
        return "No articles are held yet."
    span = ""
    if coverage.first and coverage.last:
        first, last = dates.day(coverage.first), dates.day(coverage.last)
        span = f", {first}" if first == last else f", {first} to {last}"
    held = f"{count(coverage.articles, 'article')} by {count(coverage.sources, 'source')}{span}"
    updated = f"; last updated {dates.instant(coverage.updated)}" if coverage.updated else ""
    return f"From {held}{updated}."


def _is_fresh(coverage: Coverage) -> bool:
    """Whether articles of the last day are held. The update is asked, not the clock: a page stays what it was."""
    if not (coverage.articles and coverage.last and coverage.updated):
        return False
    return coverage.updated - coverage.last < timedelta(days=1)
