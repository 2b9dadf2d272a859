from pathlib import Path

import pytest

import app.quotations.cues as folder
from app.quotations.cues import CUES, cues_of
from tests.quotations.reading import DIRECT, Read, marked


def test_every_table_in_the_folder_is_listed() -> None:
    files = {path.stem for path in Path(folder.__file__).parent.glob("??.py")}

    assert {cues.language for cues in CUES} == files


def test_a_regional_code_finds_its_language() -> None:
    assert cues_of("de-AT") is cues_of("de")


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        pytest.param(
            "de",
            "„Der Damm wird halten“, sagte die Sprecherin Ada Quill am Montag.",
            Read(DIRECT, ["Der Damm wird halten"], "sagte", "die Sprecherin Ada Quill", "Ada Quill"),
            id="german, inverted",
        ),
        pytest.param(
            "de",
            "Am Montag erklärte Ada Quill: „Der Damm wird halten.“",
            Read(DIRECT, ["Der Damm wird halten."], "erklärte", "Ada Quill", "Ada Quill"),
            id="german, verb in second place",
        ),
        pytest.param(
            "fr",
            "« La digue va tenir », a déclaré Ada Quill lundi.",
            Read(DIRECT, ["La digue va tenir"], "déclaré", "Ada Quill", "Ada Quill"),
            id="french",
        ),
        pytest.param(
            "es",
            "«El dique va a aguantar», dijo Ada Quill el lunes.",
            Read(DIRECT, ["El dique va a aguantar"], "dijo", "Ada Quill", "Ada Quill"),
            id="spanish",
        ),
    ],
)
def test_each_language_reports_in_its_own_way(language: str, text: str, expected: Read) -> None:
    assert marked(text, language) == [expected]


def test_a_language_without_a_table_still_gets_its_marked_quotations() -> None:
    assert marked("”Vallen kommer att hålla i år”, sade Ada Quill.", "sv") == [
        Read(DIRECT, ["Vallen kommer att hålla i år"], None, None, None)
    ]
