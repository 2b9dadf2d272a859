"""What every page has around its own matter: title, address, the search box's words, and what is held."""

from dataclasses import dataclass, field

from app.domain.holdings import Coverage
from app.web import dates
from app.web.words import count


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

    `share` is None where the page has nothing to show of itself but its title and description.
    """

    title: str
    description: str
    canonical: str = ""
    coverage: str = ""
    query: str = ""
    indexed: bool = True
    alternates: tuple[Alternate, ...] = field(default=())
    share: Share | None = None


def covered(coverage: Coverage) -> str:
    """What is held, in a sentence: every answer is an answer from this much."""
    if not coverage.articles:
        return "No articles are held yet."
    span = ""
    if coverage.first and coverage.last:
        first, last = dates.day(coverage.first), dates.day(coverage.last)
        span = f", {first}" if first == last else f", {first} to {last}"
    held = f"{count(coverage.articles, 'article')} by {count(coverage.sources, 'source')}{span}"
    updated = f"; last updated {dates.instant(coverage.updated)}" if coverage.updated else ""
    return f"From {held}{updated}."
