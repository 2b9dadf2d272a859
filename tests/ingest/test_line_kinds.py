"""What a line says it is by its own form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.article import Part
from app.domain.outlets import OUTLETS
from app.ingest.line_kinds import is_biography, is_person, is_sentence, is_title, kind_of


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        pytest.param("By Mona Reed, AP National Security Writer", Part.BYLINE, id="agency's writer"),
        pytest.param("Analysis by Mona Reed", Part.BYLINE, id="analysis"),
        pytest.param("The Lantern — By MONA REED - Lantern", Part.BYLINE, id="byline behind an outlet"),
        pytest.param(
            "By Mona Reed - The Washington Times - Sunday, May 1, 2016", Part.BYLINE, id="with a date"
        ),
        pytest.param("/ Source: Associated Press", Part.CREDIT, id="source"),
        pytest.param("Quelle: dpa", Part.CREDIT, id="German source"),
        pytest.param("Reuters•", Part.CREDIT, id="bullet behind"),
        pytest.param("Nation/World 05/01/2016, 11:06am", Part.DATE, id="section and date"),
        pytest.param(
            "Mona Reed, Lantern Published 6:18 a.m. ET May 1, 2016", Part.DATE, id="author and date"
        ),
        pytest.param("• Riverside Section", Part.METADATA, id="bullet"),
        pytest.param(
            "Copyright 2016 The Associated Press. All rights reserved.", Part.COPYRIGHT, id="copyright"
        ),
        pytest.param("All rights reserved.", Part.COPYRIGHT, id="rights"),
        pytest.param("By Friday they had gone.", None, id="sentence"),
        pytest.param("Sunday, May 1st 2016 5-Day Forecast", None, id="a masthead's date"),
        pytest.param("It began on May 1, 2016, and went on", None, id="words around a date"),
    ],
)
def test_lines_are_told_by_their_form(line: str, kind: Part | None) -> None:
    assert kind_of(line, OUTLETS) is kind


@pytest.mark.parametrize(
    "line", ["Mona Reed is a reporter for the Lantern.", "Ana Lind and Bo Ek are writers."]
)
def test_a_biography_names_its_authors_work(line: str) -> None:
    assert is_biography(line)


@pytest.mark.parametrize(
    "line", ["Mona Reed is a senator.", "“Mona Reed is a writer,” he said.", "She is a writer."]
)
def test_other_sentences_about_people_are_no_biography(line: str) -> None:
    assert not is_biography(line)


def test_a_person_may_be_followed_by_an_outlet() -> None:
    assert is_person("Mona Reed and Sam Ito, Reuters", OUTLETS)
    assert not is_person("Nobody came", OUTLETS)


def test_a_title_is_no_sentence() -> None:
    assert is_title("Council Votes to Close Old Bridge")
    assert not is_title("Council Votes to Close Old Bridge.")
    assert is_sentence("“Council votes to close it.”")


@given(st.text(max_size=200))
def test_any_line_has_a_kind_or_none(line: str) -> None:
    trimmed = line.strip()
    if trimmed:
        assert kind_of(trimmed, OUTLETS) is None or isinstance(kind_of(trimmed, OUTLETS), Part)
