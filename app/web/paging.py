"""Fifty sightings a page, and where on which page a sighting is found."""

from collections.abc import Mapping

from app.domain.lineage import Attestation, Lineage
from app.web.urls import anchor

PER_PAGE = 50


def page_count(lineage: Lineage) -> int:
    return max(1, -(-len(lineage.attestations) // PER_PAGE))


def on_page(lineage: Lineage, page: int) -> tuple[Attestation, ...]:
    """The attestations of the `page`-th page, counting from 1."""
    return lineage.attestations[(page - 1) * PER_PAGE : page * PER_PAGE]


def places(lineage: Lineage, page: int) -> Mapping[str, str]:
    """For each attestation the address at which a reader of page `page` finds it."""
    return {
        attestation.id: _address(attestation, index // PER_PAGE + 1, page)
        for index, attestation in enumerate(lineage.attestations)
    }


def _address(attestation: Attestation, stands_on: int, page: int) -> str:
    return (
        f"#{anchor(attestation.id)}" if stands_on == page else f"?page={stands_on}#{anchor(attestation.id)}"
    )
