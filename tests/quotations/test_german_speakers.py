"""German sentences of many kinds, each with the speaker a careful reader would give."""

import pytest

from tests.quotations.reading import marked, names


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "Die ehemalige Ministerin und jetzige Professorin Lea Dorn sagte: „Das war anders geplant.“",
            "Lea Dorn",
        ),
        ("Rund 300 Demonstranten skandierten „Hände weg vom Moor“.", "Demonstranten"),
        ("Ganz anders sieht das Kämmerin Gesa Rau: „Wir haben Spielraum.“", "Gesa Rau"),
        ("Unterstützung erhielt Rau von Parteichef Gero Lenz: „Sie hat recht.“", "Gero Lenz"),
        ("Der „Küstenpost“ sagte Werftchef Nils Boy, man sei „praktisch pleite“.", "Nils Boy"),
        ("Im Abschlussbericht steht, die Lage sei „kritisch“.", "Abschlussbericht"),
        ("Nach eigenen Angaben hatte die Frau „nichts bemerkt“.", "Frau"),
        ("Die Verfassung garantiert „die Freiheit der Kunst“.", "Verfassung"),
        ("Das Papier listet „erhebliche Mängel“ auf.", "Papier"),
        ("Der Kämmerer stufte das Vorhaben als „nicht finanzierbar“ ein.", "Kämmerer"),
        ("Die Ermittler gehen von einer „Beziehungstat“ aus.", "Ermittler"),
        ("„Das war gar nichts“, befand Trainer Lutz Anders.", "Lutz Anders"),
        ("Boy wird vorgeworfen, „die Belegschaft belogen“ zu haben.", None),
    ],
)
def test_the_speaker_is_whom_a_careful_reader_would_give(text: str, name: str | None) -> None:
    assert names(text, "de") == [name]


def test_a_long_participle_stands_within_the_mention() -> None:
    text = "Ein von 40 Ärzten unterzeichneter Brief fordert „ein Ende der Hängepartie“."

    assert marked(text, "de")[0].mention == "Ein von 40 Ärzten unterzeichneter Brief"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Von „schweren Versäumnissen“ war in dem Gutachten die Rede.", "Gutachten"),
        ("Zustimmung kam von Parteichef Gero Lenz: „Endlich wird gespart.“", "Gero Lenz"),
        ("Die vom Institut erhobenen Zahlen nannte Jahn „alarmierend“.", "Jahn"),
        ("Bundestrainer Eike Storm über das Spiel: „Wir waren zu zaghaft.“", "Eike Storm"),
        ("Nicht zufrieden ist der Kläger: „Das ist ein Fehlurteil.“", "Kläger"),
        ("Schwere Vorwürfe gegen die Stadt erhob Sprecherin Jana Beck: „Wir wurden belogen.“", "Jana Beck"),
        ("Das Gericht habe „klar und richtig“ entschieden, freute sich Landrätin Greta Ohm.", "Greta Ohm"),
        ("Ohm begrüßte das, ihr Vorgänger hingegen nannte es ein „krasses Fehlurteil“.", "Vorgänger"),
        ("Die Satzung, die der Kläger „ganz beliebig“ genannt hatte, bleibt in Kraft.", "Kläger"),
        ("Die vom Kläger als „beliebig“ bezeichnete Satzung bleibt in Kraft.", "Kläger"),
        ("Die als „beliebig“ bezeichnete Satzung bleibt in Kraft.", None),
        ("Die Abgeordneten riefen „Schande“ und verließen den Saal.", "Abgeordneten"),
        ("Rahn erklärte der „Wacht am Sonntag“, die Pläne seien „ohne jede Wahl“.", "Rahn"),
        ("„Das ist Flickwerk“, heißt es dazu von der Opposition.", "Opposition"),
    ],
)
def test_the_order_of_the_clause_leads_to_its_speaker(text: str, name: str | None) -> None:
    assert names(text, "de") == [name]


def test_a_feeling_between_marks_is_no_name_for_oneself() -> None:
    text = "Die Anwohner fühlten sich „vor vollendete Tatsachen“ gestellt, sagte ihre Sprecherin Jana Beck."

    assert names(text, "de") == ["Jana Beck"]
