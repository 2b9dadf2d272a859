"""Every part of the pages by itself, for those who build them: there in development only, linked from nowhere."""

from dataclasses import dataclass

from fastapi import APIRouter, Request
from fastapi.responses import Response
from jinja2 import Environment
from markupsafe import Markup

from app.domain.errors import NotFound
from app.web import render
from app.web.frame import Frame
from app.web.pattern_lists import Pattern
from app.web.patterns import patterns

router = APIRouter()


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A partial in one state, as it is printed. Where it is no part of a body, as its source."""

    name: str
    state: str
    made: str | Markup
    source: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PatternsPage:
    frame: Frame
    names: tuple[str, ...]
    shown: tuple[Shown, ...]


@router.get("/patterns")
async def pattern_page(request: Request) -> Response:
    if not request.app.state.development:
        raise NotFound("Nothing is held under this address.")
    return render.page(request, "pages/patterns.html", patterns_view(request.app.state.templates))


def patterns_view(templates: Environment) -> PatternsPage:
    """Every pattern, made by its own partial."""
    shown = tuple(_shown(templates, each) for each in patterns())
    return PatternsPage(
        frame=Frame(title="Patterns · Whence", description="", indexed=False),
        names=tuple(dict.fromkeys(each.name for each in shown)),
        shown=shown,
    )


def _shown(templates: Environment, pattern: Pattern) -> Shown:
    made = templates.get_template(f"partials/{pattern.name}.html").render(pattern.values)
    unseen = pattern.name == "head"
    return Shown(name=pattern.name, state=pattern.state, made=made if unseen else Markup(made), source=unseen)
