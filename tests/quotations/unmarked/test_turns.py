import pytest

from tests.quotations.reading import BLOCK, Read, everything

TALK = "Why is the lock shut?"
REPLY = "Because I shut it when the ice came."


def blocks(text: str, language: str = "en") -> list[tuple[list[str], str | None, str | None]]:
    found = [one for one in everything(text, language) if one.kind is BLOCK]
    return [(one.contents, one.mention, one.name) for one in found]


def test_questions_are_nobodys_and_answers_the_one_persons_whom_the_article_names() -> None:
    text = f"Ada Quill keeps the lock at Sallow Bay.\n\nQ: {TALK}\n\nA: {REPLY}"

    assert blocks(text) == [([TALK], None, None), ([REPLY], "A", "Ada Quill")]


def test_of_several_persons_the_one_interviewed_answers() -> None:
    text = (
        f"Ada Quill followed Rune Aas as keeper. We spoke with Ada Quill in May.\n\nQ: {TALK}\n\nA: {REPLY}"
    )

    assert blocks(text)[1] == ([REPLY], "A", "Ada Quill")


def test_an_answer_is_nobodys_where_it_might_be_anybodys() -> None:
    text = f"Ada Quill followed Rune Aas as keeper.\n\nQ: {TALK}\n\nA: {REPLY}"

    assert blocks(text)[1] == ([REPLY], None, None)


def test_names_in_capitals_are_speakers_under_their_full_names() -> None:
    text = f"ILSE BRANDT, HOST: {TALK}\n\nADA QUILL: {REPLY}\n\nBRANDT: And when will you open it?\n\nQUILL: In May."

    assert blocks(text) == [
        ([TALK], "ILSE BRANDT", "Ilse Brandt"),
        ([REPLY], "ADA QUILL", "Ada Quill"),
        (["And when will you open it?"], "BRANDT", "Ilse Brandt"),
        (["In May."], "QUILL", "Ada Quill"),
    ]


def test_a_name_is_written_as_the_article_writes_it() -> None:
    text = f"Ada McQuill keeps the lock.\n\nBRANDT: {TALK}\n\nMCQUILL (on camera): {REPLY}"

    assert blocks(text)[1] == ([REPLY], "MCQUILL", "Ada McQuill")


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        pytest.param(
            "en", f"Ilse Brandt: {TALK}\n\nAda Quill: {REPLY}", ["Ilse Brandt", "Ada Quill"], id="full names"
        ),
        pytest.param(
            "de",
            "Brandt: Warum ist das Tor zu?\n\nQuill: Weil ich es schließe.\n\nBrandt: Und wann öffnen Sie es?"
            "\n\nQuill: Das weiß ich nicht.",
            ["Brandt", "Quill", "Brandt", "Quill"],
            id="surnames that take turns",
        ),
        pytest.param(
            "de",
            "''Brandt'': Warum ist das Tor zu?\n\n''Quill'': Weil ich es schließe.\n\n''Brandt'': Wann öffnen Sie es?"
            "\n\n''Quill'': Das weiß ich nicht.",
            ["Brandt", "Quill", "Brandt", "Quill"],
            id="set off by a page's markup",
        ),
    ],
)
def test_names_before_a_colon_take_turns(language: str, text: str, names: list[str]) -> None:
    assert [name for _, _, name in blocks(text, language)] == names


def test_marks_within_a_turn_stay_inside_it() -> None:
    text = (
        f"BRANDT: {TALK}\n\nQUILL: I told them “never again” and meant it.\n\nBRANDT: Did they believe you?"
    )

    assert [one for one in everything(text) if one.kind.value in ("direct", "mixed")] == []
    assert (["I told them “never again” and meant it."], "QUILL", "Quill") in blocks(text)


def test_turns_between_marks_are_read_by_their_marks() -> None:
    text = "Ilse Brandt: “Why is the lock shut?”\n\nAda Quill: “Because I shut it when the ice came.”"

    assert everything(text) == [
        Read(one.kind, one.contents, ":", one.mention, one.mention) for one in everything(text)
    ]
    assert [one.name for one in everything(text)] == ["Ilse Brandt", "Ada Quill"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("QUILL: I shut it when the ice came.", id="one turn alone"),
        pytest.param("Boats: 40 in all\n\nLocks: 3 in all\n\nBoats: 12 of them new", id="a list"),
        pytest.param(
            "HARBOUR: The boats lie idle this week.\n\nWEATHER: It rains until the end of March.",
            id="headings",
        ),
        pytest.param(
            "SALLOW BAY: The lock was shut on Monday.\n\nMore rain fell.\n\nLINDMOOR: Do you know the tides?",
            id="datelines",
        ),
        pytest.param("Still to come: what you need\n\nStill to come: what you know", id="one label"),
    ],
)
def test_labels_alone_make_no_transcript(text: str) -> None:
    assert blocks(text) == []
