"""The table of outlets: well formed, and each name meaning one outlet."""

from collections import defaultdict
from zoneinfo import ZoneInfo

import pytest

from app.domain.outlets import OUTLETS
from app.domain.source import OutletKind, name_key


def test_no_name_means_two_outlets() -> None:
    owners = defaultdict(set)
    for outlet in OUTLETS.outlets:
        for name in outlet.names:
            owners[name_key(name)].add(outlet.name)

    assert {key: names for key, names in owners.items() if len(names) > 1} == {}


def test_every_zone_is_one_the_calendar_knows() -> None:
    for outlet in OUTLETS.outlets:
        assert outlet.zone is None or ZoneInfo(outlet.zone)


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        pytest.param("nytimes.com", "New York Times", id="domain"),
        pytest.param("The New York Times", "New York Times", id="article"),
        pytest.param("AP", "Associated Press", id="mark"),
        pytest.param("dpa", "Deutsche Presse-Agentur", id="mark in small letters"),
        pytest.param("The  Daily Beast", "Daily Beast", id="spaces"),
        pytest.param("Smallville Ledger", "Smallville Ledger", id="not registered"),
        pytest.param("ledger.example", "ledger.example", id="domain not registered"),
    ],
)
def test_an_outlet_has_one_name_however_it_is_printed(printed: str, name: str) -> None:
    assert OUTLETS.canonical(printed) == name


def test_carriers_and_agencies_are_told_from_outlets() -> None:
    kinds = {name: outlet.kind for name in ("Yahoo News", "Reuters", "CNN") if (outlet := OUTLETS.find(name))}

    assert kinds == {
        "Yahoo News": OutletKind.CARRIER,
        "Reuters": OutletKind.AGENCY,
        "CNN": OutletKind.OUTLET,
    }
