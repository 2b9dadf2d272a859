from app.domain.quotation import PrintedAttribution, SpeakerMention
from app.domain.span import Span
from app.web.attribution import attributed


def given(
    mention: str, name: str, *words: str, cue: bool = True, carried: bool = False
) -> PrintedAttribution:
    place = Span(0, len(mention))
    return PrintedAttribution(
        mention=SpeakerMention(span=place, text=mention, name=name),
        cue=place if cue else None,
        stretches=(place,) * len(words),
        words=words,
        carried=carried,
    )


def test_the_words_that_name_the_speaker_are_quoted() -> None:
    told = attributed(given("Ms. Brandvold", "Ilse Brandvold", "said Ms. Brandvold"))

    assert told == "Attributed to Ilse Brandvold by the words “said Ms. Brandvold” in this article."


def test_a_mention_apart_from_its_cue_is_quoted_by_itself() -> None:
    told = attributed(given("Ilse Brandvold", "Ilse Brandvold", "Ilse Brandvold", "saying"))

    assert told == "Attributed to Ilse Brandvold by the words “Ilse Brandvold” and “saying” in this article."


def test_a_pronoun_says_whom_it_is_read_as() -> None:
    told = attributed(given("She", "Ilse Brandvold", "She said"))

    assert told.endswith("by the words “She said” in this article, where “She” is read as Ilse Brandvold.")


def test_a_description_is_no_name() -> None:
    told = attributed(given("a senior official", "senior official", "said a senior official"))

    assert told == "Attributed to “senior official” by the words “said a senior official” in this article."


def test_a_speaker_carried_over_is_said_to_be() -> None:
    told = attributed(given("Ilse Brandvold", "Ilse Brandvold", "Ilse Brandvold said", carried=True))

    assert told == (
        "Attributed to Ilse Brandvold as the speaker of the words before, by “Ilse Brandvold said” in this article; "
        "beside these words nobody is named."
    )


def test_a_mention_without_a_cue_is_told_as_one() -> None:
    told = attributed(given("Ilse Brandvold", "Ilse Brandvold", "Ilse Brandvold", cue=False))

    assert told == (
        "Attributed to Ilse Brandvold, named nearby as “Ilse Brandvold” in this article; "
        "no “said” or the like stands with these words."
    )


def test_whom_the_sentence_before_is_about_is_named_nearby() -> None:
    told = attributed(given("Ilse Brandvold", "Ilse Brandvold", "Ilse Brandvold", cue=False, carried=True))

    assert told.startswith("Attributed to Ilse Brandvold, named nearby as “Ilse Brandvold”")


def test_where_nobody_is_named_the_sentence_says_so() -> None:
    assert attributed(None) == "This article names no speaker for these words."
