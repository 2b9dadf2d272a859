"""Sources: given, by address, or by what the text's own lines show."""

from dataclasses import replace
from typing import Any

import pytest

from app.domain.article import UNKNOWN_SOURCE, RawArticle
from app.domain.outlets import OUTLETS
from app.ingest.layout import layout
from app.ingest.sources import SourceFound, infer_source

_STORY = "The council voted on Monday to close the old bridge to lorries, after two years of argument."
_ASKED = "Two engineers told The Daily Beast that the piers had moved by a hand's breadth since the winter."


def source(text: str, **given: Any) -> SourceFound:
    raw = replace(RawArticle(text=text, origin="a"), **given)
    return infer_source(raw, layout(text), OUTLETS)


def test_a_given_source_wins_over_everything_in_the_text() -> None:
    assert source(f"{_STORY}\n\n© 2018 Star Tribune", source="Lantern").name == "Lantern"


def test_the_host_of_the_address_names_the_source() -> None:
    assert source(_STORY, url="https://www.lantern.example/bridge").name == "lantern.example"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(f"{_STORY}\n\n© 2018 Star Tribune", "Star Tribune", id="copyright"),
        pytest.param(
            f"{_STORY}\n\n© 2018 Lantern Media Inc. All Rights Reserved.", "Lantern Media", id="company"
        ),
        pytest.param(
            f"{_STORY}\n\nCopyright 2018 The Associated Press. All rights reserved.",
            UNKNOWN_SOURCE,
            id="agency",
        ),
        pytest.param(
            f"{_STORY}\n\nAna Lind is a longtime blogger and currently writes for Riverlight. She rows.",
            "Riverlight",
            id="biography",
        ),
        pytest.param(f"{_STORY}\n\nAna Lind is a New Yorker contributor.", "New Yorker", id="contributor"),
        pytest.param(f"Old bridge to close\n\nBy Ana Lind, CNN\n\n{_STORY}", "CNN", id="byline"),
        pytest.param(
            f"Old bridge to close\n\nBy Ana Lind, AP\n\n{_STORY}", UNKNOWN_SOURCE, id="agency's byline"
        ),
        pytest.param(f"{_STORY}\n\n{_ASKED}\n\n{_ASKED}", "Daily Beast", id="asked itself, more than once"),
        pytest.param(
            f"{_STORY}\n\nShe told the Tarn Valley Herald so. He told the Tarn Valley Herald otherwise.",
            "Tarn Valley Herald",
            id="asked itself, not registered",
        ),
        pytest.param(
            f"{_STORY}\n\nShe told The Associated Press so. He told The Associated Press otherwise.",
            UNKNOWN_SOURCE,
            id="an agency asked: anybody may print it",
        ),
        pytest.param(f"{_STORY}\n\n{_ASKED}", UNKNOWN_SOURCE, id="named once"),
        pytest.param(
            f"{_STORY}\n\n{_ASKED}\n\n{_ASKED}\n\nAccording to The Daily Beast, nobody measured them.",
            UNKNOWN_SOURCE,
            id="an outlet that is cited is another's",
        ),
        pytest.param(_STORY, UNKNOWN_SOURCE, id="nothing"),
    ],
)
def test_a_source_is_inferred_from_the_best_sign_or_stays_unknown(text: str, name: str) -> None:
    assert source(text).name == name


def test_the_reason_quotes_the_line_that_proves_it() -> None:
    assert source(f"{_STORY}\n\n© 2018 Star Tribune").reason == (
        "Its copyright line names Star Tribune: “© 2018 Star Tribune”."
    )
