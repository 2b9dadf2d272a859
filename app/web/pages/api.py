"""The addresses for programs: their description in OpenAPI, and the same as a page to be read."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import msgspec
from fastapi import APIRouter, Request
from fastapi.responses import Response

from app.pipeline import reading
from app.web import render
from app.web.deps import Store, public_url_of
from app.web.errors import TITLES
from app.web.frame import Alternate, Frame, covered
from app.web.openapi import described

router = APIRouter()
_DESCRIPTION = "/openapi.json"
_EXPLAINED = {
    404: "Nothing is held there, or the address was mistyped: an id has 13 letters and digits.",
    405: "The address is only read: ask with GET or HEAD.",
    410: "It was held and has been withdrawn. The detail says when and why; none of its words are given.",
    413: "More text was sent than is checked at once. The detail says the limit.",
    422: "A parameter is missing or could not be read. The detail names it.",
    500: "The fault is ours. Try again later.",
    503: "Articles are being taken in, and something was to be written. Try again later.",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Parameter:
    name: str
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Address:
    """One address: what it gives, in which media types, and what stands in it."""

    path: str
    title: str
    told: str
    media_types: tuple[str, ...]
    parameters: tuple[Parameter, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The addresses of one kind of page."""

    name: str
    anchor: str
    addresses: tuple[Address, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    status: int
    title: str
    told: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiPage:
    frame: Frame
    version: str
    description: str
    groups: tuple[Group, ...]
    problems: tuple[Problem, ...]


@router.get(_DESCRIPTION)
async def openapi(request: Request) -> Response:
    document = described(request.app, public_url_of(request))
    return render.data(request, msgspec.json.encode(document), "application/json")


@router.get("/api")
async def api(request: Request, store: Store) -> Response:
    document = described(request.app, public_url_of(request))
    return render.page(request, "pages/api.html", api_view(document, covered(reading.coverage(store))))


def api_view(document: dict[str, Any], coverage: str) -> ApiPage:
    """The description as a page: everything on it comes from the document."""
    addresses = list(_addresses(document))
    tags = dict.fromkeys(tag for tag, _ in addresses)
    return ApiPage(
        frame=Frame(
            title="For programs · Whence",
            description="Every page in other forms: addresses, media types, parameters and problems.",
            canonical="/api",
            coverage=coverage,
            alternates=(Alternate(media_type="application/json", href=_DESCRIPTION, label="OpenAPI"),),
        ),
        version=str(document["info"]["version"]),
        description=str(document["info"]["description"]),
        groups=tuple(
            Group(
                name=tag,
                anchor=tag.lower().replace(" ", "-"),
                addresses=tuple(address for of, address in addresses if of == tag),
            )
            for tag in tags
        ),
        problems=tuple(
            Problem(status=status, title=title, told=_EXPLAINED[status]) for status, title in TITLES.items()
        ),
    )


def _addresses(document: dict[str, Any]) -> Iterator[tuple[str, Address]]:
    for path, operations in document["paths"].items():
        for operation in operations.values():
            yield operation["tags"][0], _address(path, operation)


def _address(path: str, operation: dict[str, Any]) -> Address:
    told = [_parameter(given) for given in operation.get("parameters", ())]
    return Address(
        path=path,
        title=operation["summary"],
        told=operation.get("description", ""),
        media_types=tuple(operation["responses"]["200"].get("content", {})),
        parameters=tuple(told),
    )


def _parameter(given: dict[str, Any]) -> Parameter:
    needed = "" if given.get("required") or given["in"] == "path" else " May be left out."
    return Parameter(name=given["name"], told=f"{given.get('description', '')}{needed}".strip())
