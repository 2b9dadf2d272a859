"""Every way in which a newspaper sets down what somebody said, each as one literal."""

import pytest

from tests.quotations.reading import BLOCK, DIRECT, INDIRECT, Read, everything, marked, names

WORDS = "The lock stays shut until the ice is gone,"


@pytest.mark.parametrize(
    ("language", "text", "content"),
    [
        pytest.param("en", '"The lock is shut," Ada Quill said.', "The lock is shut,", id="straight"),
        pytest.param("en", "“The lock is shut,” Ada Quill said.", "The lock is shut,", id="curly"),
        pytest.param(
            "en", "''The lock is shut,'' Ada Quill said.", "The lock is shut,", id="two apostrophes"
        ),
        pytest.param("en", "``The lock is shut,'' Ada Quill said.", "The lock is shut,", id="backticks"),
        pytest.param("en", "'The lock is shut,' Ada Quill said.", "The lock is shut,", id="single straight"),
        pytest.param("en", "‘The lock is shut,’ Ada Quill said.", "The lock is shut,", id="single curly"),
        pytest.param("de", "„Das Tor ist zu“, sagte Ada Quill.", "Das Tor ist zu", id="German"),
        pytest.param(
            "de", '„Das Tor ist zu", sagte Ada Quill.', "Das Tor ist zu", id="mixed, straight at the end"
        ),
        pytest.param(
            "de", "„Das Tor ist zu”, sagte Ada Quill.", "Das Tor ist zu", id="mixed, English at the end"
        ),
        pytest.param("de", "»Das Tor ist zu«, sagte Ada Quill.", "Das Tor ist zu", id="reversed guillemets"),
        pytest.param(
            "de", "›Das Tor ist zu‹, sagte Ada Quill.", "Das Tor ist zu", id="reversed single guillemets"
        ),
        pytest.param("de", "‚Das Tor ist zu‘, sagte Ada Quill.", "Das Tor ist zu", id="German single"),
        pytest.param("de", "«Das Tor ist zu», sagte Ada Quill.", "Das Tor ist zu", id="Swiss"),
        pytest.param(
            "fr", "« L’écluse est fermée », a dit Ada Quill.", "L’écluse est fermée", id="French with spaces"
        ),
        pytest.param(
            "fr",
            "«\u00a0L’écluse est fermée\u00a0», a dit Ada Quill.",
            "L’écluse est fermée",
            id="French, hard spaces",
        ),
        pytest.param(
            "es", "«La esclusa está cerrada», dijo Ada Quill.", "La esclusa está cerrada", id="Spanish"
        ),
    ],
)
def test_words_between_marks_of_any_style_are_their_speakers(language: str, text: str, content: str) -> None:
    (one,) = marked(text, language)

    assert (one.contents, one.mention) == ([content], "Ada Quill")


@pytest.mark.parametrize(
    ("text", "content"),
    [
        pytest.param("‘We don’t know,’ Ada Quill said.", "We don’t know,", id="don’t"),
        pytest.param("'We don't know,' Ada Quill said.", "We don't know,", id="don't"),
        pytest.param("‘It is the boys’ club,’ Ada Quill said.", "It is the boys’ club,", id="the boys’ club"),
        pytest.param("'It is the boys' club,' Ada Quill said.", "It is the boys' club,", id="the boys' club"),
        pytest.param("‘Leave ’em be,’ Ada Quill said.", "Leave ’em be,", id="’em"),
        pytest.param("'Leave 'em be,' Ada Quill said.", "Leave 'em be,", id="'em"),
        pytest.param("‘It is so ’90s,’ Ada Quill said.", "It is so ’90s,", id="’90s"),
        pytest.param("'It is so '90s,' Ada Quill said.", "It is so '90s,", id="'90s"),
        pytest.param("‘Rock ’n’ roll it is,’ Ada Quill said.", "Rock ’n’ roll it is,", id="’n’"),
        pytest.param("'Ask James's son,' Ada Quill said.", "Ask James's son,", id="James's"),
        pytest.param(
            "‘He said “never” twice,’ Ada Quill said.", "He said “never” twice,", id="double within single"
        ),
    ],
)
def test_an_apostrophe_closes_no_british_quotation(text: str, content: str) -> None:
    (one,) = marked(text)

    assert (one.contents, one.mention) == ([content], "Ada Quill")


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("The boys' club and the girls' club don't meet.", id="possessives"),
        pytest.param("Give 'em rock 'n' roll, it's the '90s again.", id="elisions"),
        pytest.param("It’s the keeper’s dog, isn’t it.", id="curly"),
        pytest.param("She is 5' 7\" tall and he 6' 1\" tall.", id="feet and inches"),
    ],
)
def test_apostrophes_alone_open_nothing(text: str) -> None:
    assert everything(text) == []


