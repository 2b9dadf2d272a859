"""Plain text as saved from a web page: one file, one article, and nothing beside it."""

from collections.abc import Iterator
from pathlib import PurePath
from typing import BinaryIO

from app.domain.article import RawArticle
from app.domain.errors import UnreadableDocument
from app.ingest.decoding import decode
from app.ingest.failure import Failure

NAME = "plain text"
SUFFIXES = (".txt",)
LIMIT = 50 * 1024 * 1024  # bytes of one text


def read(stream: BinaryIO, origin: str) -> Iterator[RawArticle | Failure]:
    """The one article of `stream`, or why there is none."""
    data = stream.read(LIMIT + 1)
    if len(data) > LIMIT:
        yield Failure(origin=origin, problem="it is larger than 50 MB; one article never is: split it first")
        return
    try:
        yield RawArticle(text=decode(data), origin=origin, external_id=PurePath(origin).name)
    except UnreadableDocument as error:
        yield Failure(origin=origin, problem=str(error))
