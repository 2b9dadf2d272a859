"""From a view value to bytes: templates that escape everything, and conditional answers."""

import hashlib
from pathlib import Path
from typing import Any

import msgspec
from fastapi import Request
from fastapi.responses import HTMLResponse, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from app.lineage.speaker import is_proper
from app.web import urls
from app.web.assets import Assets
from app.web.frame import Frame
from app.web.links import Link, header, links

TEMPLATES = Path(__file__).resolve().parent.parent.parent / "templates"


def environment(assets: Assets, public_url: str) -> Environment:
    """The template environment; its globals say where things are."""
    made = Environment(
        loader=FileSystemLoader(TEMPLATES),
        undefined=StrictUndefined,
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals.update(
        public_url=public_url.rstrip("/"),
        links=lambda frame: links(frame, public_url),
        asset=assets.url,
        lineage_url=urls.lineage_url,
        article_url=urls.article_url,
        source_url=urls.source_url,
        speaker_url=urls.speaker_url,
        names_somebody=is_proper,
        search_url=urls.search_url,
        outside=urls.outside,
    )
    return made


def page(request: Request, template: str, view: Any, status: int = 200) -> Response:
    """The page `template` makes of `view`, or 304 where the reader has it already."""
    answer = HTMLResponse(request.app.state.templates.get_template(template).render(view=view), status)
    if status != 200:
        return answer
    if related := _related(request, view):
        answer.headers["link"] = header(related)
    return _conditional(request, answer)


def json(request: Request, record: dict[str, object]) -> Response:
    """`record` as JSON for machines, readable from any origin."""
    answer = Response(msgspec.json.encode(record), media_type="application/json")
    answer.headers["access-control-allow-origin"] = "*"
    answer.headers["x-robots-tag"] = "noindex"
    return _conditional(request, answer)


def _related(request: Request, view: Any) -> tuple[Link, ...]:
    """What the page is related to; nothing where it has no frame."""
    frame = getattr(view, "frame", None)
    return links(frame, str(request.app.state.public_url)) if isinstance(frame, Frame) else ()


def _conditional(request: Request, answer: Response) -> Response:
    tag = f'W/"{hashlib.sha256(bytes(answer.body)).hexdigest()[:16]}"'
    answer.headers["etag"] = tag
    answer.headers["cache-control"] = "public, no-cache"
    if tag in request.headers.get("if-none-match", ""):
        return Response(status_code=304, headers={"etag": tag, "cache-control": "public, no-cache"})
    return answer
