"""What is held, in the short forms that lists and pages show."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from app.domain.alteration import Alteration
from app.domain.article import Article
from app.domain.lineage import ArticleReference, EarliestState, LineageKind, Standing
from app.domain.overview import Overview
from app.domain.person import Person
from app.domain.quotation import CitedSource, Quotation, SetApart
from app.domain.span import Span
from app.domain.tally import Came, Credited, Tally


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """How much is held; `first` and `last` bound the dated articles."""

    articles: int
    sources: int
    first: datetime | None
    last: datetime | None
    updated: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LineageCard:
    """A lineage in one row of a list."""

    id: str
    kind: LineageKind
    standing: Standing
    displayed: str
    speaker: str | None
    state: EarliestState
    earliest_sources: tuple[str, ...]  # the sources of the earliest known, or of those it lies between
    in_print_by: datetime | None
    articles: int
    sources: int
    wordings: int
    independent_origins: int
    at_least: bool
    given_to: tuple[tuple[str, int], ...] = ()  # where articles disagree: each speaker, in how many articles


@dataclass(frozen=True, slots=True, kw_only=True)
class Facets:
    """What lineages are asked for; empty where anything will do."""

    kind: str = ""
    state: str = ""
    language: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """Some lineages of those asked for. `after` asks for those behind them, None where there are no more.

    `counts`: by facet and value, how many there are, the other facets being as they are.
    """

    cards: tuple[LineageCard, ...]
    after: str | None
    counts: dict[str, dict[str, int]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Somebody or something in a list, and how many articles or lineages are of it."""

    name: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleCard:
    """An article in one row of a list, with how many of its words are shared."""

    reference: ArticleReference
    lineages: int


@dataclass(frozen=True, slots=True, kw_only=True)
class CarriedLineage:
    """A lineage as one article carries it: which of its words, whose they are called here."""

    card: LineageCard
    attestation: str
    contents: tuple[Span, ...]
    quoted: bool
    speaker: str | None
    earliest_here: bool  # this article is (one of) the earliest known

    @property
    def came(self) -> Came:
        """When this article had them, beside the other articles that do."""
        if not self.earliest_here:
            return Came.LATER
        return Came.FIRST if self.card.state is EarliestState.KNOWN else Came.OPEN


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldArticle:
    """Everything an article page shows. `article` is the current revision."""

    article: Article
    reference: ArticleReference
    quotations: tuple[Quotation, ...]
    cited_sources: tuple[CitedSource, ...]
    set_apart: tuple[SetApart, ...]
    lineages: tuple[CarriedLineage, ...]
    captures: tuple[datetime, ...]
    revisions: int
    corrections: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """A text that an article's page was seen with, what the page says of its change, and when it was seen."""

    hash: str
    headline: str
    text: str
    modified: datetime | None
    retrieved: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is searched for: words, and what the results are narrowed down to, empty where anything will do.

    `kind` is that of a lineage or "article", `speaker` a slug, `outlet` the name of a source, `year` that of being in
    print, `since` and `until` the first and the last day of it, as 2026-03-04; `sort` is "newest" or empty; `after`
    the id behind which to go on.
    """

    words: str = ""
    kind: str = ""
    language: str = ""
    speaker: str = ""
    outlet: str = ""
    year: str = ""
    since: str = ""
    until: str = ""
    sort: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchResults:
    """Lineages and articles that hold the words asked for, best first, and how many there are of each.

    `more`: there are more than were looked at. `counts`: by facet and value how many there are, the other facets
    being as they are; `names` what the values are called. `closest` are lineages of similar words where nothing has
    them all. `after` asks for those behind, None where there are no more.
    """

    lineages: tuple[LineageCard, ...]
    lineage_count: int
    articles: tuple[ArticleCard, ...]
    article_count: int
    speakers: tuple[str, ...]
    sources: tuple[str, ...]
    more: bool = False
    counts: Mapping[str, Mapping[str, int]] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    closest: tuple[LineageCard, ...] = ()
    after: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckedPiece:
    """A stretch of a checked text that is held: where it stands, its lineage, and what differs.

    `alterations` tell how the checked words differ from `compared_with`, the held words as printed.
    """

    contents: tuple[Span, ...]
    text: str
    quoted: bool
    exact: bool
    shared: int  # words of it that stand, in order, in the held wording
    words: int
    compared_with: str
    alterations: tuple[Alteration, ...]
    overview: Overview


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """The answer to a checked text. `unmatched` counts its quotations and sentences that are not held."""

    text: str
    pieces: tuple[CheckedPiece, ...]
    unmatched: int
    coverage: Coverage


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A lineage by one of its wordings, with some of its sightings.

    `kept`: it is in the store, and each of its sightings has a page. `waiting`: something has come that bears on it,
    and it will be traced anew.
    """

    overview: Overview
    kept: bool = True
    waiting: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePage:
    """Everything a source's page shows. The lists may be cut short; the counts never are.

    `first` and `last` bound the `dated` ones of its articles. `taken_from` counts the lineages in which others have
    words from it.
    """

    name: str
    slug: str
    articles: tuple[ArticleCard, ...]
    article_count: int
    dated: int
    first: datetime | None
    last: datetime | None
    tally: Tally
    came: Mapping[Came, tuple[LineageCard, ...]]  # its lineages, by when it had them
    credits: tuple[Credited, ...]  # whose words its articles have
    credit_count: int
    credited_by: tuple[Credited, ...]
    crediting_count: int
    taken_from: int

    @property
    def lineage_count(self) -> int:
        return self.tally.shared + self.tally.alone

    @property
    def lineages(self) -> tuple[LineageCard, ...]:
        """Those listed, the ones it had first before the others."""
        return tuple(card for came in Came for card in self.came.get(came, ()))


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerPage:
    """Everything a speaker's page shows. `singles` are quotations that one article alone carries.

    `disputed` are others' lineages that some article gives to this person; `candidates` the people whom a
    name may mean that is nobody's in particular; `printed_in` a few articles that use each other name, by slug.
    """

    person: Person
    lineages: tuple[LineageCard, ...]
    lineage_count: int
    disputed: tuple[LineageCard, ...]
    singles: tuple[LineageCard, ...]
    candidates: tuple[Person, ...]
    printed_in: tuple[tuple[str, tuple[ArticleReference, ...]], ...] = ()
