"""Serving the forms of a page: one address a format, the page's with the format's suffix, described for OpenAPI."""

from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

from fastapi import APIRouter
from fastapi.responses import Response

from app.export.writers import Writer

Held = TypeVar("Held")
Endpoint = Callable[..., Coroutine[Any, Any, Response]]


def serve(
    router: APIRouter,
    path: str,
    writers: tuple[Writer[Held], ...],
    endpoint: Callable[[Writer[Held]], Endpoint],
    tag: str,
) -> None:
    """Add a route for each of `writers`, ".prov.json" before ".json", which it ends in."""
    for writer in sorted(writers, key=lambda writer: -writer.suffix.count(".")):
        router.add_api_route(
            f"{path}{writer.suffix}",
            endpoint(writer),
            name=f"{tag.lower()}{writer.suffix.replace('.', '_')}",
            operation_id=f"{tag.lower()}{writer.suffix.replace('.', '_')}",
            summary=f"{tag}: {writer.name}",
            description=writer.purpose,
            tags=[tag],
            response_class=Response,
            responses={200: {"description": "As described.", "content": {writer.media_type: {}}}},
        )
