"""From what went wrong to what is shown: a page for people, problem+json (RFC 9457) for machines."""

from dataclasses import dataclass

import msgspec
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import Response
from starlette.exceptions import HTTPException

from app.domain.errors import Busy, NotFound, WhenceError, Withdrawn
from app.export.writers import SUFFIXES
from app.web import render
from app.web.frame import Alternate
from app.web.security import protected
from app.web.twins import preferred

TITLES = {
    404: "Nothing is held at this address",
    405: "This address does not take that",
    410: "This was withdrawn",
    413: "That is too long",
    422: "That could not be read",
    500: "This page could not be made",
    503: "Not just now",
}
_MISTYPED = "Was the address mistyped? Links Whence once gave keep working, so one letter may have slipped."
_FAULT = "The fault is ours, not yours. Please try again; the address may be kept and tried later."


class TooLong(WhenceError):
    """More text was sent than is checked at once: say the limit."""


_WANTED = tuple(
    Alternate(media_type=kind, href="", label="") for kind in ("application/json", "application/problem+json")
)
_STATUSES = ((NotFound, 404), (Withdrawn, 410), (TooLong, 413), (Busy, 503))


@dataclass(frozen=True, slots=True, kw_only=True)
class ErrorPage:
    status: int
    title: str
    detail: str


def install(app: FastAPI) -> None:
    """Teach `app` to answer every error with its page."""
    app.add_exception_handler(WhenceError, _known)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _fault)


async def _known(request: Request, error: Exception) -> Response:
    return _answer(request, _status(error), str(error) or _MISTYPED)


def _status(error: Exception) -> int:
    return next((status for kind, status in _STATUSES if isinstance(error, kind)), 422)


async def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    faults = (f"{fault['loc'][-1]}: {fault['msg']}" for fault in error.errors())
    return _answer(request, 422, "; ".join(faults))


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return _answer(request, error.status_code, _MISTYPED if error.status_code == 404 else str(error.detail))


async def _fault(request: Request, _error: Exception) -> Response:
    return protected(_answer(request, 500, _FAULT))


def _answer(request: Request, status: int, detail: str) -> Response:
    view = ErrorPage(status=status, title=TITLES.get(status, "That did not work"), detail=detail)
    if request.url.path.endswith(SUFFIXES) or preferred(request.headers.get("accept", ""), _WANTED):
        return _problem(request, view)
    answer = render.page(request, "errors/error.html", view, status)
    answer.headers["vary"] = "Accept"
    return answer


def _problem(request: Request, view: ErrorPage) -> Response:
    body = {
        "type": f"{str(request.app.state.public_url).rstrip('/')}/api#problem-{view.status}",
        "title": view.title,
        "status": view.status,
        "detail": view.detail,
        "instance": request.url.path,
    }
    answer = Response(msgspec.json.encode(body), view.status, media_type="application/problem+json")
    answer.headers.update({"access-control-allow-origin": "*", "vary": "Accept"})
    return answer
