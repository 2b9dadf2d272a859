"""Bytes to text: the encodings of the web, and what is refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.errors import UnreadableDocument
from app.ingest.decoding import decode

_WORDS = "“Nothing was signed,” the mayor said – twice.\r\n"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(_WORDS.encode(), id="UTF-8"),
        pytest.param(_WORDS.encode("utf-8-sig"), id="UTF-8 with a mark"),
        pytest.param(_WORDS.encode("utf-16"), id="UTF-16 with a mark"),
        pytest.param(b"\xfe\xff" + _WORDS.encode("utf-16-be"), id="UTF-16 BE with a mark"),
        pytest.param(_WORDS.encode("utf-16-le"), id="UTF-16 LE by its nulls"),
        pytest.param(_WORDS.encode("utf-16-be"), id="UTF-16 BE by its nulls"),
        pytest.param(_WORDS.encode("cp1252"), id="Windows-1252"),
    ],
)
def test_the_encodings_of_the_web_are_read(data: bytes) -> None:
    assert decode(data) == _WORDS


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        pytest.param(b"", "empty", id="nothing"),
        pytest.param(b" \r\n\t", "empty", id="white space"),
        pytest.param("\u00a0\u2003".encode(), "empty", id="white space of other kinds"),
        pytest.param(b"\x00\x01\x02\x03" * 50, "binary", id="nulls"),
        pytest.param(bytes(range(1, 256)) * 4, "binary", id="control characters"),
        pytest.param(b"\xff\xfea\x00b", "damaged", id="half a character of UTF-16"),
    ],
)
def test_what_is_no_text_is_refused_with_a_reason(data: bytes, problem: str) -> None:
    with pytest.raises(UnreadableDocument, match=problem):
        decode(data)


@given(st.binary(max_size=400))
def test_any_bytes_are_text_or_refused(data: bytes) -> None:
    try:
        text = decode(data)
    except UnreadableDocument:
        return

    assert text.strip()
    assert text.encode()
