"""Fifty sightings a page, where on which page a sighting is found, and where a list goes on."""

from collections.abc import Iterator, Mapping, Sequence
from urllib.parse import urlencode

from app.domain.overview import Mention
from app.web.urls import anchor

PER_PAGE = 50


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
    page of fifty names few of thousands."""

    def __init__(self, mentions: Sequence[Mention], page: int) -> None:
        self._place, self._page = {mention.id: place for place, mention in enumerate(mentions)}, page

    def __getitem__(self, attestation: str) -> str:
        return _address(attestation, self._place[attestation] // PER_PAGE + 1, self._page)

    def __iter__(self) -> Iterator[str]:
        return iter(self._place)

    def __len__(self) -> int:
        return len(self._place)


def places(mentions: Sequence[Mention], page: int) -> Mapping[str, str]:
    """For each sighting the address at which a reader of page `page` finds it."""
    return _Places(mentions, page)


def _address(attestation: str, stands_on: int, page: int) -> str:
    return f"#{anchor(attestation)}" if stands_on == page else f"?page={stands_on}#{anchor(attestation)}"
