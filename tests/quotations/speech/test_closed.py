import pytest

from tests.quotations.reading import marked, names


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param("“We will not pay the bill,” Quill fumed on Tuesday.", "Quill", id="unlisted"),
        pytest.param(
            "“We will not pay the bill,” scoffed Ada Quill.", "Ada Quill", id="unlisted and inverted"
        ),
        pytest.param("“We will not pay,” said union lawyer Ada Quill.", "union lawyer Ada Quill", id="role"),
        pytest.param("“We will not pay,” Sen. Ada Quill (D-Ohio) said.", "Sen. Ada Quill", id="bracket"),
        pytest.param(
            "“We will not pay,” Ada Quill, who has run the mill since spring, said.",
            "Ada Quill",
            id="relative",
        ),
        pytest.param("“We will pay,” the editorial read.", "the editorial", id="a document"),
        pytest.param(
            "“She told us, ‘Pay the bill,’” said Ada Quill.", "Ada Quill", id="nested marks close first"
        ),
        pytest.param("“Will we pay?” Ada Quill asked reporters in the yard.", "Ada Quill", id="long tail"),
    ],
)
def test_whatever_stands_behind_a_closed_quotation_names_its_speaker(text: str, mention: str) -> None:
    assert [one.mention for one in marked(text)] == [mention]


def test_a_passive_behind_a_closed_quotation_speaks_for_nobody() -> None:
    (quotation,) = marked("“We will certainly pay the bill.” Bids were invited last year.")

    assert quotation.mention is None


def test_a_sentence_that_reports_other_words_takes_none_of_those_before_it() -> None:
    text = "“We will pay,” Ada Quill said. “It is only fair.” Ben Oto said: “We will not.”"

    assert names(text) == ["Ada Quill", "Ben Oto"]


def test_a_second_sentence_is_spoken_by_the_speaker_of_the_first_though_met_only_once() -> None:
    text = "“We will pay,” the mill tycoon told Quill.\n\n“It is only fair to all who work here.”"

    assert names(text) == ["mill tycoon", "mill tycoon"]
