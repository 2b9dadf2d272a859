import csv
import io
from dataclasses import replace

import pytest

from app.export.lineage_csv import HEADER, lineage_csv
from app.export.table import table
from tests.export.test_writers import OCCASION
from tests.web import samples


def rows(written: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(written.decode(), newline="")))


def test_a_row_tells_a_sighting_and_what_it_was_taken_from() -> None:
    found = rows(lineage_csv(samples.lineage(), OCCASION))

    assert len(found) == 6
    assert found[1]["source"] == "Herald"
    assert found[1]["page"] == "https://whence.example/s/t2"
    assert found[1]["date"] == "2026-03-04T14:40:00Z"
    assert (found[1]["taken_from"], found[1]["basis"]) == ("t1", "stated")
    assert "number_changed: “400” > “40”" in found[1]["changes"]
    assert (found[2]["taken_from"], found[2]["date"]) == ("Reuters", "[..2026-03-13]")
    assert found[5]["date"] == ""


def test_a56_lines_end_and_cells_are_quoted_as_the_standard_has_it() -> None:
    written = table(("a", "b"), [("one,two", 'says "so"'), ("two\nlines", None)])

    assert written == b'a,b\r\n"one,two","says ""so"""\r\n"two\nlines",\r\n'
    assert lineage_csv(samples.lineage(), OCCASION).decode().startswith(",".join(HEADER) + "\r\n")


@pytest.mark.parametrize("words", ["=cmd|' /C calc'!A0", "+1", "-2+3", "@SUM(A1)", "\t=1", "\r=1", "  =1"])
def test_a56_a_cell_that_looks_like_a_formula_is_made_harmless(words: str) -> None:
    assert rows(table(("a",), [(words,)]))[0]["a"] == f"'{words}"


def test_a57_an_address_that_is_a_program_is_left_out() -> None:
    first = samples.attestations()[0]
    hostile = replace(first, article=replace(first.article, url="javascript:alert(1)"))
    written = lineage_csv(replace(samples.lineage(), attestations=(hostile,)), OCCASION)

    assert b"javascript" not in written
