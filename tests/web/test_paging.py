from dataclasses import replace

from app.web.paging import PER_PAGE, on_page, page_count, places
from tests.web import samples


def test_fifty_sightings_stand_on_a_page() -> None:
    one = samples.attestations()[0]
    many = replace(samples.lineage(), attestations=tuple(replace(one, id=f"t{n}") for n in range(120)))

    assert page_count(many) == 3
    assert [len(on_page(many, page)) for page in (1, 2, 3)] == [PER_PAGE, PER_PAGE, 20]


def test_a_sighting_on_another_page_is_linked_there() -> None:
    one = samples.attestations()[0]
    many = replace(samples.lineage(), attestations=tuple(replace(one, id=f"t{n}") for n in range(120)))

    found_at = places(many, page=2)

    assert (found_at["t1"], found_at["t60"], found_at["t119"]) == ("?page=1#s-t1", "#s-t60", "?page=3#s-t119")
