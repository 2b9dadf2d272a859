"""Which reader takes which file, and the walk through files, folders and standard input."""

import io
import os
import re
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, cast

from app.domain.article import RawArticle
from app.ingest.failure import Failure
from app.ingest.formats import jsonl, plaintext

Read = Callable[[BinaryIO, str], Iterator[RawArticle | Failure]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A format, the file names it is known by, and the function that reads it."""

    name: str
    suffixes: tuple[str, ...]
    read: Read
    limit: int | None  # bytes of the largest file worth opening; None where it is read piece by piece


READERS = (
    Reader(name=plaintext.NAME, suffixes=plaintext.SUFFIXES, read=plaintext.read, limit=plaintext.LIMIT),
    Reader(name=jsonl.NAME, suffixes=jsonl.SUFFIXES, read=jsonl.read, limit=None),
)
STANDARD_INPUT = "-"
_OBJECT = re.compile(rb"(?:\A|\n)\s{0,32}\{\s{0,32}[\"}]")
_NOT_ARTICLES = ("readme", "license", "licence", "changelog", "robots")


def read_paths(
    paths: Iterable[Path | str], standard_input: BinaryIO | None = None
) -> Iterator[RawArticle | Failure]:
    """Every article under `paths`, in order; "-" is standard input. What cannot be read is a `Failure`.

    Folders are walked in sorted order, taking the files whose suffix a reader knows and passing over the
    rest; a file that is named itself must be readable.
    """
    for path in paths:
        if str(path) == STANDARD_INPUT:
            yield from _sniffed(standard_input or sys.stdin.buffer, "standard input")
        elif Path(path).is_dir():
            yield from _folder(Path(path))
        else:
            yield from _file(Path(path))


def reader_for(path: Path) -> Reader | None:
    """The reader that knows this file's suffix."""
    suffix = path.suffix.lower()
    return next((reader for reader in READERS if suffix in reader.suffixes), None)


def _folder(folder: Path) -> Iterator[RawArticle | Failure]:
    unreadable: list[OSError] = []
    found = False
    for parent, folders, names in os.walk(folder, onerror=unreadable.append):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for path in (Path(parent, name) for name in sorted(names)):
            if _is_article(path):
                found = True
                yield from _file(path)
    for error in unreadable:
        yield Failure(origin=_shown(error.filename), problem=_cannot_open(error))
    if not found and not unreadable:
        yield Failure(
            origin=_shown(folder), problem=f"no file in it is in a format that is read: {_formats()}"
        )


def _is_article(path: Path) -> bool:
    named = not path.name.startswith(".") and path.stem.lower() not in _NOT_ARTICLES
    return named and reader_for(path) is not None and path.is_file()


def _file(path: Path) -> Iterator[RawArticle | Failure]:
    try:
        yield from _opened(path)
    except OSError as error:
        yield Failure(origin=_shown(path), problem=_cannot_open(error))


def _opened(path: Path) -> Iterator[RawArticle | Failure]:
    details = path.stat()
    reader = reader_for(path)
    if not stat.S_ISREG(details.st_mode):  # a pipe: `whence ingest <(fetch ...)`
        with path.open("rb") as stream:
            yield from _sniffed(stream, _shown(path))
    elif reader is None:
        yield Failure(origin=_shown(path), problem=f"this format is not read; the formats are {_formats()}")
    elif reader.limit is not None and details.st_size > reader.limit:
        size = details.st_size >> 20
        yield Failure(
            origin=_shown(path), problem=f"it is {size} MB; one article is never over 50 MB: split it first"
        )
    else:
        with path.open("rb") as stream:
            yield from reader.read(stream, _shown(path))


def _sniffed(stream: BinaryIO, origin: str) -> Iterator[RawArticle | Failure]:
    """A stream without a name is JSON Lines if one of its first lines opens an object, else text."""
    buffered = io.BufferedReader(cast(io.RawIOBase, stream))
    head = buffered.peek(4096).removeprefix(b"\xef\xbb\xbf")
    reader = jsonl.read if _OBJECT.search(head) else plaintext.read
    try:
        yield from reader(buffered, origin)
    finally:
        buffered.detach()  # else the stream that was lent is closed with its wrapper


def _shown(path: Path | str) -> str:
    """The path as it can be printed and kept: a name that is not UTF-8 has its bytes written out."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _cannot_open(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "there is no such file or folder"
    return f"it cannot be opened: {error.strerror or 'the system refuses'}"


def _formats() -> str:
    return " and ".join(f"{reader.name} ({', '.join(reader.suffixes)})" for reader in READERS)
