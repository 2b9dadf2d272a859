"""Bytes to text, by the encodings the web has used; and the refusal of what is not text."""

import re

from app.domain.errors import UnreadableDocument

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_CONTROLS = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f-\x84\x86-\x9f]")
_ONE_IN = 100  # more control characters than one in so many: not writing
_SAMPLE = 4096
_BINARY = "it is binary data, not text; save it as text first"


def decode(data: bytes) -> str:
    """The text of `data`, line ends and all. Raises `UnreadableDocument` with a sentence fit to print."""
    if not data.strip():
        raise UnreadableDocument("it is empty")
    text = _by_mark(data) or _by_content(data)
    if "\x00" in text or len(_CONTROLS.findall(text)) * _ONE_IN > len(text):
        raise UnreadableDocument(_BINARY)
    if not text.strip():
        raise UnreadableDocument("it is empty")
    return text


def _by_mark(data: bytes) -> str | None:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            return _strictly(data[len(mark) :], encoding)
    return None


def _by_content(data: bytes) -> str:
    if b"\x00" in data:
        return _wide(data)
    for encoding in ("utf-8", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return data.decode("latin-1")


def _wide(data: bytes) -> str:
    """Western text in UTF-16 has a null in every other place, always on the same side."""
    even, odd = data[:_SAMPLE:2].count(0), data[1:_SAMPLE:2].count(0)
    places = min(len(data), _SAMPLE) / 2
    for encoding, here, there in (("utf-16-le", odd, even), ("utf-16-be", even, odd)):
        if here > 4 * there and 4 * here > places:
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                break
    raise UnreadableDocument(_BINARY)


def _strictly(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise UnreadableDocument(
            f"it looks like {encoding.upper()} but is damaged; save it as UTF-8"
        ) from None
