"""One source's furniture is told from news by the unrelated stories it stands in."""

from app.lineage.boilerplate import is_boilerplate

NOTE = "sign up"


def told(sources: dict[str, str], shared: dict[str, set[str]]) -> bool:
    return is_boilerplate(NOTE, sources, lambda article: {NOTE, *shared[article]})


def test_words_one_source_prints_under_three_unrelated_stories_are_its_furniture() -> None:
    assert told({"1": "Gazette", "2": "Gazette", "3": "Gazette"}, {"1": {"a"}, "2": {"b"}, "3": set()})


def test_words_in_three_reports_of_one_story_are_news() -> None:
    running = {"1": {"a", "b"}, "2": {"a", "b", "c"}, "3": {"b", "c"}}

    assert not told({"1": "Gazette", "2": "Gazette", "3": "Gazette"}, running)


def test_reports_linked_through_a_third_are_one_story() -> None:
    running = {"1": {"a"}, "2": {"b"}, "3": {"a", "b"}, "4": {"c"}}

    assert not told(dict.fromkeys(running, "Gazette"), running)


def test_words_in_two_articles_are_no_furniture_yet() -> None:
    assert not told({"1": "Gazette", "2": "Gazette"}, {"1": set(), "2": set()})


def test_words_that_other_sources_mostly_carry_are_news() -> None:
    sources = {"1": "Gazette", "2": "Gazette", "3": "Gazette"} | {str(n): f"Paper {n}" for n in range(4, 9)}

    assert not told(sources, {article: set() for article in sources})


def test_three_articles_of_three_sources_are_news() -> None:
    assert not told({"1": "Gazette", "2": "Courier", "3": "Star"}, {"1": set(), "2": set(), "3": set()})
