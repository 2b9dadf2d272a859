from dataclasses import replace

from app.lineage.mentions import mentions
from app.web.paging import PER_PAGE, on_page, page_count, places
from tests.web import samples

ONE = mentions(samples.lineage())[0]
MANY = [replace(ONE, id=f"t{number}") for number in range(120)]


def test_fifty_sightings_stand_on_a_page() -> None:
    assert page_count(len(MANY)) == 3
    assert [len(on_page(page)[: len(MANY)]) for page in (1, 2)] == [PER_PAGE, PER_PAGE]
    assert [MANY[place].id for place in on_page(2)][:2] == ["t50", "t51"]


def test_a_sighting_on_another_page_is_linked_there() -> None:
    found_at = places(MANY, page=2)

    assert (found_at["t1"], found_at["t60"], found_at["t119"]) == ("?page=1#s-t1", "#s-t60", "?page=3#s-t119")
