"""Datelines: what is cut off the head of a report, and what only looks like one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.outlets import OUTLETS
from app.ingest.dateline import dateline_length


@pytest.mark.parametrize(
    ("paragraph", "dateline"),
    [
        pytest.param("PORT ELLEN, Scotland (AP) — The ferry sank.", "PORT ELLEN, Scotland (AP) — ", id="AP"),
        pytest.param("NEW YORK — The ferry sank.", "NEW YORK — ", id="place alone"),
        pytest.param("OSLO -- The ferry sank.", "OSLO -- ", id="two hyphens"),
        pytest.param("OSLO/BERGEN, Norway — The ferry sank.", "OSLO/BERGEN, Norway — ", id="two places"),
        pytest.param("OSLO, July 11 (Reuters) - The ferry sank.", "OSLO, July 11 (Reuters) - ", id="day"),
        pytest.param("AUGUSTA, Ga.\u00a0— The ferry sank.", "AUGUSTA, Ga.\u00a0— ", id="hard space"),
        pytest.param("Bremen (dpa) - Die Fähre sank.", "Bremen (dpa) - ", id="dpa"),
        pytest.param("Kiel (dpa/lno) - Die Fähre sank.", "Kiel (dpa/lno) - ", id="dpa regional"),
        pytest.param(
            "OSLO (Highland Wire) – The ferry sank.", "OSLO (Highland Wire) – ", id="not registered"
        ),
        pytest.param(
            "Oslo (Highland Wire) – The ferry sank.", "Oslo (Highland Wire) – ", id="in small letters"
        ),
        pytest.param("Ada Lind (SPD) – Die Fähre sank.", "", id="a person and a party"),
        pytest.param("Washington (CNN)The ferry sank.", "Washington (CNN)", id="no space after"),
        pytest.param(
            "Kiel, 3. März (Reuters) - Die Fähre sank.", "Kiel, 3. März (Reuters) - ", id="a German day"
        ),
        pytest.param("OSLO (AFP/dpa) — The ferry sank.", "OSLO (AFP/dpa) — ", id="two agencies"),
        pytest.param("OSLO -(AP)- The ferry sank.", "OSLO -(AP)- ", id="between hyphens"),
        pytest.param("Reuters - The ferry sank.", "Reuters - ", id="agency before a dash"),
        pytest.param("AFP/dpa – “It sank”, she said.", "AFP/dpa – ", id="two agencies before a dash"),
        pytest.param("Reuters - which is an agency - said so.", "", id="an agency in a sentence"),
        pytest.param("Fox News - The ferry sank.", "", id="an outlet before a dash"),
        pytest.param("(AP) — The ferry sank.", "(AP) — ", id="agency alone"),
        pytest.param("– The ferry sank.", "– ", id="what was left of one"),
        pytest.param("ISIS — the group — said so.", "", id="an acronym before a parenthesis"),
        pytest.param("Rain — who expected it?", "", id="an ordinary word and a dash"),
        pytest.param("- The ferry sank.", "", id="an item of a list"),
        pytest.param("— Ana Lind (@analind) May 2, 2021", "", id="the signature of a post"),
        pytest.param("The ferry (Reuters) - sank.", "", id="words before the mark"),
    ],
)
def test_a_dateline_is_told_from_words_that_look_like_one(paragraph: str, dateline: str) -> None:
    assert paragraph[: dateline_length(paragraph, OUTLETS)] == dateline


@given(st.text(max_size=200))
def test_a_dateline_lies_within_its_paragraph(paragraph: str) -> None:
    assert 0 <= dateline_length(paragraph, OUTLETS) <= len(paragraph)
