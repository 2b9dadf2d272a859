import pytest

from tests.quotations.reading import marked


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param("Brandt hatte die Rolle der Räte betont: „Wir zahlen.“", "Brandt", id="perfect"),
        pytest.param(
            "Bereits im Mai hatte Ilse Brandt in einer Rede verkündet: „Wir zahlen.“",
            "Ilse Brandt",
            id="behind the auxiliary",
        ),
        pytest.param(
            "Abschließend fügt Brandt hinzu: „Wir zahlen.“", "Brandt", id="an adverb stands in front"
        ),
        pytest.param("Als Grund nannte die Behörde „zu hohe Kosten“.", "die Behörde", id="als in front"),
        pytest.param(
            "Auch die neue Leiterin äußerte Zweifel: „Wir zahlen.“", "die neue Leiterin", id="auch in front"
        ),
        pytest.param("Quill nannte Brandts Zusage „sehr mutig“.", "Quill", id="object behind the verb"),
        pytest.param(
            "Der Leiter des Hafens nannte sie „sehr mutig“.", "Der Leiter des Hafens", id="she is told of"
        ),
        pytest.param("Die Pläne nannte er „sehr mutig“.", "er", id="he tells"),
        pytest.param(
            "Der Vorsitzende des Bundes, Erbe der Zunft, Otto Kern, würdigte Brandt als „große Frau“.",
            "Otto Kern",
            id="apposition upon apposition",
        ),
        pytest.param(
            "Quill, der seit Mai krank war, nannte seine Lage „recht gut“.",
            "Quill",
            id="relative clause between",
        ),
        pytest.param(
            "Er sei gesund, sagte der Arzt, und „recht munter“.", "der Arzt", id="reported clause in front"
        ),
        pytest.param(
            "Das Tor ist zu, weil Ilse Brandt den Hafen als „zu alt“ bezeichnet hat.",
            "Ilse Brandt",
            id="subordinate clause",
        ),
        pytest.param("Wie der Leiter, ein Jurist, ausführte, war es „ein Versehen“.", "der Leiter", id="wie"),
        pytest.param(
            "Es kam ein Brief, der die Zusage als „sehr mutig“ bezeichnete.",
            "ein Brief",
            id="relative subject",
        ),
        pytest.param("Brandt lobte den Plan und nannte ihn „sehr mutig“.", "Brandt", id="two verbs"),
        pytest.param(
            "Der Sender zitierte Ilse Brandt mit den Worten: „Wir zahlen.“", "Ilse Brandt", id="who is cited"
        ),
        pytest.param(
            "Nach der Sitzung sagte dieser, der Hafen sei „sehr alt“.", "dieser", id="a pointing pronoun"
        ),
    ],
)
def test_the_subject_is_found_by_the_place_it_has_in_a_german_clause(text: str, mention: str) -> None:
    assert [one.mention for one in marked(text, "de")] == [mention]


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        pytest.param(
            "Der Ministerin warf Otto Kern „völliges Versagen“ vor.", "Otto Kern", id="feminine dative"
        ),
        pytest.param("Die Vorwürfe wies der Hafenrat als „haltlos“ zurück.", "der Hafenrat", id="masculine"),
        pytest.param("Die Pläne der Ministerin nannte Kern „recht gut“.", "Kern", id="a genitive is no head"),
        pytest.param(
            "In dem Papier wird gefordert, „endlich zu handeln“.", "dem Papier", id="passive of a paper"
        ),
        pytest.param(
            "In der Erklärung ist von einer „ernsten Lage“ die Rede.", "der Erklärung", id="ist die Rede"
        ),
        pytest.param(
            "„Es war falsch“, räumt heute selbst der frühere Leiter ein.", "der frühere Leiter", id="far"
        ),
        pytest.param(
            "„Es war falsch“, sagte deren Sprecher Uwe Lind.", "deren Sprecher Uwe Lind", id="deren"
        ),
        pytest.param("37 Prozent sagen, die Lage sei „sehr ernst“.", "Prozent", id="a number"),
    ],
)
def test_case_and_number_tell_subject_from_object(text: str, mention: str) -> None:
    assert [one.mention for one in marked(text, "de")] == [mention]
