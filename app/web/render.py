"""From a view value to bytes: templates that escape everything, and conditional answers."""

import hashlib
from pathlib import Path
from typing import Any

from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from app.lineage.speaker import is_proper
from app.web import urls
from app.web.assets import Assets
from app.web.frame import Frame
from app.web.links import header, links
from app.web.templates import Templates
from app.web.twins import preferred

_OF_A_BODY = ("content-length", "content-type")
TEMPLATES = Path(__file__).resolve().parent.parent.parent / "templates"


def environment(assets: Assets, public_url: str, *, development: bool = False) -> Environment:
    """The template environment; its globals say where things are. Only developers change templates while it runs: to
    look whether one has changed takes a page of fifty sightings hundreds of looks."""
    made = Templates(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        auto_reload=development,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(
        public_url=public_url.rstrip("/"),
        links=lambda frame: links(frame, public_url),
        asset=assets.url,
        lineage_url=urls.lineage_url,
        article_url=urls.article_url,
        compare_url=urls.compare_url,
        evidence_url=urls.evidence_url,
        source_url=urls.source_url,
        speaker_url=urls.speaker_url,
        names_somebody=is_proper,
        search_url=urls.search_url,
        outside=urls.outside,
    )
    return made


def page(request: Request, template: str, view: Any, status: int = 200) -> Response:
    """The page `template` makes of `view`, or 304 where the reader has it already."""
    frame = _frame(view)
    if form := preferred(request.headers.get("accept", ""), frame.alternates if frame else ()):
        return RedirectResponse(form.href, status_code=303, headers={"vary": "Accept"})
    answer = HTMLResponse(request.app.state.templates.get_template(template).render(view=view), status)
    if status != 200:
        return answer
    if frame:
        answer.headers["link"] = header(links(frame, str(request.app.state.public_url)))
    if frame and frame.alternates:
        answer.headers["vary"] = "Accept"
    return _conditional(request, answer)


def _frame(view: Any) -> Frame | None:
    """What a page has around its matter; None of what has no such thing."""
    frame = getattr(view, "frame", None)
    return frame if isinstance(frame, Frame) else None


def data(request: Request, body: bytes, media_type: str) -> Response:
    """`body` for machines: readable from any origin, not for search engines, or 304 where it is known already."""
    answer = Response(body, media_type=media_type)
    answer.headers["access-control-allow-origin"] = "*"
    answer.headers["x-robots-tag"] = "noindex"
    return _conditional(request, answer)


def _conditional(request: Request, answer: Response) -> Response:
    tag = f'W/"{hashlib.sha256(bytes(answer.body)).hexdigest()[:16]}"'
    answer.headers["etag"] = tag
    answer.headers["cache-control"] = "public, no-cache"
    if tag in request.headers.get("if-none-match", ""):
        kept = {name: value for name, value in answer.headers.items() if name not in _OF_A_BODY}
        return Response(status_code=304, headers=kept)
    return answer
