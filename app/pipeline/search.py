"""Searching what is held: words, narrowed down by facets, sorted, a page at a time."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from sqlalchemy import Connection

from app.domain.holdings import LineageCard, SearchResults, Wanted
from app.domain.source import slug
from app.pipeline.check import check
from app.pipeline.people import people_like
from app.store import lineages
from app.store.articles import article_cards
from app.store.lending import linking_is_free
from app.store.printings import lineages_printed_by, sources_of_lineages
from app.store.search import MOST, ArticleHit, LineageHit, first_articles, search_articles, search_lineages
from app.store.sources import sources_like

ARTICLE = "article"
NEWEST = "newest"
_NAMES = 5
_SIMILAR = 4  # words from which on similar wordings are looked for
_FACETS = ("kind", "language", "speaker", "year")
_LISTED = 12  # values of a facet that are listed
_ELSEWHERE = ("outlet",)
_Judged = Sequence[tuple[LineageHit, tuple[str, ...]]]
_NOTHING = SearchResults(lineages=(), lineage_count=0, articles=(), article_count=0, speakers=(), sources=())


def search(connection: Connection, wanted: Wanted, limit: int = 20) -> SearchResults:
    """Lineages, articles, speakers and sources that hold the words asked for; nothing under nothing.

    A page that goes on behind another has lineages alone, or articles where these are asked for.
    """
    if not wanted.words:
        return _NOTHING
    held, pages = search_lineages(connection, wanted.words), _articles(connection, wanted, limit)
    judged = _judged(connection, held, wanted)
    fitting = _fitting_lineages(judged, wanted)
    shown, after = _page([hit.id for hit in fitting], wanted.after if wanted.kind != ARTICLE else "", limit)
    counts = pages.counts if wanted.kind == ARTICLE else _counts(connection, judged, pages.number)
    found = bool(held or pages.looked_at)
    return SearchResults(
        lineages=lineages.cards_by_id(connection, shown),
        lineage_count=len(fitting),
        articles=article_cards(connection, pages.shown),
        article_count=pages.number,
        speakers=people_like(connection, wanted.words, _NAMES),
        sources=sources_like(connection, slug(wanted.words), _NAMES),
        more=MOST in (len(held), pages.looked_at),
        counts=counts,
        names=_names(connection, held, counts.get("speaker", ())),
        closest=() if found else _closest(connection, wanted.words),
        after=pages.after if wanted.kind == ARTICLE else after,
    )


class _Articles(NamedTuple):
    """Articles that have the words, those to be shown, and how many are wanted, in all and by facet and value.

    `after` asks for those behind, None where there are no more.
    """

    looked_at: int
    number: int = 0
    shown: Sequence[str] = ()
    after: str | None = None
    counts: Mapping[str, Mapping[str, int]] = {}


def _articles(connection: Connection, wanted: Wanted, limit: int) -> _Articles:
    """Of the speakers and the language of articles a search knows nothing."""
    if wanted == Wanted(words=wanted.words, after=wanted.after):
        shown, count = first_articles(connection, wanted.words, 0 if wanted.after else limit)
        return _Articles(count, count, shown)
    pages = search_articles(connection, wanted.words)
    if wanted.kind not in ("", ARTICLE) or wanted.speaker or wanted.language:
        return _Articles(len(pages))
    fitting = [
        page
        for page in pages
        if wanted.outlet in ("", page.source)
        and wanted.year in ("", (page.latest or "")[:4])
        and _in_time(page.latest, wanted)
    ]
    if wanted.sort == NEWEST:
        fitting.sort(key=lambda page: page.latest or "", reverse=True)
    ids, counts = [page.id for page in fitting], _counts_of_articles(fitting)
    if wanted.kind != ARTICLE:
        return _Articles(len(pages), len(ids), () if wanted.after else ids[:limit])
    return _Articles(len(pages), len(ids), *_page(ids, wanted.after, limit), counts)


def _in_time(moment: str | None, wanted: Wanted) -> bool:
    """Whether it was in print by then on a day that is asked for."""
    if not (wanted.since or wanted.until):
        return True
    return moment is not None and wanted.since <= moment[:10] <= (wanted.until or moment)


def _judged(connection: Connection, held: Iterable[LineageHit], wanted: Wanted) -> _Judged:
    """Each lineage of the days asked for with the facets in which it is not what is wanted."""
    given = [name for name in _FACETS if getattr(wanted, name)]
    carried = lineages_printed_by(connection, wanted.outlet) if wanted.outlet else None
    return [
        (
            hit,
            tuple(name for name in given if getattr(wanted, name) != _value(hit, name))
            + _ELSEWHERE * (carried is not None and hit.id not in carried),
        )
        for hit in held
        if _in_time(hit.printed, wanted)
    ]


def _fitting_lineages(judged: _Judged, wanted: Wanted) -> list[LineageHit]:
    fitting = [hit for hit, amiss in judged if not amiss]
    if wanted.sort == NEWEST:
        fitting.sort(key=lambda hit: hit.printed or "", reverse=True)
    return fitting


def _value(hit: LineageHit, facet: str) -> str:
    value: str | None = hit.printed and hit.printed[:4] if facet == "year" else getattr(hit, facet)
    return value or ""


def _page(ids: Sequence[str], after: str, limit: int) -> tuple[Sequence[str], str | None]:
    """The ids behind `after` - all, where it is none of them - and the one to go on behind."""
    start = ids.index(after) + 1 if after in ids else 0
    shown = ids[start : start + limit]
    return shown, shown[-1] if start + limit < len(ids) else None


def _counts_of_articles(printed: Sequence[ArticleHit]) -> Mapping[str, Mapping[str, int]]:
    """By facet how many of the articles that are wanted there are of each value."""
    return {
        "kind": {ARTICLE: len(printed)},
        "outlet": _most(page.source for page in printed),
        "year": _most((page.latest or "")[:4] for page in printed),
    }


def _counts(connection: Connection, judged: _Judged, articles: int) -> Mapping[str, Mapping[str, int]]:
    """By facet how many lineages there are of each value that are what is wanted in all other facets."""
    counts = {
        name: _most(_value(hit, name) for hit, amiss in judged if not amiss or amiss == (name,))
        for name in _FACETS
    }
    if articles:
        counts["kind"][ARTICLE] = articles
    otherwise = [hit.id for hit, amiss in judged if not amiss or amiss == _ELSEWHERE]
    counts["outlet"] = dict(sources_of_lineages(connection, otherwise, _LISTED))
    return counts


def _most(values: Iterable[str]) -> dict[str, int]:
    """How often each value comes, the most frequent first, not all of them."""
    found = Counter(value for value in values if value)
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0]))[:_LISTED])


def _names(connection: Connection, held: Sequence[LineageHit], slugs: Iterable[str]) -> dict[str, str]:
    first = {hit.speaker: hit.id for hit in reversed(held) if hit.speaker}
    wanted = [slug for slug in slugs if slug in first]
    cards = lineages.cards_by_id(connection, [first[slug] for slug in wanted])
    return {slug: card.speaker or slug for slug, card in zip(wanted, cards, strict=False)}


def _closest(connection: Connection, words: str) -> tuple[LineageCard, ...]:
    """Lineages of similar words, as a check of the text finds them; nobody waits for it where that takes waiting."""
    if len(words.split()) < _SIMILAR or not linking_is_free(connection):
        return ()
    pieces = check(connection, words, range(1)).pieces
    return lineages.cards_by_id(connection, [piece.overview.lineage.id for piece in pieces[:_NAMES]])
