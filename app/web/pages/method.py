"""How we know: what every label and number on the other pages means, printed from the words they print."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response

from app.domain.tally import LEAST_SHARED
from app.lineage import reasons
from app.lineage.strands import DAYS, LEAST_TOGETHER, PART_TOGETHER, SAMPLED
from app.pipeline import reading
from app.web import render
from app.web.attribution import forms
from app.web.dates import kinds_of_evidence
from app.web.deps import Store
from app.web.frame import Frame, covered
from app.web.words import ALTERATIONS, APART, BASES, STANDINGS, changes_meaning

router = APIRouter()


@dataclass(frozen=True, slots=True, kw_only=True)
class Definition:
    """`grave` marks a change that changes the meaning."""

    term: str
    meaning: str
    grave: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryRule:
    """What makes a story, in numbers: articles that carry both, one in `part` of them, `days`, articles looked at."""

    least: int
    part: int
    days: int
    sampled: int


@dataclass(frozen=True, slots=True, kw_only=True)
class MethodPage:
    frame: Frame
    bases: tuple[Definition, ...]
    stated: tuple[str, ...]
    likely: tuple[Definition, ...]
    against: tuple[Definition, ...]
    unclear: str
    margin: str
    datings: tuple[str, ...]
    alterations: tuple[Definition, ...]
    attributions: tuple[Definition, ...]
    apart: tuple[Definition, ...]
    standings: tuple[Definition, ...]
    least_shared: int
    stories: StoryRule


@router.get("/method")
async def method(request: Request, store: Store) -> Response:
    return render.page(request, "pages/method.html", method_view(covered(reading.coverage(store))))


def method_view(coverage: str) -> MethodPage:
    return MethodPage(
        frame=Frame(
            title="How we know · Whence",
            description="What every label and number on these pages means, and how it is found.",
            canonical="/method",
            coverage=coverage,
        ),
        bases=tuple(Definition(term=basis.value, meaning=meaning) for basis, meaning in BASES.items()),
        stated=tuple(map(_example, reasons.STATED)),
        likely=tuple(Definition(term=_example(e.sentence), meaning=e.counts) for e in reasons.LIKELY),
        against=tuple(Definition(term=sentence, meaning=counts) for sentence, counts in reasons.AGAINST),
        unclear=_example(reasons.SHARED_UPSTREAM),
        margin=reasons.MARGIN,
        datings=kinds_of_evidence(),
        alterations=tuple(
            Definition(term=title, meaning=meaning, grave=changes_meaning(kind))
            for kind, (title, meaning) in ALTERATIONS.items()
        ),
        attributions=tuple(Definition(term=sentence, meaning=meaning) for sentence, meaning in forms()),
        apart=tuple(Definition(term=title, meaning=meaning) for title, meaning in APART.values()),
        standings=tuple(Definition(term=title, meaning=meaning) for title, meaning in STANDINGS.values()),
        least_shared=LEAST_SHARED,
        stories=StoryRule(least=LEAST_TOGETHER, part=PART_TOGETHER, days=DAYS, sampled=SAMPLED),
    )


def _example(sentence: str) -> str:
    """A reason as it is printed, of sources and words that are not named."""
    return sentence.format(
        source="another paper",
        words="“…”",
        count="So many",
        kind="statement",
        others="others",
        open_order="",
    )
