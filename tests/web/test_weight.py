"""What a lineage costs a reader to fetch: the page and everything it asks for but pictures, compressed."""

import gzip
import re

import pytest

from tests.web.client import Client
from tests.web.test_acceptance import shown

_ASKED = re.compile(r'<(?:link rel="stylesheet" href|script src)="([^"]+)"')


def fetched(client: Client, address: str) -> int:
    """The bytes that come over the wire for a file."""
    return int(client.get(address, accept_encoding="gzip").headers["content-length"])


@pytest.mark.parametrize("sightings", [1, 25, 5000])
def test_a44_a_lineage_weighs_at_most_30_kb_and_60_with_all_it_asks_for(bare: Client, sightings: int) -> None:
    page = shown(sightings)
    own = len(gzip.compress(page.encode(), 6))

    assert own <= 30_000
    assert own + sum(fetched(bare, address) for address in _ASKED.findall(page)) <= 60_000


def test_a44_all_styles_together_weigh_at_most_12_kb(bare: Client) -> None:
    sheets = [address for address in _ASKED.findall(shown(1)) if ".css" in address]

    assert len(sheets) == 1
    assert sum(fetched(bare, address) for address in sheets) <= 12_288
