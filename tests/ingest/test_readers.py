"""Files, folders and standard input: what is taken, what is passed over, what is said about the rest."""

import os
import pkgutil
from io import BytesIO
from pathlib import Path

import pytest

from app.domain.article import RawArticle
from app.ingest import formats
from app.ingest.failure import Failure
from app.ingest.readers import READERS, Meter, bytes_under, read_paths


def test_every_format_in_the_folder_is_registered() -> None:
    modules = {module.name for module in pkgutil.iter_modules(formats.__path__)}

    assert modules == {reader.read.__module__.rsplit(".", 1)[1] for reader in READERS}


def test_a_folder_is_walked_in_order_and_what_is_no_article_passed_over(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("b/two.txt", "a.txt", "README.md", "README.txt", "expected.json", ".hidden.txt", "z.JSONL"):
        (tmp_path / name).write_text('{"text": "It rained."}')

    found = [Path(item.origin.split(",")[0]).name for item in read_paths([tmp_path])]

    assert found == ["a.txt", "z.JSONL", "two.txt"]


def test_a_file_named_itself_must_be_in_a_known_format(tmp_path: Path) -> None:
    (tmp_path / "page.odt").write_text("It rained.")

    (failure,) = read_paths([tmp_path / "page.odt"])

    assert isinstance(failure, Failure)
    assert "plain text (.txt) and JSON Lines (.jsonl, .ndjson)" in failure.problem


def test_what_is_not_there_is_named() -> None:
    (failure,) = read_paths(["nowhere.txt"])

    assert failure == Failure(origin="nowhere.txt", problem="there is no such file or folder")


def test_a_folder_without_articles_says_so(tmp_path: Path) -> None:
    (failure,) = read_paths([tmp_path])

    assert isinstance(failure, Failure)
    assert "no file in it" in failure.problem


def test_one_broken_file_does_not_keep_the_rest_out(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\x00\x01\x02\x03")
    (tmp_path / "b.txt").write_text("It rained.")

    failure, article = read_paths([tmp_path])

    assert isinstance(failure, Failure)
    assert failure.origin.endswith("a.txt")
    assert isinstance(article, RawArticle)


def test_a_huge_file_is_refused_by_its_size_alone(tmp_path: Path) -> None:
    with (tmp_path / "huge.txt").open("wb") as file:
        file.truncate(200 * 1024 * 1024)

    (failure,) = read_paths([tmp_path / "huge.txt"])

    assert isinstance(failure, Failure)
    assert "200 MB" in failure.problem


@pytest.mark.parametrize(
    ("piped", "text"),
    [
        pytest.param(b'{"text": "It rained."}\n', "It rained.", id="JSON Lines"),
        pytest.param(
            b"{Editor's note} It rained.", "{Editor's note} It rained.", id="a brace that is no JSON"
        ),
        pytest.param("It rained – twice.".encode(), "It rained – twice.", id="text"),
    ],
)
def test_standard_input_is_told_by_how_it_opens(piped: bytes, text: str) -> None:
    stream = BytesIO(piped)

    (item,) = read_paths(["-"], stream)

    assert isinstance(item, RawArticle)
    assert item.text == text
    assert not stream.closed
    assert item.origin.startswith("standard input")


def test_a_file_name_that_is_not_utf_8_is_kept_with_its_bytes_written_out(tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/caf\xe9.txt"
    with open(path, "wb") as file:
        file.write(b"It rained all day in the valley.")

    (article,) = read_paths([tmp_path])

    assert isinstance(article, RawArticle)
    assert article.external_id == "caf\\xe9.txt"


def test_a_stream_whose_first_line_is_broken_json_is_still_read_line_by_line() -> None:
    piped = BytesIO(b'{not json\n{"text": "It rained all day in the valley."}\n')

    first, second = read_paths(["-"], piped)

    assert isinstance(first, Failure)
    assert isinstance(second, RawArticle)


def test_a_meter_counts_the_bytes_that_are_read(tmp_path: Path) -> None:
    (tmp_path / "one.txt").write_text("The ferry is late.", encoding="utf-8")
    (tmp_path / "two.jsonl").write_text('{"text": "The ferry is in."}\n', encoding="utf-8")
    (tmp_path / "notes.odt").write_text("not read", encoding="utf-8")
    meter = Meter()

    list(read_paths([tmp_path], meter=meter))

    assert meter.read == bytes_under([tmp_path]) == 18 + 29


def test_how_much_a_stream_will_bring_is_not_known() -> None:
    assert bytes_under(["-"]) is None
