"""A story: lineages that stand in the same articles of the same days, around the one that most sources carry."""

from dataclasses import dataclass
from datetime import datetime

from app.domain.holdings import ArticleCard, LineageCard

Rank = tuple[int, int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Strand:
    """A lineage as stories are made of it. Its words first stood in print by `printed`, and in half of its dated
    articles by `settled`; both None where no article has a date."""

    id: str
    sources: int
    articles: int
    printed: datetime | None
    settled: datetime | None

    @property
    def rank(self) -> Rank:
        """More sources before fewer, then more articles, then by id: no two are alike."""
        return self.sources, self.articles, self.id


@dataclass(frozen=True, slots=True, kw_only=True)
class Companion:
    """Another lineage, and how many of the articles of one that were looked at carry it, too."""

    strand: Strand
    shared: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Everything a story's page shows. The lists may be cut short; the counts never are.

    `headline` is that of `headlined`, the first in print of these articles; both are empty where none has a date.
    `sources` are those that carry most of the story's words first. `articles` are the first in print.
    """

    lead: LineageCard
    headline: str
    headlined: str
    members: tuple[LineageCard, ...]  # the lead among them, in the order in which they stood in print
    member_count: int
    article_count: int
    sources: tuple[str, ...]
    source_count: int
    articles: tuple[ArticleCard, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryCard:
    """A story in a list: what leads it, whose headline it has, and how many other lineages are of it."""

    lead: LineageCard
    headline: str
    headlined: str
    others: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryShelf:
    """Some stories; `after` asks for those behind them, None where there are no more."""

    stories: tuple[StoryCard, ...]
    after: str | None
