"""Outlets among the other names of a line."""

import pytest

from app.domain.outlets import OUTLETS
from app.domain.source import Outlet, OutletRegistry
from app.domain.span import Span
from app.ingest.outlet_names import looks_like_outlet, outlets_in


@pytest.mark.parametrize(
    ("line", "names"),
    [
        pytest.param("By Mona Reed, CNN", ["CNN"], id="behind a comma"),
        pytest.param("MONA REED Associated Press", ["Associated Press"], id="behind a name"),
        pytest.param(
            "The New York Times and The Washington Post", ["New York Times", "Washington Post"], id="two"
        ),
        pytest.param("THE TIME HAS COME", [], id="an ordinary word in capitals"),
        pytest.param("Will Slate", [], id="a person"),
        pytest.param("Mona Reed | Slate", ["Slate"], id="alone between bars"),
    ],
)
def test_outlets_are_found_and_people_are_not(line: str, names: list[str]) -> None:
    assert [outlet.name for outlet, _ in outlets_in(line, Span(0, len(line)), OUTLETS)] == names


def test_an_outlets_name_may_open_with_a_possessive_or_stand_in_one() -> None:
    registry = OutletRegistry((Outlet(name="Miller's Weekly Post"), Outlet(name="Tarnwire")))
    line = "Mona Reed, Miller's Weekly Post, Tarnwire's"

    assert [outlet.name for outlet, _ in outlets_in(line, Span(0, len(line)), registry)] == [
        "Miller's Weekly Post",
        "Tarnwire",
    ]


@pytest.mark.parametrize(
    "name", ["Highland Wire", "The Jersey Journal", "Hallberger Zeitung", "Press Agency of Tarn"]
)
def test_an_outlets_name_has_a_form(name: str) -> None:
    assert looks_like_outlet(name)


@pytest.mark.parametrize("name", ["Mona Reed", "News Nation", "Evening news", "Wire", "Contact Reporter"])
def test_other_names_have_it_not(name: str) -> None:
    assert not looks_like_outlet(name)
