"""Credits: who an article's own lines say the whole of it is taken from."""

import pytest

from app.domain.outlets import OUTLETS
from app.domain.source import Outlet, OutletKind, OutletRegistry
from app.ingest.credits import credits_in
from app.ingest.layout import layout

OURS = OutletRegistry((*OUTLETS.outlets, Outlet(name="Pier Wire", kind=OutletKind.AGENCY, marks=("PW",))))
_STORY = "The council voted on Monday to close the old bridge to lorries, after two years of argument."


def credited(text: str, source: str = "Lantern", byline: str | None = None) -> list[str]:
    return [credit.name for credit in credits_in(text, byline, layout(text), source, OUTLETS)]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        pytest.param("By Reuters", ["Reuters"], id="agency's byline"),
        pytest.param("By MATTHEW REED, AP Diplomatic Writer", ["Associated Press"], id="agency's writer"),
        pytest.param("By MONA REED and SAM ITO Associated Press", ["Associated Press"], id="names run on"),
        pytest.param("The Associated Press", ["Associated Press"], id="a line of its own"),
        pytest.param("  • New York Times", ["New York Times"], id="bullet"),
        pytest.param("By Mona Reed, CNN", ["CNN"], id="another outlet's reporter"),
        pytest.param("By Mona Reed, Highland Wire", ["Highland Wire"], id="an agency not registered"),
        pytest.param("By Highland Press Agency", ["Highland Press Agency"], id="its byline"),
        pytest.param("Highland Press Agency", ["Highland Press Agency"], id="its line"),
        pytest.param("By Mona Reed, science desk", [], id="a desk"),
        pytest.param("By Mona Reed, Lantern", [], id="nobody known"),
        pytest.param("By Will Time and Ann Slate", [], id="people named like outlets"),
        pytest.param(
            "Mona Reed, USA TODAY Published 6:15 p.m. ET May 1, 2016", ["USA Today"], id="date line"
        ),
    ],
)
def test_lines_at_the_head_credit_agencies_and_other_outlets(line: str, names: list[str]) -> None:
    assert credited(f"Old bridge to close\n\n{line}\n\n{_STORY}") == names


def test_a_dateline_is_signed_in_parentheses() -> None:
    assert credited(f"OSLO (Reuters) - {_STORY}") == ["Reuters"]


@pytest.mark.parametrize(
    ("opening", "names"),
    [
        pytest.param("OSLO (AP) — ", ["Associated Press"], id="mark"),
        pytest.param("Kiel (dpa/lno) - ", ["Deutsche Presse-Agentur"], id="an agency's desk"),
        pytest.param("PARIS (AFP/dpa) — ", ["Agence France-Presse", "Deutsche Presse-Agentur"], id="two"),
        pytest.param("OSLO (AP and Reuters) — ", ["Associated Press", "Reuters"], id="joined by a word"),
        pytest.param("Reuters - ", ["Reuters"], id="before a dash"),
        pytest.param("OSLO (PW) — ", ["Pier Wire"], id="a user's own"),
        pytest.param("Kiel (dpa/PW) - ", ["Deutsche Presse-Agentur", "Pier Wire"], id="beside another"),
        pytest.param("PW - ", ["Pier Wire"], id="a user's own before a dash"),
        pytest.param("Source: PW\n\n", ["Pier Wire"], id="a user's own on a line"),
        pytest.param("Quelle: AFP/dpa\n\n", ["Agence France-Presse", "Deutsche Presse-Agentur"], id="a line"),
        pytest.param("By Mona Reed, AP/PW\n\n", ["Associated Press", "Pier Wire"], id="a byline"),
    ],
)
def test_whoever_signs_is_credited(opening: str, names: list[str]) -> None:
    text = f"Old bridge to close\n\n{opening}{_STORY}"

    found = credits_in(text, None, layout(text, None, OURS), "Lantern", OURS)

    assert [credit.name for credit in found] == names
    assert all(credit.span and OURS.canonical(credit.span.of(text)) == credit.name for credit in found)


def test_a_dateline_signed_by_an_agency_not_registered_is_a_credit() -> None:
    assert credited(f"OSLO (Highland Wire) — {_STORY}") == ["Highland Wire"]


def test_a_part_of_the_sources_own_name_is_no_credit() -> None:
    assert credited(_STORY, source="Harbour Evening News", byline="Evening News") == []


def test_a_credit_points_at_the_words_that_say_so() -> None:
    text = f"OSLO (AP) — {_STORY}"

    (credit,) = credits_in(text, None, layout(text), "Lantern", OUTLETS)

    assert credit.span is not None
    assert credit.span.of(text) == "AP"


def test_an_articles_own_source_is_no_credit() -> None:
    assert credited(f"Old bridge to close\n\nBy Mona Reed, CNN\n\n{_STORY}", source="CNN") == []


def test_having_contributed_is_no_credit_for_the_whole() -> None:
    assert credited(f"{_STORY}\n\nSam Ito and The Associated Press contributed to this report.") == []


def test_a_byline_given_apart_credits_without_a_place() -> None:
    (credit,) = credits_in(_STORY, "Mona Reed, Reuters", layout(_STORY), "Lantern", OUTLETS)

    assert (credit.name, credit.span) == ("Reuters", None)
