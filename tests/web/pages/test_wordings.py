import re
from collections.abc import Callable
from html import unescape

from tests.web.client import Client

Look = Callable[[str, str], str]


def test_all_wordings_stand_on_a_page_of_their_own_against_any_of_them(reader: Client, found: Look) -> None:
    address = found("bell never ours to keep", "q")

    whole = reader.get(f"{address}/wordings")
    other = reader.get(f"{address}/wordings?base=B")

    assert whole.status_code == other.status_code == 200
    assert 'against wording <span class="sigla">A</span>' in whole.text
    assert 'against wording <span class="sigla">B</span>' in other.text
    assert 'content="noindex,follow"' in whole.text


def test_an_address_that_is_none_is_not_found(reader: Client) -> None:
    assert reader.get("/q/nothing/wordings").status_code == 404


def test_each_wording_leads_to_a_comparison_with_the_one_it_stands_against(
    reader: Client, found: Look
) -> None:
    address = found("bell never ours to keep", "q")

    page = unescape(reader.get(f"{address}/wordings?base=B").text)
    leading = re.findall(r'href="(/compare[^"]+)">Word by word beside B', page)

    assert len(leading) == page.count("Compare all with this one")
    assert all("Two sightings compared" in reader.get(other).text for other in leading)
    assert all("No difference" not in reader.get(other).text for other in leading)
