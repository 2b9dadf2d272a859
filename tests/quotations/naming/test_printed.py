from app.domain.quotation import PrintedAttribution
from app.quotations.naming.printed import attribution
from tests.quotations.reading import extraction


def printed(text: str, language: str = "en") -> list[PrintedAttribution | None]:
    return [attribution(text, quotation) for quotation in extraction(text, language).quotations]


def words(text: str, language: str = "en") -> list[tuple[str, ...] | None]:
    return [given.words if given else None for given in printed(text, language)]


def test_cue_and_mention_are_joined_as_they_stand_in_the_text() -> None:
    assert words("“We will mend the bridge by May,” said Ms. Brandvold on Tuesday.") == [
        ("said Ms. Brandvold",)
    ]


def test_what_stands_between_a_name_and_its_verb_belongs_to_the_evidence() -> None:
    text = "“We will mend the bridge by May,” Ilse Brandvold, the mayor, said."

    assert words(text) == [("Ilse Brandvold, the mayor, said",)]


def test_a_name_far_from_its_verb_is_told_apart_from_it() -> None:
    text = (
        "Ilse Brandvold declined to speak about the tolls that the harbour board had proposed in the spring and about "
        "the old ferry, saying in a note, “We will mend the bridge by May and nobody will pay.”"
    )

    assert words(text) == [("Ilse Brandvold", "saying")]


def test_an_attribution_points_into_the_text() -> None:
    text = "“We will mend the bridge by May,”\nsaid Ms. Brandvold.\n\nThe plan is old."

    for given in filter(None, printed(text)):
        assert tuple(" ".join(stretch.of(text).split()) for stretch in given.stretches) == given.words


def test_what_is_said_of_the_words_before_is_carried_over() -> None:
    text = "“We will mend the bridge by May,” Ilse Brandvold said.\n\n“Nobody will ever pay a toll for it.”"

    first, second = printed(text)

    assert first
    assert second
    assert (first.carried, second.carried) == (False, True)
    assert first.words == second.words == ("Ilse Brandvold said",)


def test_words_that_nobody_is_named_for_have_no_attribution() -> None:
    assert words("“Mend the old bridge before the winter comes.”") == [None]
