"""What became of an article after it was first seen: its versions, each by itself, and any two compared."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Annotated

from fastapi import APIRouter, Query, Request
from fastapi.responses import Response

from app.domain.errors import NotFound
from app.domain.holdings import Coverage, Version
from app.domain.lineage import ArticleReference
from app.pipeline import reading
from app.web import dates, render
from app.web.comparison import Edit, Stretch, compare, condense
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.pages.article import article_id
from app.web.urls import article_url
from app.web.words import count, shortened

router = APIRouter()
_LISTED = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionRow:
    """`told` says how it differs from the one before it, `compared` leads there; both empty for the first."""

    hash: str
    seen: str
    href: str
    told: str = ""
    compared: str = ""
    trivial: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionsPage:
    """The latest first; `trivial` are those in which no word changed. `chosen`: the hashes of the two that are
    compared where nobody chooses others, empty where there is one version alone.
    """

    frame: Frame
    headline: str
    language: str
    article: str
    tally: str
    rows: tuple[VersionRow, ...]
    trivial: tuple[VersionRow, ...]
    chosen: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionPage:
    frame: Frame
    headline: str
    language: str
    article: str
    source: str
    seen: str
    latest: bool
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionComparePage:
    frame: Frame
    headline: str
    language: str
    article: str
    left: str
    right: str
    told: str
    swapped: str
    inline: tuple[Stretch, ...]


@router.get("/a/{article}/versions")
async def versions(request: Request, store: Store, article: str) -> Response:
    reference, held = reading.find_versions(store, article_id(article))
    view = versions_view(reference, held, reading.coverage(store))
    return render.page(request, "pages/versions.html", view)


@router.get("/a/{article}/v/{text_hash}")
async def version(request: Request, store: Store, article: str, text_hash: str) -> Response:
    reference, held = reading.find_versions(store, article_id(article))
    view = version_view(reference, held, text_hash, reading.coverage(store))
    return render.page(request, "pages/version.html", view)


@router.get("/a/{article}/compare")
async def version_compare(
    request: Request,
    store: Store,
    article: str,
    before: Annotated[str, Query(alias="from", max_length=80)] = "",
    after: Annotated[str, Query(alias="to", max_length=80)] = "",
) -> Response:
    reference, held = reading.find_versions(store, article_id(article))
    view = version_compare_view(reference, held, (before, after), reading.coverage(store))
    return render.page(request, "pages/version_compare.html", view)


def versions_view(reference: ArticleReference, held: tuple[Version, ...], coverage: Coverage) -> VersionsPage:
    """What changed from each version to the next."""
    shown = held[-_LISTED:]
    rows = [_row(reference, shown[0]), *(_row(reference, new, old) for old, new in pairwise(shown))][::-1]
    return VersionsPage(
        frame=_frame(reference, coverage, "Versions", f"{article_url(reference.id)}/versions"),
        headline=reference.headline or "(no headline)",
        language=reference.language,
        article=article_url(reference.id),
        tally=_tally(len(held)),
        rows=tuple(row for row in rows if not row.trivial),
        trivial=tuple(row for row in rows if row.trivial),
        chosen=_chosen(rows),
    )


def _chosen(rows: Sequence[VersionRow]) -> tuple[str, ...]:
    """The two latest, an earlier and a later one; those in which a word changed before others."""
    latest = sorted(rows, key=lambda row: row.trivial)[:2]
    return tuple(row.hash for row in reversed(rows) if row in latest) if len(rows) > 1 else ()


def version_view(
    reference: ArticleReference, held: tuple[Version, ...], text_hash: str, coverage: Coverage
) -> VersionPage:
    """One version as it was read. Raises NotFound."""
    one = _version(held, text_hash)
    return VersionPage(
        frame=_frame(reference, coverage, "One version", article_url(reference.id)),
        headline=one.headline or "(no headline)",
        language=reference.language,
        article=article_url(reference.id),
        source=reference.source,
        seen=_seen(one),
        latest=one is held[-1],
        lines=tuple(line for line in one.text.split("\n") if line.strip()),
    )


def version_compare_view(
    reference: ArticleReference, held: tuple[Version, ...], asked: tuple[str, str], coverage: Coverage
) -> VersionComparePage:
    """Two versions word by word: where none are named, the last two. Raises NotFound."""
    before = _version(held, asked[0]) if asked[0] else held[-2:][0]
    after = _version(held, asked[1]) if asked[1] else held[-1]
    stretches = compare(before.text, after.text)
    return VersionComparePage(
        frame=_frame(reference, coverage, "Versions compared", _compared(reference, before, after)),
        headline=reference.headline or "(no headline)",
        language=reference.language,
        article=article_url(reference.id),
        left=_seen(before),
        right=_seen(after),
        told=_told(stretches)
        if before is not after
        else "Only one version is held: there is nothing to compare.",
        swapped=_compared(reference, after, before),
        inline=condense(stretches),
    )


def _version(held: tuple[Version, ...], text_hash: str) -> Version:
    found = next((one for one in held if one.hash == text_hash), None)
    if found is None:
        raise NotFound("No version of this article is held under this address. Was it mistyped?")
    return found


def _row(reference: ArticleReference, one: Version, before: Version | None = None) -> VersionRow:
    address = f"{article_url(reference.id)}/v/{one.hash}"
    if before is None:
        return VersionRow(hash=one.hash, seen=_seen(one), href=address)
    stretches = compare(before.text, one.text)
    return VersionRow(
        hash=one.hash,
        seen=_seen(one),
        href=address,
        told=_told(stretches),
        compared=_compared(reference, before, one),
        trivial=all(stretch.edit is Edit.SAME for stretch in stretches),
    )


def _compared(reference: ArticleReference, before: Version, after: Version) -> str:
    return f"{article_url(reference.id)}/compare?from={before.hash}&to={after.hash}"


def _told(stretches: tuple[Stretch, ...]) -> str:
    """How many words came and went."""
    words = {
        edit: sum(len(stretch.text.split()) for stretch in stretches if stretch.edit is edit)
        for edit in (Edit.ADDED, Edit.REMOVED)
    }
    if not any(words.values()):
        return "No word changed, only signs, capitals or spaces."
    return f"{count(words[Edit.ADDED], 'word')} added, {count(words[Edit.REMOVED], 'word')} removed."


def _seen(one: Version) -> str:
    """By which dates the version is told from the others."""
    parts = [("captured", one.retrieved), ("changed, as it says,", one.modified)]
    told = [f"{how} {dates.instant(moment)}" for how, moment in parts if moment]
    return ", ".join(told) or "date of capture unknown"


def _tally(number: int) -> str:
    if number == 1:
        return "One version of this article is held: no change of it was seen."
    cut = f"; the latest {_LISTED} are listed" if number > _LISTED else ""
    return f"{number:,} versions of this article are held{cut}."


def _frame(reference: ArticleReference, coverage: Coverage, what: str, canonical: str) -> Frame:
    return Frame(
        title=f"{what} · {shortened(reference.headline, 60)} · Whence",
        description=f"{what} of an article in {reference.source}, as it was captured.",
        canonical=canonical,
        coverage=covered(coverage),
        indexed=False,
    )
