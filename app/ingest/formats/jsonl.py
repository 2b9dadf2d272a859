"""JSON Lines: one object a line. Only `text` is required; unknown keys are kept as they are."""

import json
from collections.abc import Iterator
from typing import BinaryIO

import msgspec

from app.domain.article import ArticleKind, RawArticle
from app.domain.errors import UnreadableDocument
from app.ingest.decoding import decode
from app.ingest.failure import Failure

NAME = "JSON Lines"
SUFFIXES = (".jsonl", ".ndjson")
LINE_LIMIT = 50 * 1024 * 1024  # bytes

_STRINGS = (
    "url",
    "source",
    "headline",
    "title",
    "byline",
    "published",
    "modified",
    "retrieved",
    "language",
    "kind",
)
_KNOWN = frozenset((*_STRINGS, "id", "text"))
_MARK = b"\xef\xbb\xbf"


def read(stream: BinaryIO, origin: str) -> Iterator[RawArticle | Failure]:
    """The articles of `stream`, line by line: never more than one line is held."""
    number = found = 0
    while line := stream.readline(LINE_LIMIT + 1):
        number += 1
        place = f"{origin}, line {number}"
        if len(line) > LINE_LIMIT:
            _skip_line(stream)
            found += 1
            yield Failure(origin=place, problem="the line is longer than 50 MB; one article never is")
        elif content := line.removeprefix(_MARK if number == 1 else b"").strip():
            found += 1
            yield _read_line(content, place)
    if not found:
        yield Failure(origin=origin, problem="it is empty: no line holds an article")


def _skip_line(stream: BinaryIO) -> None:
    while (rest := stream.readline(1 << 20)) and not rest.endswith(b"\n"):
        pass


def _read_line(line: bytes, origin: str) -> RawArticle | Failure:
    try:
        return _article(_record(line), origin)
    except UnreadableDocument as error:
        return Failure(origin=origin, problem=str(error))


def _record(line: bytes) -> dict[str, object]:
    text = decode(line)
    try:
        record = msgspec.json.decode(text)
    except (msgspec.MsgspecError, ValueError, RecursionError):
        record = _record_with_care(text)
    if not isinstance(record, dict):
        raise UnreadableDocument('it is JSON, but not an object such as {"text": "..."}')
    return record


def _record_with_care(text: str) -> object:
    """The slow way, which says what is wrong and where."""
    try:
        record: object = json.loads(text, parse_constant=_refuse_constant)
        json.dumps(record, ensure_ascii=False, allow_nan=False).encode()
    except json.JSONDecodeError as error:
        raise UnreadableDocument(f"it is not JSON: {error.msg} at character {error.pos + 1}") from None
    except UnicodeEncodeError:
        raise UnreadableDocument(
            "it has half of a character (a lone surrogate); write it out whole"
        ) from None
    except (ValueError, RecursionError):
        raise UnreadableDocument(
            "it is not JSON that can be kept: a number or its nesting is too large"
        ) from None
    return record


def _refuse_constant(name: str) -> object:
    raise ValueError(name)


def _article(record: dict[str, object], origin: str) -> RawArticle:
    given = {key: _string(record, key) for key in _STRINGS}
    identity = _identity(record.get("id"))
    return RawArticle(
        text=_text(record),
        origin=origin,
        external_id=identity,
        id_given=identity is not None,
        url=given["url"],
        source=given["source"],
        headline=given["headline"] or given["title"],
        byline=given["byline"],
        published=given["published"],
        modified=given["modified"],
        retrieved=given["retrieved"],
        language=given["language"],
        kind=_kind(given["kind"]),
        extra={key: value for key, value in record.items() if key not in _KNOWN},
    )


def _string(record: dict[str, object], key: str) -> str | None:
    value = record.get(key)
    if value is not None and not isinstance(value, str):
        raise UnreadableDocument(f"`{key}` must be text in quotation marks, not {_type_name(value)}")
    return value.strip() or None if value else None


def _identity(value: object) -> str | None:
    if value is None or value == "":
        return None
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        raise UnreadableDocument(f"`id` must be text or a number, not {_type_name(value)}")
    return str(value)


def _text(record: dict[str, object]) -> str:
    text = record.get("text")
    if text is None:
        raise UnreadableDocument("it has no `text`: give the article's words under that key")
    if not isinstance(text, str):
        raise UnreadableDocument(f"`text` must be text in quotation marks, not {_type_name(text)}")
    if not text.strip():
        raise UnreadableDocument("its `text` is empty")
    if "\x00" in text:
        raise UnreadableDocument("its `text` holds binary data, not words")
    return text


def _kind(value: str | None) -> str | None:
    kinds = [kind.value for kind in ArticleKind]
    if value is not None and value not in kinds:
        raise UnreadableDocument(f"`kind` must be one of {', '.join(kinds)}, not {value[:40]!r}")
    return value


def _type_name(value: object) -> str:
    if isinstance(value, bool):
        return "true or false"
    names = {str: "text", int: "a number", float: "a number", list: "a list", dict: "an object"}
    return names.get(type(value), "null")
