"""Stories over HTTP: one address each, whatever words of it are asked for; lists without gap or double."""

from dataclasses import replace
from html import unescape

import pytest

from app.web.assets import Assets
from app.web.pages.story import story_view
from app.web.render import environment
from app.web.story_link import story_link
from tests.web import sample_holdings, samples
from tests.web.client import Client, words
from tests.web.pages.conftest import Queries


def shown(**changes: object) -> str:
    view = story_view(replace(sample_holdings.story(), **changes), samples.COVERAGE)  # type: ignore[arg-type]
    return environment(Assets(), "https://whence.example").get_template("pages/story.html").render(view=view)


def listed(reader: Client) -> list[dict[str, object]]:
    told = reader.get("/stories.json").json()
    stories: list[dict[str, object]] = told["stories"]
    return stories


def test_a_story_says_whose_headline_its_title_is_and_that_nothing_is_called_true() -> None:
    page = words(shown())

    assert "The headline is Quay &lt;b&gt;Gazette’s: its article has the earliest date by which" in page
    assert "not whether they are true" in page
    assert (
        "5 quotations and passages in 9 articles of the same days. Printed by 30 of the 31 sources held."
        in page
    )
    assert "and 28 others" in page


def test_a57_a_hostile_headline_stays_words() -> None:
    assert "<script>alert" not in shown()


def test_a_story_without_a_headline_has_the_words_that_lead_it_for_a_title() -> None:
    page = words(shown(headline="", headlined=""))

    assert samples.WORDS in page
    assert "None of these articles has both a date and a headline" in page


def test_a_story_of_one_source_or_of_one_piece_says_so() -> None:
    assert "Only one source of those held has these words" in words(shown(source_count=1))
    assert "there is no more of a story held" in words(shown(member_count=1))


def test_what_is_beside_the_lead_stands_in_the_order_of_time_and_undated_words_last() -> None:
    dated = replace(samples.card(), id="dated00000000")
    page = words(shown(members=(samples.card(), dated, sample_holdings.story().members[1])))

    beside = page[page.index("What else the same articles print") :]
    assert beside.index("In print by 4 March 2026") < beside.index("Date unknown")
    assert "What else" not in words(shown(members=(samples.card(),)))


def test_a_story_is_found_by_all_of_its_words_at_one_address(reader: Client) -> None:
    told = reader.get(f"{listed(reader)[0]['path']}.json").json()
    assert told["lineage_count"] == len(told["lineages"]) > 1
    for each in told["lineages"]:
        answer = reader.get(f"/story/{each['id']}")
        assert (answer.status_code, answer.headers.get("location", told["url"])) in (
            (200, told["url"]),
            (302, f"/story/{told['lead']}"),
        )


def test_a48_a_story_counts_on_its_page_what_its_record_counts(reader: Client) -> None:
    path = listed(reader)[0]["path"]
    told, page = reader.get(f"{path}.json").json(), words(reader.get(str(path)).text)

    assert f"{told['lineage_count']} quotations and passages in {told['article_count']} articles" in page
    assert f"Printed by {told['source_count']} of the" in page


@pytest.mark.parametrize("form", ["", ".json", ".csv", ".atom"])
def test_what_is_no_story_is_not_found_in_any_form(reader: Client, form: str) -> None:
    assert reader.get(f"/story/0000000000000{form}").status_code == 404
    assert reader.get(f"/story/nothing{form}").status_code == 404


def test_a4_another_way_to_write_the_address_leads_to_the_plain_one(reader: Client) -> None:
    path = str(listed(reader)[0]["path"])
    answer = reader.get(f"/story/{path.removeprefix('/story/').upper()}?utm_source=x")

    assert (answer.status_code, answer.headers["location"]) == (301, path)


def test_a64_stories_follow_one_another_without_gap_or_double(
    reader: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = [each["id"] for each in listed(reader)]
    monkeypatch.setattr("app.web.pages.roll_twins.LISTED", 2)
    monkeypatch.setattr("app.pipeline.stories._BATCH", 3)
    told = reader.get("/stories.json").json()
    found = [each["id"] for each in told["stories"]]
    while told["next"]:
        told = reader.get(told["next"]).json()
        found += [each["id"] for each in told["stories"]]

    assert found == whole
    assert len(set(found)) == len(found) > 2


def test_a48_stories_are_listed_on_their_page_as_in_their_record(reader: Client) -> None:
    page = unescape(reader.get("/stories").text)

    assert [part.split('"', 1)[0] for part in page.split('class="row__title" href="')[1:]] == [
        each["path"] for each in listed(reader)
    ]


def test_a_story_costs_few_queries(reader: Client, queries: Queries) -> None:
    path = listed(reader)[0]["path"]
    queries.start()
    reader.get(str(path))
    assert len(queries.statements) <= 24, queries.statements

    queries.start()
    reader.get("/stories")
    assert len(queries.statements) <= 12, queries.statements


def test_the_way_to_a_story_names_whose_headline_it_is() -> None:
    headlined, bare = sample_holdings.story_shelf().stories
    template = environment(Assets(), "https://whence.example").get_template("partials/story_link.html")

    assert "so headlined by Quay &lt;b&gt;Gazette" in template.render(story=story_link(headlined))
    assert f'href="/story/{samples.OTHER}"' in template.render(story=story_link(bare))
    assert story_link(None) is None
