import pytest

from tests.quotations.reading import marked


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param("„Wir zahlen“, hatte Ilse Brandt im Mai gesagt.", "Ilse Brandt", id="auxiliary"),
        pytest.param("„Wir zahlen“, wird Ilse Brandt zitiert.", "Ilse Brandt", id="cited"),
        pytest.param(
            "„Wir zahlen“, ließ ein Hafensprecher verlauten.", "ein Hafensprecher", id="ließ verlauten"
        ),
        pytest.param("„Wir zahlen“, stichelte Ilse Brandt.", "Ilse Brandt", id="a verb that no table holds"),
        pytest.param("„Wir zahlen“, erinnerte sich Brandt später.", "Brandt", id="reflexive"),
        pytest.param(
            "Wie Ilse Brandt am Montag sagte, sieht die Stadt darin „kein Hindernis“.",
            "Ilse Brandt",
            id="wie",
        ),
        pytest.param("„Wir zahlen“, hieß es aus dem Rathaus.", "dem Rathaus", id="hieß es aus"),
        pytest.param(
            "In einer Erklärung der Stadt hatte es geheißen: „Wir zahlen.“",
            "einer Erklärung",
            id="es",
        ),
        pytest.param(
            "„Wir zahlen“, schrieb „Die Wacht“ am Montag.", "„Die Wacht“", id="a paper between marks"
        ),
    ],
)
def test_the_order_of_a_german_clause_shows_who_speaks(text: str, mention: str) -> None:
    assert [one.mention for one in marked(text, "de")] == [mention]


def test_a_new_sentence_behind_a_comma_speaks_of_its_own_words() -> None:
    text = "Quill nannte den Preis „zu hoch“, Kern bezeichnete ihn als „recht gut“."

    assert [one.mention for one in marked(text, "de")] == ["Quill", "Kern"]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param("Im Rat warb Brandt um Hilfe mit den Worten: „Wir zahlen.“", "Brandt", id="strong verb"),
        pytest.param(
            "Der Wirt, der seit Mai krank ist, weinte: „Wir zahlen.“",
            "Der Wirt",
            id="relative clause between",
        ),
        pytest.param(
            "Es kamen der Wirt und die Leiterin Ilse Brandt: „Wir zahlen.“",
            "die Leiterin Ilse Brandt",
            id="name",
        ),
    ],
)
def test_a_colon_needs_no_cue(text: str, mention: str) -> None:
    assert [one.mention for one in marked(text, "de")] == [mention]


def test_a_colon_behind_reported_speech_leads_on_who_spoke() -> None:
    text = "Ilse Brandt sagte, man zahle. Die Stadt sei dazu bereit: „Wir haben Geld genug.“"

    assert [one.name for one in marked(text, "de")] == ["Ilse Brandt"]


def test_who_wants_something_speaks_of_it() -> None:
    text = "Otto Kern sprach von „Unsinn“. Die Sprecherin will „im Mai noch einmal alles prüfen“."

    assert [one.mention for one in marked(text, "de")] == ["Otto Kern", "Die Sprecherin"]


def test_a_paper_that_reports_is_no_speech() -> None:
    assert marked("Wie die „Neue Wacht am Hafen“ berichtet, ist das Tor zu.", "de") == []


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param(
            "„Wir zahlen.“ Das sagte Ilse Brandt am Montag im Rathaus.", "Ilse Brandt", id="das sagte"
        ),
        pytest.param(
            "„Wir zahlen.“ Das musste Ilse Brandt am Ende einräumen.", "Ilse Brandt", id="das musste"
        ),
        pytest.param("„Wir zahlen“, zitierte man Ilse Brandt im Rathaus.", "Ilse Brandt", id="zitierte man"),
        pytest.param(
            "„Wir zahlen“, wird Ilse Brandt, Leiterin der Werft, zitiert.", "Ilse Brandt", id="apposition"
        ),
        pytest.param("Für den Richter Otto Kern ist das Tor „zu schmal“.", "den Richter Otto Kern", id="für"),
        pytest.param(
            "Am Tor zogen Arbeiter mit der Parole „Brücken statt Mauern“ vorbei.", "Arbeiter", id="parole"
        ),
    ],
)
def test_what_stands_around_german_words_gives_them_to_somebody(text: str, mention: str) -> None:
    assert [one.mention for one in marked(text, "de")] == [mention]


def test_a_poster_speaks_where_a_slogan_stands_on_it() -> None:
    text = "Auf dem Plakat am Tor war die Parole „Brücken statt Mauern“ zu lesen."

    assert [one.mention for one in marked(text, "de")] == ["dem Plakat"]


def test_in_a_list_each_name_has_its_own_words() -> None:
    text = "Es schrieben viele, so Otto Kern („Das freut mich sehr.“), und die Leiterin Ilse Brandt: „Wir zahlen.“"

    assert [one.mention for one in marked(text, "de")] == ["Otto Kern", "die Leiterin Ilse Brandt"]


def test_in_the_passive_whoever_stands_behind_by_speaks() -> None:
    text = "Am Hafen wird die Gefahr einer Flut vom Deutschen Pegelamt als „sehr hoch“ eingestuft."

    assert [one.mention for one in marked(text, "de")] == ["Deutschen Pegelamt"]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param("Kern sagte, man zahle. „Das haben wir immer so gemacht.“", "Kern", id="subject"),
        pytest.param("Man zahle alles, sagte Kern. „Das haben wir immer so gemacht.“", "Kern", id="inverted"),
        pytest.param(
            "Nach Angaben von Kern zahlt man.\n„Das haben wir immer so gemacht.“", "Kern", id="source"
        ),
    ],
)
def test_a_quotation_of_its_own_line_goes_on_from_who_reported(text: str, mention: str) -> None:
    assert [one.mention for one in marked(text, "de")] == [mention]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param("Aus Sicht der Grünen ist das ein „Irrweg“.", "der Grünen", id="aus Sicht"),
        pytest.param("Auf Plakaten stand „Wir zahlen nicht“.", "Plakaten", id="stand"),
        pytest.param("Auf einem Plakat war zu lesen: „Wir zahlen nicht.“", "einem Plakat", id="zu lesen"),
        pytest.param("Otto Kern, Leiter der Werft: „Wir zahlen nicht.“", "Otto Kern", id="apposition"),
        pytest.param("„Ist das wahr?“, will Ilse Brandt wissen.", "Ilse Brandt", id="will wissen"),
        pytest.param(
            "Wie aus einem Bericht der Stadt hervorgeht, ist das Tor „recht alt“.",
            "einem Bericht",
            id="hervorgeht",
        ),
        pytest.param("Nicht nur Uwe Lind spricht von einer „Schande“.", "Uwe Lind", id="nicht nur"),
        pytest.param(
            "Die Initiative „Mehr Wald“ forderte die Stadt auf, „sofort zu handeln“.",
            "Die Initiative",
            id="named",
        ),
        pytest.param("Stadt und Land lehnten den Plan als „Irrweg“ ab.", "Stadt und Land", id="plural"),
    ],
)
def test_views_posters_and_offices_give_german_words_to_somebody(text: str, mention: str) -> None:
    assert [one.mention for one in marked(text, "de")] == [mention]


def test_a_paper_between_marks_speaks_under_the_name_they_hold() -> None:
    text = "„Wir zahlen“, schrieb die „Wacht am Hafen“ am Montag."

    assert [one.name for one in marked(text, "de")] == ["Wacht am Hafen"]
