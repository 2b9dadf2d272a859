"""German turns that give words to somebody, or to nobody, by the order of the clause."""

import pytest

from tests.quotations.reading import extraction, marked


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param(
            "Mit den Worten „Wir schaffen das schon“ eröffnete Präsidentin Rieke Holm die Sitzung.",
            "Präsidentin Rieke Holm",
            id="subject behind the verb behind the words",
        ),
        pytest.param(
            "Dass der Plan „nicht ausgereift“ sei, räumte am Abend selbst Minister Horst Keil ein.",
            "Minister Horst Keil",
            id="circumstances before the subject",
        ),
        pytest.param("„Rettet den Park!“ stand auf einem Plakat.", "einem Plakat", id="what bears the words"),
        pytest.param(
            "„Das ist völlig überzogen.“ Mit diesen Worten wies Ole Kranz die Forderung zurück.",
            "Ole Kranz",
            id="taken up in the next line",
        ),
        pytest.param("Der Mann soll „Haut ab!“ gerufen haben.", "Der Mann", id="modal and participle"),
        pytest.param(
            "Prompt konterte Mira Ohm, das stimme „so nicht“.", "Mira Ohm", id="adverb before the verb"
        ),
        pytest.param(
            "Die Ministerinnen betonten, man stehe „Seite an Seite“.", "Die Ministerinnen", id="no title"
        ),
    ],
)
def test_who_speaks_stands_where_the_clause_has_its_subject(text: str, mention: str) -> None:
    assert [one.mention for one in marked(text, "de")] == [mention]


@pytest.mark.parametrize(
    "text",
    [
        "Der Plan wird als „blanker Hohn“ bezeichnet.",
        "Der Rauch, der als „nebelartig“ beschrieben wurde, zog ab.",
    ],
)
def test_a_passive_that_names_nobody_gives_words_to_nobody(text: str) -> None:
    assert [one.mention for one in marked(text, "de")] == [None]


def test_what_something_is_called_is_not_said() -> None:
    found = extraction("Der Film heißt „Das lange Warten“.", "de")
    assert found.quotations == ()
    assert len(found.set_apart) == 1
