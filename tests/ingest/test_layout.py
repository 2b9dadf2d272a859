"""Layout: which lines are the story's words and which stand around them."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.article import Part
from app.ingest.layout import layout

_STORY = "The council voted on Monday to close the old bridge to lorries, after two years of argument."
_MORE = "“It will not carry them another winter,” said Ada Brandt, who surveyed the bridge for the council."


def parts(text: str, headline: str | None = None) -> list[tuple[str, str]]:
    return [(found.part.value, found.span.of(text)) for found in layout(text, headline).parts]


def of(text: str, part: Part, headline: str | None = None) -> list[str]:
    return [span.of(text) for span in layout(text, headline).of(part)]


def test_headline_bullets_and_copyright_stand_around_the_body() -> None:
    text = (
        "Old bridge to close to lorries\n\n  • Article by: Mona Reed and Sam Ito\n  • New York Times\n"
        f"  • March 3, 2016 - 7:05 PM\n\n– {_STORY}\n\n{_MORE}\n\n© 2019 Riverside Tribune\n"
    )

    assert parts(text) == [
        ("headline", "Old bridge to close to lorries"),
        ("byline", "• Article by: Mona Reed and Sam Ito"),
        ("credit", "• New York Times"),
        ("date", "• March 3, 2016 - 7:05 PM"),
        ("dateline", "–"),
        ("body", _STORY),
        ("body", _MORE),
        ("copyright", "© 2019 Riverside Tribune"),
    ]


def test_a_kicker_and_a_standfirst_set_apart_precede_the_body() -> None:
    standfirst = "After two years of argument, the town gives up on a crossing that everybody loved."
    top = f"River Crossings\n\nTown Shuts a Bridge It Could Not Afford\n\n{standfirst}"
    text = f"{top}\n\n\n{_STORY}\n\n{_MORE}\n\n{_STORY}"

    assert parts(text)[:4] == [
        ("kicker", "River Crossings"),
        ("headline", "Town Shuts a Bridge It Could Not Afford"),
        ("standfirst", standfirst),
        ("body", _STORY),
    ]


def test_a_text_that_opens_with_its_story_has_no_header() -> None:
    assert parts(f"{_STORY}\n\n{_MORE}") == [("body", _STORY), ("body", _MORE)]


def test_one_paragraph_a_line_is_read_like_paragraphs_with_empty_lines_between() -> None:
    dense = f"Old bridge to close to lorries\nBy Mona Reed\nMay 4, 2016\nOSLO (AP) — {_STORY}\n{_MORE}"

    assert parts(dense) == parts(dense.replace("\n", "\n\n"))
    assert [part for part, _ in parts(dense)] == ["headline", "byline", "date", "dateline", "body", "body"]


def test_lines_broken_by_a_fixed_width_are_one_paragraph() -> None:
    text = (
        "The council voted on Monday to close the old bridge to lorries, after two\n"
        "years of argument over its piers and over who was to pay for new ones, which\n"
        "nobody wanted to.\n\n"
        f"{_MORE}"
    )

    assert of(text, Part.BODY) == [text.split("\n\n", maxsplit=1)[0], _MORE]


@pytest.mark.parametrize(
    ("line", "part"),
    [
        pytest.param("By Mona Reed and Sam Ito", Part.BYLINE, id="byline"),
        pytest.param("By MONA REED , CNN", Part.BYLINE, id="byline with outlet"),
        pytest.param("Von Jana Wolf", Part.BYLINE, id="German byline"),
        pytest.param("by Mona Reed /", Part.BYLINE, id="byline with a slash"),
        pytest.param("By Reuters", Part.BYLINE, id="agency byline"),
        pytest.param("The Associated Press", Part.CREDIT, id="credit"),
        pytest.param("Updated 8:30 AM ET, Sun May 1, 2016", Part.DATE, id="updated"),
        pytest.param("May 1, 2016", Part.DATE, id="day"),
        pytest.param("First published on 1 May 2016", Part.DATE, id="first published"),
        pytest.param("Stand: 1. Mai 2016, 14:30 Uhr", Part.DATE, id="German date"),
        pytest.param("Share Tweet Email Print", Part.FURNITURE, id="buttons"),
        pytest.param("FacebookEmail Twitter Pinterest", Part.FURNITURE, id="buttons run together"),
        pytest.param("×", Part.FURNITURE, id="a cross"),
        pytest.param("Chat with us in Facebook Messenger. Find out more.", Part.FURNITURE, id="invitation"),
        pytest.param("3 hours ago", Part.FURNITURE, id="how long ago"),
    ],
)
def test_lines_between_headline_and_body_are_told_by_their_form(line: str, part: Part) -> None:
    text = f"Old bridge to close to lorries\n\n{line}\n\n{_STORY}\n\n{_MORE}"

    assert of(text, part) == [line]
    assert of(text, Part.BODY) == [_STORY, _MORE]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("The bridge, from the east bank. (Jo Marsh/PA via AP)", id="agency in parentheses"),
        pytest.param("Jo Marsh / Getty Images", id="photographer"),
        pytest.param(
            "FILE - In this May 1, 2014 photo, the bridge is seen from the east bank.", id="file photo"
        ),
        pytest.param("Sign up for our newsletter and get the news every morning.", id="newsletter"),
        pytest.param("Read more: What a new bridge would cost", id="link"),
        pytest.param("Read or Share this story: https://nrth.pt/2abCdeF", id="address to share"),
        pytest.param("The Latest on the closing of the bridge (all times local):", id="running report"),
        pytest.param("Bridge Closures Divide Towns Along the River", id="another story's headline"),
        pytest.param("Sam Ito contributed to this report.", id="contributor"),
        pytest.param("(Reporting by Mona Reed; Editing by Sam Ito)", id="agency note"),
    ],
)
def test_furniture_between_paragraphs_is_not_body(line: str) -> None:
    text = f"{_STORY}\n\n{line}\n\n{_MORE}"

    assert of(text, Part.BODY) == [_STORY, _MORE]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("“No.”", id="one word quoted"),
        pytest.param("Nobody answered.", id="short sentence"),
        pytest.param("By March, however, the piers had moved.", id="opens like a byline"),
        pytest.param("Powered by a strong local economy, the town had grown.", id="opens like a notice"),
        pytest.param("Most read the letter as a threat.", id="opens like a heading"),
        pytest.param("He no longer supports the plan, the mayor said.", id="opens like a warning"),
        pytest.param("“Read more about it,” she told them.", id="quotation like a link"),
        pytest.param("— Ana Lind (@analind) May 2, 2021", id="signature of a post"),
        pytest.param("Copyright lawyers were not surprised.", id="opens like a copyright line"),
        pytest.param("The vote was on May 4, 2016.", id="sentence with a date"),
        pytest.param(
            "• The bridge will stay open to bicycles and to everybody on foot.", id="item of a list"
        ),
        pytest.param("What comes next", id="heading within the story"),
        pytest.param("The mayor spoke to Senator Bob Rice (D, PA).", id="party and state"),
    ],
)
def test_the_storys_own_lines_are_never_taken_for_furniture(line: str) -> None:
    assert of(f"{_STORY}\n\n{line}\n\n{_MORE}", Part.BODY) == [_STORY, line, _MORE]


def test_captions_of_a_gallery_above_the_story_are_not_body() -> None:
    gallery = "\n\n".join(
        f"Engineer {name} walks across the bridge in Northport, Sunday, May 1, 2016.\n\n(Jo Marsh/Reuters)"
        for name in ("Ada Brandt", "Sam Ito", "Mona Reed")
    )

    assert of(f"Old bridge to close to lorries\n\n{gallery}\n\n{_STORY}\n\n{_MORE}", Part.BODY) == [
        _STORY,
        _MORE,
    ]


def test_an_agencys_standing_line_behind_its_dateline_is_not_body() -> None:
    text = f"NORTHPORT (AP) — The Latest on the old bridge (all times local):\n\n1:15 p.m.\n\n{_STORY}"

    assert of(text, Part.DATELINE) == ["NORTHPORT (AP) —"]
    assert of(text, Part.FURNITURE)[0] == "The Latest on the old bridge (all times local):"


def test_a_heading_of_links_takes_the_links_with_it_and_the_next_sentence_ends_them() -> None:
    text = f"{_STORY}\n\nRelated Content\n\nHow the bridge was built\n\nA ferry instead?\n\n{_MORE}"

    assert of(text, Part.BODY) == [_STORY, _MORE]


def test_the_line_about_the_author_is_a_biography_only_at_the_end() -> None:
    line = "Mona Reed is a reporter and writes for Riverside Notes. She lives near the bridge."

    assert of(f"{_STORY}\n\n{_MORE}\n\n{line}\n\n© 2016 Riverside Notes", Part.BIOGRAPHY) == [line]
    assert of(f"{_STORY}\n\n{line}\n\n{_MORE}", Part.BIOGRAPHY) == []


def test_a_headline_known_apart_is_found_in_the_text() -> None:
    text = f"Opinion\n\nThe bridge we had: a farewell.\n\n{_STORY}\n\n{_MORE}"

    assert of(text, Part.HEADLINE, "The bridge we had: a farewell") == ["The bridge we had: a farewell."]


def test_a_headline_that_stands_again_below_the_pictures_opens_the_story() -> None:
    headline = "Old bridge to close to lorries"
    text = f"{headline}\n\n{_MORE}\n\n{headline}\n\nBy Mona Reed\n\nOSLO\n\n{_STORY}"

    assert of(text, Part.BODY, headline) == [_STORY]
    assert of(text, Part.DATELINE, headline) == ["OSLO"]


def test_a_headline_kept_apart_leaves_the_first_short_sentence_in_the_story() -> None:
    text = f"It rained all night.\n\n{_STORY}"

    assert of(text, Part.BODY, "Rain, and what it did") == ["It rained all night.", _STORY]


@pytest.mark.parametrize(
    ("text", "body"),
    [
        pytest.param("", [], id="nothing"),
        pytest.param("hello world", ["hello world"], id="two words"),
        pytest.param("A Title\n\nIt rained.", ["It rained."], id="title and a short sentence"),
    ],
)
def test_short_texts_have_their_words_as_body(text: str, body: list[str]) -> None:
    assert of(text, Part.BODY) == body


_LINES = st.sampled_from(
    (
        _STORY,
        _MORE,
        "By Mona Reed",
        "OSLO (AP) — It rained.",
        "Share",
        "May 1, 2016",
        "A Title of Words",
        "\r\n",
        "•",
        "",
    )
)


@given(
    st.one_of(st.text(max_size=300), st.lists(_LINES, max_size=12).map("\n".join)),
    st.none() | st.text(max_size=40),
)
def test_spans_are_inside_the_text_in_order_trimmed_and_apart(text: str, headline: str | None) -> None:
    found = layout(text, headline)

    spans = [part.span for part in found.parts]
    assert all(span.of(text) == span.of(text).strip() != "" for span in spans)
    assert all(left.end <= right.start for left, right in pairwise(spans))
    assert all(span.end <= len(text) for span in spans)
    assert found.body == found.of(Part.BODY)


@given(st.lists(_LINES, max_size=12).map("\n".join))
def test_every_line_is_some_part(text: str) -> None:
    covered = "".join(part.span.of(text) for part in layout(text).parts)

    assert re.sub(r"\s", "", covered) == re.sub(r"\s", "", text)


@pytest.mark.shared
def test_real_articles_keep_every_paragraph_that_quotes_somebody(shared: Path) -> None:
    for path in sorted((shared / "seeds").glob("*.txt")):
        text = path.read_text()
        body = of(text, Part.BODY)

        assert [line.strip() for line in text.splitlines() if "“" in line] == [
            words for words in body if "“" in words
        ]
