"""German sentences without a word that reports: who says what stands between marks."""

import pytest

from tests.quotations.reading import marked, names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        pytest.param(
            "Auch Fraktionschefin Anna Lund ging auf Abstand: Die Pläne seien „nicht ausgereift“.",
            "Anna Lund",
            id="a colon, then the reporting mood",
        ),
        pytest.param(
            "Zuvor hatte der Rat den Schritt „ausdrücklich begrüßt“.", "Rat", id="a participle in the marks"
        ),
        pytest.param(
            "Die Union will den Antrag „entschieden ablehnen“.", "Union", id="an infinitive in the marks"
        ),
        pytest.param(
            "Das Landgericht hat den Antrag als „ganz verfehlt“ verworfen.", "Landgericht", id="a judgement"
        ),
        pytest.param(
            "Deutlicher wurde Rau: Der Haushalt sei „auf Kante genäht“.", "Rau", id="an adverb opens the line"
        ),
        pytest.param("Für Kranz ist das ein „Skandal erster Güte“.", "Kranz", id="to whom that is so"),
    ],
)
def test_the_form_of_the_sentence_shows_who_speaks(text: str, name: str) -> None:
    assert names(text, "de") == [name]


def test_a_passive_judgement_without_an_agent_is_nobodys() -> None:
    assert names("Der Antrag wurde als „ganz verfehlt“ verworfen.", "de") == [None]


def test_the_line_behind_takes_up_what_the_mood_reports() -> None:
    text = "Die Kirche müsse „an der Seite der Schwachen“ stehen. Das forderte Bischof Arno Seel in seiner Predigt."

    assert names(text, "de") == ["Arno Seel"]


def test_a_report_in_the_mood_goes_on_over_several_lines() -> None:
    text = (
        "Der Werftchef gab sich kämpferisch. Man habe „volle Auftragsbücher“. "
        "Die Krise sei „nur ein Zwischentief“."
    )

    assert names(text, "de") == ["Werftchef", "Werftchef"]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("Der Kutter „Annemarie“ sank vor der Küste.", id="a ship"),
        pytest.param("Die neue App soll „Lotse“ heißen.", id="what something is called"),
        pytest.param("Mit „kalter Progression“ ist gemeint, dass Steuern schleichend steigen.", id="a term"),
        pytest.param("Der „Spatz“ genannte Stürmer traf zweimal.", id="a nickname"),
        pytest.param(
            "Unter dem Motto „Hände weg vom Moor“ zogen 300 Menschen durch die Stadt.", id="a slogan"
        ),
    ],
)
def test_names_and_terms_are_nobodys_speech(text: str) -> None:
    assert marked(text, "de") == []


@pytest.mark.parametrize(
    ("text", "speakers"),
    [
        ("Die Union nannte das „ungeheuerlich“, die FDP „einen Affront“.", ["Union", "FDP"]),
        (
            "Gegner sprechen von einer „Falle“, Befürworter von einem „Meilenstein“.",
            ["Gegner", "Befürworter"],
        ),
    ],
)
def test_two_speakers_share_one_verb(text: str, speakers: list[str]) -> None:
    assert names(text, "de") == speakers


def test_hiess_es_reports_and_names_nobody() -> None:
    assert names("Der Schutz der Kinder habe „oberste Priorität“, hieß es.", "de") == [None]
