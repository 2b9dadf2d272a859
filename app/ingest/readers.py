"""Which reader takes which file, and the walk through files, folders and standard input."""

import io
import os
import re
import stat
import sys
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from app.domain.article import RawArticle
from app.ingest.failure import Failure
from app.ingest.formats import jsonl, plaintext

if TYPE_CHECKING:
    from typing_extensions import Buffer

Read = Callable[[BinaryIO, str], Iterator[RawArticle | Failure]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """A format, the file names it is known by, and the function that reads it."""

    name: str
    suffixes: tuple[str, ...]
    read: Read
    limit: int | None  # bytes of the largest file worth opening; None where it is read piece by piece


@dataclass(slots=True)
class Meter:
    """How many bytes of files have been read."""

    read: int = 0


READERS = (
    Reader(name=plaintext.NAME, suffixes=plaintext.SUFFIXES, read=plaintext.read, limit=plaintext.LIMIT),
    Reader(name=jsonl.NAME, suffixes=jsonl.SUFFIXES, read=jsonl.read, limit=None),
)
STANDARD_INPUT = "-"
_OBJECT = re.compile(rb"(?:\A|\n)\s{0,32}\{\s{0,32}[\"}]")
_NOT_ARTICLES = ("readme", "license", "licence", "changelog", "robots")


def read_paths(
    paths: Iterable[Path | str], standard_input: BinaryIO | None = None, meter: Meter | None = None
) -> Iterator[RawArticle | Failure]:
    """Every article under `paths`, in order; "-" is standard input. What cannot be read is a `Failure`.

    Folders are walked in sorted order, taking the files whose suffix a reader knows and passing over the
    rest; a file that is named itself must be readable. `meter` counts the bytes as they are read.
    """
    counted = meter or Meter()
    for path in paths:
        if str(path) == STANDARD_INPUT:
            yield from _sniffed(standard_input or sys.stdin.buffer, "standard input")
        elif Path(path).is_dir():
            yield from _folder(Path(path), counted)
        else:
            yield from _file(Path(path), counted)


def bytes_under(paths: Iterable[Path | str]) -> int | None:
    """How many bytes `read_paths` will read of these; None where that cannot be told before."""
    total = 0
    for path in paths:
        if str(path) == STANDARD_INPUT or not (Path(path).is_dir() or Path(path).is_file()):
            return None
        found = _articles_in(Path(path)) if Path(path).is_dir() else [Path(path)]
        total += sum(one.stat().st_size for one in found)
    return total


def reader_for(path: Path) -> Reader | None:
    """The reader that knows this file's suffix."""
    suffix = path.suffix.lower()
    return next((reader for reader in READERS if suffix in reader.suffixes), None)


def _folder(folder: Path, meter: Meter) -> Iterator[RawArticle | Failure]:
    unreadable: list[OSError] = []
    found = False
    for path in _articles_in(folder, unreadable.append):
        found = True
        yield from _file(path, meter)
    for error in unreadable:
        yield Failure(origin=_shown(error.filename), problem=_cannot_open(error))
    if not found and not unreadable:
        yield Failure(
            origin=_shown(folder), problem=f"no file in it is in a format that is read: {_formats()}"
        )


def _articles_in(folder: Path, unreadable: Callable[[OSError], object] = lambda _: None) -> Iterator[Path]:
    for parent, folders, names in os.walk(folder, onerror=unreadable):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        yield from (path for path in (Path(parent, name) for name in sorted(names)) if _is_article(path))


def _is_article(path: Path) -> bool:
    named = not path.name.startswith(".") and path.stem.lower() not in _NOT_ARTICLES
    return named and reader_for(path) is not None and path.is_file()


def _file(path: Path, meter: Meter) -> Iterator[RawArticle | Failure]:
    try:
        yield from _opened(path, meter)
    except OSError as error:
        yield Failure(origin=_shown(path), problem=_cannot_open(error))


def _opened(path: Path, meter: Meter) -> Iterator[RawArticle | Failure]:
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
        with io.BufferedReader(_Metered(path, meter)) as counted:
            yield from reader.read(counted, _shown(path))


class _Metered(io.FileIO):
    """A file whose every byte read is counted."""

    def __init__(self, path: Path, meter: Meter) -> None:
        super().__init__(path)
        self._meter = meter

    def readinto(self, buffer: "Buffer") -> int | None:
        count = super().readinto(buffer)
        self._meter.read += count or 0
        return count


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
