"""Searching what is held: words, narrowed down by facets, sorted, a page at a time."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection

from app.domain.holdings import LineageCard, SearchResults, Wanted
from app.domain.source import slug
from app.pipeline.check import check
from app.pipeline.people import people_like
from app.store import lineages
from app.store.articles import article_cards, sources_like
from app.store.printings import lineages_printed_by, sources_of_lineages
from app.store.search import MOST, ArticleHit, LineageHit, search_articles, search_lineages

ARTICLE = "article"
NEWEST = "newest"
_NAMES = 5
_SIMILAR = 4  # words from which on similar wordings are looked for
_FACETS = ("kind", "language", "speaker", "year")
_LISTED = 12  # values of a facet that are listed
_NOTHING = SearchResults(lineages=(), lineage_count=0, articles=(), article_count=0, speakers=(), sources=())


def search(connection: Connection, wanted: Wanted, limit: int = 20) -> SearchResults:
    """Lineages, articles, speakers and sources that hold the words asked for; nothing under nothing.

    A page that goes on behind another has lineages alone, or articles where these are asked for.
    """
    if not wanted.words:
        return _NOTHING
    held, pages = search_lineages(connection, wanted.words), search_articles(connection, wanted.words)
    fitting = _fitting_lineages(connection, held, wanted)
    printed = [page for page in pages if _fits(page, wanted)]
    if wanted.sort == NEWEST:
        printed.sort(key=lambda page: page.latest or "", reverse=True)
    shown, after = _page([hit.id for hit in fitting], wanted.after if wanted.kind != ARTICLE else "", limit)
    listed, further = _page(
        [hit.id for hit in printed], wanted.after if wanted.kind == ARTICLE else "", limit
    )
    counts, names = _counts(connection, held, printed, wanted)
    found = bool(held or pages)
    return SearchResults(
        lineages=lineages.cards_by_id(connection, shown),
        lineage_count=len(fitting),
        articles=() if wanted.after and wanted.kind != ARTICLE else article_cards(connection, listed),
        article_count=len(printed),
        speakers=people_like(connection, wanted.words, _NAMES),
        sources=sources_like(connection, slug(wanted.words), _NAMES),
        more=MOST in (len(held), len(pages)),
        counts=counts,
        names=names,
        closest=() if found else _closest(connection, wanted.words),
        after=further if wanted.kind == ARTICLE else after,
    )


def _fitting_lineages(connection: Connection, held: Sequence[LineageHit], wanted: Wanted) -> list[LineageHit]:
    carried = lineages_printed_by(connection, wanted.outlet) if wanted.outlet else frozenset()
    found = [hit for hit in held if _has(hit, wanted, _FACETS) and (not wanted.outlet or hit.id in carried)]
    if wanted.sort == NEWEST:
        found.sort(key=lambda hit: hit.printed or "", reverse=True)
    return found


def _has(hit: LineageHit, wanted: Wanted, facets: Iterable[str]) -> bool:
    return all(getattr(wanted, name) in ("", _value(hit, name)) for name in facets)


def _fits(page: ArticleHit, wanted: Wanted) -> bool:
    """Whether the article is wanted: of its speakers and its language a search knows nothing."""
    return (
        wanted.kind in ("", ARTICLE)
        and not wanted.speaker
        and not wanted.language
        and wanted.outlet in ("", page.source)
        and wanted.year in ("", (page.latest or "")[:4])
    )


def _value(hit: LineageHit, facet: str) -> str:
    if facet == "year":
        return (hit.printed or "")[:4]
    return getattr(hit, facet) or ""


def _page(ids: Sequence[str], after: str, limit: int) -> tuple[Sequence[str], str | None]:
    """The ids behind `after` - all, where it is none of them - and the one to go on behind."""
    start = ids.index(after) + 1 if after in ids else 0
    shown = ids[start : start + limit]
    return shown, shown[-1] if start + limit < len(ids) else None


def _counts(
    connection: Connection, held: Sequence[LineageHit], printed: Sequence[ArticleHit], wanted: Wanted
) -> tuple[Mapping[str, Mapping[str, int]], Mapping[str, str]]:
    """By facet how many there are of each value, and what slugs of speakers are called.

    Lineages are counted, or articles where these are asked for; `printed` are those that are wanted.
    """
    if wanted.kind == ARTICLE:
        return {
            "kind": {ARTICLE: len(printed)},
            "outlet": _most(page.source for page in printed),
            "year": _most((page.latest or "")[:4] for page in printed),
        }, {}
    carried = lineages_printed_by(connection, wanted.outlet) if wanted.outlet else None
    from_outlet = [hit for hit in held if carried is None or hit.id in carried]
    counts = {
        name: _most(
            _value(hit, name)
            for hit in from_outlet
            if _has(hit, wanted, (other for other in _FACETS if other != name))
        )
        for name in _FACETS
    }
    if printed:
        counts["kind"][ARTICLE] = len(printed)
    fitting = [hit.id for hit in held if _has(hit, wanted, _FACETS)]
    counts["outlet"] = dict(sources_of_lineages(connection, fitting, _LISTED))
    return counts, _names(connection, held, counts["speaker"])


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
    """Lineages of similar words, as a check of the text finds them."""
    if len(words.split()) < _SIMILAR:
        return ()
    pieces = check(connection, words, range(1)).pieces
    return lineages.cards_by_id(connection, [piece.overview.lineage.id for piece in pieces[:_NAMES]])
