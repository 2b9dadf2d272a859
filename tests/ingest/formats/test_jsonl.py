"""JSON Lines: what each key becomes, and what is wrong with a line that is passed over."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.article import RawArticle
from app.ingest.failure import Failure
from app.ingest.formats import jsonl


def read(lines: bytes) -> list[RawArticle | Failure]:
    return list(jsonl.read(BytesIO(lines), "a.jsonl"))


def test_only_the_text_is_required() -> None:
    assert read(b'{"text": "It rained."}\n') == [RawArticle(text="It rained.", origin="a.jsonl, line 1")]


def test_given_values_are_kept_and_unknown_keys_too() -> None:
    (article,) = read(
        b'{"id": "7", "title": "Rain", "source": "Lantern", "text": "It rained.", "desk": "city"}'
    )

    assert isinstance(article, RawArticle)
    assert (article.external_id, article.id_given) == ("7", True)
    assert (article.headline, article.source, article.extra) == ("Rain", "Lantern", {"desk": "city"})


def test_a_number_given_as_id_becomes_a_string() -> None:
    (article,) = read(b'{"id": 12, "text": "It rained."}')

    assert isinstance(article, RawArticle)
    assert article.external_id == "12"


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        pytest.param(b'{"text": "It rained."', "not JSON", id="cut off"),
        pytest.param(b'["It rained."]', "not an object", id="list"),
        pytest.param(b'{"title": "Rain"}', "no `text`", id="no text"),
        pytest.param(b'{"text": null}', "no `text`", id="null"),
        pytest.param(b'{"text": "  "}', "is empty", id="white space"),
        pytest.param(b'{"text": ["It rained."]}', "`text` must be text", id="text in a list"),
        pytest.param(b'{"text": "It rained.", "source": 4}', "`source` must be text", id="source a number"),
        pytest.param(b'{"text": "It rained.", "id": true}', "`id` must be text or a number", id="id a truth"),
        pytest.param(b'{"text": "It rained.", "kind": "poem"}', "`kind` must be one of", id="unknown kind"),
        pytest.param(b'{"text": "\\ud800"}', "half of a character", id="lone surrogate"),
        pytest.param(b'{"text": "It rained.", "\\ud800": 1}', "half of a character", id="surrogate in a key"),
        pytest.param(b'{"text": "It rained.", "n": NaN}', "not JSON", id="not a number"),
        pytest.param(b'{"text": "It rained.", "n": ' + b"9" * 5000 + b"}", "not JSON", id="long number"),
        pytest.param(b'{"text": "It rained.", "n": 1e999}', "not JSON", id="number beyond all bounds"),
        pytest.param(b'{"text": "It \\u0000 rained."}', "binary data", id="a null in the text"),
        pytest.param(b"[" * 100_000, "not JSON", id="deep"),
        pytest.param(b"\x00\x01\x02", "binary", id="binary"),
    ],
)
def test_a_line_that_cannot_be_read_is_named_and_the_next_goes_in(line: bytes, problem: str) -> None:
    failure, article = read(line + b'\n{"text": "It rained."}\n')

    assert isinstance(failure, Failure)
    assert failure.origin == "a.jsonl, line 1"
    assert problem in failure.problem
    assert isinstance(article, RawArticle)


def test_empty_lines_are_passed_over_and_still_counted() -> None:
    (article,) = read(b'\n\r\n{"text": "It rained."}')

    assert isinstance(article, RawArticle)
    assert article.origin == "a.jsonl, line 3"


def test_a_file_without_a_line_is_empty() -> None:
    (failure,) = read(b"\n \n")

    assert isinstance(failure, Failure)
    assert "empty" in failure.problem


def test_a_line_beyond_the_limit_is_refused_and_the_next_goes_in(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jsonl, "LINE_LIMIT", 40)

    failure, article = read(b'{"text": "' + b"a" * 200 + b'"}\n{"text": "It rained."}\n')

    assert isinstance(failure, Failure)
    assert "longer than" in failure.problem
    assert isinstance(article, RawArticle)
    assert article.origin == "a.jsonl, line 2"


@given(st.binary(max_size=300))
def test_no_bytes_at_all_raise(data: bytes) -> None:
    assert read(data) is not None
