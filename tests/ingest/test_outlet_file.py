"""A user's outlets: what an entry means, and what is said of one that cannot be used."""

from pathlib import Path

import pytest

from app.domain.errors import BadOutlets
from app.domain.outlets import OUTLETS
from app.domain.source import Outlet, OutletKind, OutletRegistry
from app.ingest.outlet_file import extended, registry_of
from tests.conftest import REPOSITORY

KNOWN = OutletRegistry(
    (
        Outlet(name="Harbour Wire", kind=OutletKind.AGENCY, marks=("HW",), zone="Europe/Oslo"),
        Outlet(name="Quay Gazette", aliases=("Gazette",), domains=("quay.example",)),
    )
)


def read(content: str) -> OutletRegistry:
    return extended(KNOWN, "ours.toml", content)


def problem(content: str) -> str:
    with pytest.raises(BadOutlets) as raised:
        read(content)
    return str(raised.value)


def test_an_entry_is_known_by_each_of_its_names() -> None:
    registry = read("""
        [[outlet]]
        name = "Pier Press"
        kind = "agency"
        aliases = ["The Pier Press Service"]
        domains = ["pier.example"]
        marks = ["PP"]
        zone = "Europe/Berlin"
    """)

    names = ("Pier Press", "pier press service", "www.pier.example", "PP")
    assert {registry.canonical(name) for name in names} == {"Pier Press"}
    found = registry.find("PP")
    assert found is not None
    assert (found.kind, found.zone) == (OutletKind.AGENCY, "Europe/Berlin")


def test_an_outlet_is_no_agency_unless_it_says_so() -> None:
    found = read('[[outlet]]\nname = "Pier Post"').find("Pier Post")

    assert found is not None
    assert found.kind is OutletKind.OUTLET


def test_an_entry_under_a_known_name_adds_to_it_and_keeps_the_rest() -> None:
    found = read(
        '[[outlet]]\nname = "the harbour wire"\ndomains = ["hw.example"]\nzone = "Europe/Paris"'
    ).find("HW")

    assert found == Outlet(
        name="the harbour wire",
        kind=OutletKind.AGENCY,
        domains=("hw.example",),
        marks=("HW",),
        zone="Europe/Paris",
    )


def test_what_is_not_entered_stays_known() -> None:
    assert read('[[outlet]]\nname = "Pier Post"').canonical("gazette") == "Quay Gazette"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        pytest.param("[[outlet]\n", "ours.toml is not TOML: ", id="no TOML"),
        pytest.param('[[outlets]]\nname = "A"', "“outlets” does not belong there", id="another table"),
        pytest.param('outlet = "A"', "every outlet is a table [[outlet]]", id="no table"),
        pytest.param('[[outlet]]\nkind = "agency"', "entry 1: it needs a name", id="no name"),
        pytest.param(
            '[[outlet]]\nname = "The"\n[[outlet]]\nname = " "', "entry 2: it needs a name", id="blank"
        ),
        pytest.param(
            '[[outlet]]\nname = "Pier Post"\nalias = ["A"]',
            "ours.toml, entry 1 (“Pier Post”): “alias” is no key of an outlet; did you mean “aliases”?",
            id="a key misspelt",
        ),
        pytest.param(
            '[[outlet]]\nname = "Pier Post"\ncolour = "red"',
            "“colour” is no key of an outlet; the keys are name, kind, aliases, domains, marks, zone.",
            id="an unknown key",
        ),
        pytest.param(
            '[[outlet]]\nname = "Pier Post"\nkind = "paper"',
            "“paper” is no kind of outlet; use outlet, agency or carrier.",
            id="an unknown kind",
        ),
        pytest.param(
            '[[outlet]]\nname = "Pier Post"\nzone = "Oslo"',
            "“Oslo” is no time zone; use a name like Europe/Oslo.",
            id="an unknown zone",
        ),
        pytest.param('[[outlet]]\nname = "P"\nzone = "../x"', "“../x” is no time zone", id="a path as zone"),
        pytest.param('[[outlet]]\nname = "P"\nzone = "Europe"', "“Europe” is no time zone", id="half a zone"),
        pytest.param('[[outlet]]\nname = "P"\nzone = 2', "“2” is no time zone", id="a number as zone"),
        pytest.param(
            '[[outlet]]\nname = "Pier Post"\naliases = "PP"', "aliases is a list of names", id="no list"
        ),
        pytest.param('[[outlet]]\nname = "P"\nmarks = [1]', "marks is a list of names", id="no names"),
        pytest.param(
            '[[outlet]]\nname = "P"\ndomains = ["https://pier.example/"]',
            "“https://pier.example/” is no domain; write it as in harbour.example.",
            id="an address as domain",
        ),
        pytest.param(
            '[[outlet]]\nname = "P"\n[[outlet]]\nname = "the p"',
            "entry 2 (“the p”) has the same name as ours.toml, entry 1 (“P”): make one entry of the two.",
            id="entered twice",
        ),
        pytest.param(
            '[[outlet]]\nname = "Pier Post"\nmarks = ["HW"]',
            "entry 1 (“Pier Post”): “HW” would mean both “Harbour Wire” and “Pier Post”; leave it to one of them.",
            id="another's mark",
        ),
        pytest.param(
            '[[outlet]]\nname = "A"\naliases = ["PP"]\n[[outlet]]\nname = "B"\nmarks = ["PP"]',
            "entry 2 (“B”): “PP” would mean both “A” and “B”",
            id="two entries of one name",
        ),
        pytest.param(
            '[[outlet]]\nname = "Gazette"',
            "“Gazette” would mean both “Quay Gazette” and “Gazette”; "
            "to add to Quay Gazette, enter it under that name.",
            id="another's other name",
        ),
        pytest.param(
            '[[outlet]]\nname = "Harbour Wire"\naliases = ["Quay Gazette"]',
            "entry 1 (“Harbour Wire”): “Quay Gazette” would mean both “Harbour Wire” and “Quay Gazette”",
            id="a known outlet claims another's name",
        ),
    ],
)
def test_an_entry_that_cannot_be_used_is_named_with_what_is_wrong(content: str, told: str) -> None:
    assert told in problem(content)


@pytest.mark.parametrize("content", [None, b"\xff\xfe"], ids=["no file", "not UTF-8"])
def test_a_file_that_cannot_be_read_is_named(content: bytes | None, tmp_path: Path) -> None:
    file = tmp_path / "ours.toml"
    if content is not None:
        file.write_bytes(content)

    with pytest.raises(BadOutlets, match=r"ours\.toml cannot be read: .*WHENCE_OUTLETS"):
        registry_of(str(file))


def test_the_example_can_be_used_as_it_is() -> None:
    registry = registry_of(str(REPOSITORY / "docs" / "outlets.example.toml"))

    assert registry.canonical("HWS") == "Harbour Wire Service"
    assert registry.canonical("mirror.reuters.example") == registry.canonical("Thomson Reuters") == "Reuters"


def test_without_a_file_the_outlets_are_those_known_from_the_start() -> None:
    assert registry_of("") is OUTLETS
