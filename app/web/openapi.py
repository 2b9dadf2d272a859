"""The addresses for programs, described in OpenAPI 3.1 from the routes themselves: what has a tag is in it."""

from functools import lru_cache
from importlib.metadata import version
from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

PROBLEM = "application/problem+json"
_ABOUT = (
    "Every page of a lineage, an article, a source, a speaker or a search has the same content in other forms, each "
    "at the page's address with a suffix. They are read-only, need no key and may be asked for from any origin. A page "
    "asked for with `Accept: application/json` answers 303 with the address of that form. Answers carry an `ETag`: "
    "send it back in `If-None-Match`, and 304 says that nothing has changed. Keys and columns are added, never renamed "
    "or taken away, while the major version stands."
)
_SCHEMA = {
    "title": "Problem",
    "description": "What went wrong (RFC 9457).",
    "type": "object",
    "required": ["type", "title", "status", "detail", "instance"],
    "properties": {
        "type": {
            "type": "string",
            "format": "uri",
            "description": "Where this kind of problem is explained.",
        },
        "title": {"type": "string", "description": "The kind of problem; the same for each type."},
        "status": {"type": "integer", "description": "The answer's status."},
        "detail": {"type": "string", "description": "What happened here and what to do, for a reader."},
        "instance": {"type": "string", "format": "uri-reference", "description": "The path asked for."},
    },
}
_PROBLEMS = {
    "404": "Nothing is held there, or the address was mistyped.",
    "410": "It was held and has been withdrawn; the detail says why.",
    "422": "A parameter could not be read; the detail names it.",
}


@lru_cache(maxsize=1)
def described(app: FastAPI, public_url: str) -> dict[str, Any]:
    """The OpenAPI document of everything that has a tag: made once, to be read only."""
    document = get_openapi(
        title="Whence",
        version=version("whence"),
        openapi_version="3.1.0",
        summary="Where words first appeared, who took them from whom, and what was changed on the way.",
        description=_ABOUT,
        routes=app.routes,
        servers=[{"url": public_url.rstrip("/")}],
        license_info={"name": "MIT", "identifier": "MIT"},
    )
    document["components"] = {"schemas": {"Problem": _SCHEMA}}
    tagged = {path: told for path, told in document["paths"].items() if _tags(told)}
    document["paths"] = _in_order(tagged)
    for told in document["paths"].values():
        told["get"]["responses"].update(_problems())
    return document


def _tags(told: dict[str, Any]) -> list[str]:
    return list(told.get("get", {}).get("tags", ()))


def _in_order(paths: dict[str, Any]) -> dict[str, Any]:
    """By tag, and the plain suffixes first; the routes stand the other way around."""
    tags = [_tags(told)[0] for told in paths.values()]
    return dict(sorted(paths.items(), key=lambda path: (tags.index(_tags(path[1])[0]), path[0].count("."))))


def _problems() -> dict[str, Any]:
    content = {PROBLEM: {"schema": {"$ref": "#/components/schemas/Problem"}}}
    return {status: {"description": told, "content": content} for status, told in _PROBLEMS.items()}
