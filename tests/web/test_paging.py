from app.domain.overview import Whereabouts
from app.web.paging import PER_PAGE, on_page, page_count, places

NAMED = {f"t{place}": Whereabouts(source="Herald", place=place) for place in range(120)}


def test_fifty_sightings_stand_on_a_page() -> None:
    assert page_count(len(NAMED)) == 3
    assert [len(on_page(page)) for page in (1, 2)] == [PER_PAGE, PER_PAGE]
    assert list(NAMED)[on_page(2).start] == "t50"


def test_a_sighting_on_another_page_is_linked_there() -> None:
    found_at = places(NAMED, page=2)

    assert (found_at["t1"], found_at["t60"], found_at["t119"]) == ("?page=1#s-t1", "#s-t60", "?page=3#s-t119")