def test_paragraphs_reopened_with_a_mark_are_one_quotation() -> None:
    text = (
        "“The lock is shut,” Ada Quill said. “It leaks.\n\n“It has leaked for years.\n\n“Now it stays shut.”"
    )

    (one,) = marked(text)
    assert one.contents == [
        "The lock is shut,",
        "It leaks.",
        "It has leaked for years.",
        "Now it stays shut.",
    ]
    assert one.name == "Ada Quill"


def test_german_paragraphs_reopened_are_one_quotation() -> None:
    text = "Ada Quill sagte: „Das Tor ist zu.\n\n„Und es bleibt zu.“"

    (one,) = marked(text, "de")
    assert (one.contents, one.name) == (["Das Tor ist zu.", "Und es bleibt zu."], "Ada Quill")


def test_a_paragraph_behind_a_cue_and_a_colon_is_a_block_quotation_without_marks() -> None:
    text = (
        "In a letter to the council, Ada Quill wrote:\n\n"
        "The lock has been shut since the first ice came down the river, and nobody who works on it expects it to open "
        "before the spring tides are over.\n\nThe council meets on Monday."
    )

    block = next(one for one in everything(text) if one.kind is BLOCK)
    assert block.contents[0].startswith("The lock has been shut")
    assert block.contents[-1].endswith("are over.")
    assert (block.cue, block.mention) == ("wrote", "Ada Quill")


def test_a_quotation_within_a_quotation_stays_inside_it() -> None:
    (one,) = marked("“He told me ‘never again’ and left,” Ada Quill said.")

    assert one.contents == ["He told me ‘never again’ and left,"]


def test_a_german_quotation_within_a_quotation_stays_inside_it() -> None:
    (one,) = marked("„Er hat ‚nie wieder‘ gesagt“, sagte Ada Quill.", "de")

    assert one.contents == ["Er hat ‚nie wieder‘ gesagt"]


@pytest.mark.parametrize(
    ("language", "text", "contents"),
    [
        pytest.param(
            "en",
            "“The lock,” Ada Quill said, “stays shut until spring.”",
            ["The lock,", "stays shut until spring."],
            id="English",
        ),
        pytest.param(
            "de",
            "„Das Tor“, sagte Ada Quill, „bleibt bis zum Frühling zu.“",
            ["Das Tor", "bleibt bis zum Frühling zu."],
            id="German",
        ),
        pytest.param(
            "fr",
            "« L’écluse », a dit Ada Quill, « reste fermée jusqu’au printemps. »",
            ["L’écluse", "reste fermée jusqu’au printemps."],
            id="French",
        ),
    ],
)
def test_what_he_said_interrupts_is_one_quotation(language: str, text: str, contents: list[str]) -> None:
    (one,) = marked(text, language)

    assert one.contents == contents


def test_a_mark_never_closed_ends_with_its_paragraph() -> None:
    text = "“The lock is shut, Ada Quill said.\n\nRain fell. “It will stay shut,” Rune Aas said."

    *_, last = marked(text)
    assert (last.contents, last.mention) == (["It will stay shut,"], "Rune Aas")


def test_a_mark_that_nothing_opened_closes_nothing() -> None:
    text = "The lock is shut.” Rain fell.\n\n“It will stay shut,” Rune Aas said."

    assert [one.contents for one in marked(text)] == [["It will stay shut,"]]


