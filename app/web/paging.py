"""Fifty sightings a page, where on which page a sighting is found, and where a list goes on."""

from collections.abc import Iterator, Mapping
from urllib.parse import urlencode

from app.domain.overview import Whereabouts
from app.web.urls import anchor

PER_PAGE = 50
NO_SIGHTINGS = range(0)  # what a lineage as a whole is told from is read all the same


def behind(after: str | None) -> str:
    """The query that asks for what stands behind, its "?" included; empty for the beginning."""
    return f"?{urlencode({'after': after})}" if after else ""


def page_count(sightings: int) -> int:
    return max(1, -(-sightings // PER_PAGE))


def on_page(page: int) -> range:
    """The places, in time order, of the sightings of the `page`-th page, counting from 1."""
    return range((page - 1) * PER_PAGE, page * PER_PAGE)


class _Places(Mapping[str, str]):
    """For each sighting the address at which a reader of one page finds it: worked out where it is asked for, as a
    lineage of thousands, traced on the spot, names them all."""

    def __init__(self, named: Mapping[str, Whereabouts], page: int) -> None:
        self._named, self._page = named, page

    def __getitem__(self, attestation: str) -> str:
        return address(attestation, self._named[attestation].place, self._page)

    def __iter__(self) -> Iterator[str]:
        return iter(self._named)

    def __len__(self) -> int:
        return len(self._named)


def places(named: Mapping[str, Whereabouts], page: int) -> Mapping[str, str]:
    """For each sighting that is named the address at which a reader of page `page` finds it."""
    return _Places(named, page)


def address(attestation: str, place: int, page: int) -> str:
    """Where a reader of page `page` finds the sighting at this place in time order."""
    stands_on = place // PER_PAGE + 1
    return f"#{anchor(attestation)}" if stands_on == page else f"?page={stands_on}#{anchor(attestation)}"