@pytest.mark.parametrize(
    ("language", "text", "content", "cue", "mention"),
    [
        pytest.param(
            "en",
            "Ada Quill said that the lock was shut.",
            "the lock was shut",
            "said",
            "Ada Quill",
            id="that",
        ),
        pytest.param(
            "en", "Ada Quill said the lock was shut.", "the lock was shut", "said", "Ada Quill", id="bare"
        ),
        pytest.param(
            "en",
            "The lock was shut, Ada Quill said.",
            "The lock was shut",
            "said",
            "Ada Quill",
            id="cue behind",
        ),
        pytest.param(
            "en",
            "According to Ada Quill, the lock was shut.",
            "the lock was shut",
            "According to",
            "Ada Quill",
            id="according to",
        ),
        pytest.param(
            "de",
            "Ada Quill sagte, dass das Tor zu sei.",
            "dass das Tor zu sei",
            "sagte",
            "Ada Quill",
            id="dass",
        ),
        pytest.param(
            "de", "Ada Quill sagte, das Tor sei zu.", "das Tor sei zu", "sagte", "Ada Quill", id="mood"
        ),
        pytest.param(
            "de", "Laut Ada Quill ist das Tor zu.", "ist das Tor zu", "Laut", "Ada Quill", id="laut"
        ),
    ],
)
def test_what_is_told_without_marks_is_indirect_speech(
    language: str, text: str, content: str, cue: str, mention: str
) -> None:
    (one,) = everything(text, language)

    assert one == Read(INDIRECT, [content], cue, mention, "Ada Quill")


@pytest.mark.parametrize(
    ("language", "text", "content"),
    [
        pytest.param("en", "Ada Quill said the lock was “a sieve” in winter.", "a sieve", id="English"),
        pytest.param("en", "Ada Quill called the lock “a sieve”.", "a sieve", id="English label"),
        pytest.param(
            "de", "Ada Quill nannte das Tor „löchrig wie ein Sieb“.", "löchrig wie ein Sieb", id="German"
        ),
        pytest.param(
            "de", "Ada Quill sagte, das Tor sei „löchrig“ im Winter.", "löchrig", id="German clause"
        ),
    ],
)
def test_marked_words_within_the_reporters_sentence_are_mixed_speech(
    language: str, text: str, content: str
) -> None:
    one = next(each for each in everything(text, language) if each.kind is not INDIRECT)

    assert (one.kind.value, one.contents, one.name) == ("mixed", [content], "Ada Quill")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            f"“{WORDS}” the Harbour Board said in a statement.", "Harbour Board", id="an organisation"
        ),
        pytest.param(f"“{WORDS}” the lock-keeper said.", "lock-keeper", id="a role"),
        pytest.param(
            f"“{WORDS}” a spokeswoman for the Harbour Board said.", "Harbour Board", id="for a body"
        ),
        pytest.param(
            f"“{WORDS}” a senior U.S. military official said.",
            "senior U.S. military official",
            id="anonymous",
        ),
        pytest.param(
            f"“{WORDS}” said one official, who asked not to be named.", "official", id="unnamed official"
        ),
        pytest.param(f"“{WORDS}” Mayor Ada Quill said.", "Ada Quill", id="a title"),
        pytest.param(f"Ada Quill keeps the lock. “{WORDS}” she said.", "Ada Quill", id="a pronoun"),
        pytest.param(f"Ada Quill keeps the lock. “{WORDS}” Ms. Quill said.", "Ada Quill", id="a surname"),
    ],
)
def test_whoever_speaks_is_the_speaker_by_the_fullest_name(text: str, name: str) -> None:
    (got,) = names(text)

    assert got is not None
    assert name in got


def test_nobody_is_named_where_nobody_is() -> None:
    (one,) = marked("“The lock stays shut until the ice is gone.”")

    assert (one.cue, one.mention, one.name) == (None, None, None)


def test_an_unknown_language_keeps_its_marked_quotations() -> None:
    (one,) = marked("”Portti on kiinni kunnes jää on poissa”, sanoi Ada Quill.", "fi")

    assert (one.kind, one.contents) == (DIRECT, ["Portti on kiinni kunnes jää on poissa"])
