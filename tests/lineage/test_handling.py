import pytest

from app.domain.lineage import NO_DERIVATION, Basis, Derivation, Exemplar
from app.lineage.handling import altered
from tests.lineage.making import Sighting, credit, told

FULL = told(
    "full", "Fen Post", "We value your help in their attempt to keep the port open. It was a hard year."
)
TAKEN = Derivation(exemplar=Exemplar(unseen="Coast Wire"), basis=Basis.STATED, reasons=())


def kinds(
    testimony: Sighting, *, derivation: Derivation = NO_DERIVATION, speaker: str | None = None
) -> set[str]:
    found = altered(testimony, FULL, exemplar=None, derivation=derivation, speaker=speaker)
    return {alteration.kind.value for alteration in found}


@pytest.mark.parametrize(
    ("after", "continued"),
    [
        pytest.param("” in keeping the quays in service.", True, id="it goes on alike"),
        pytest.param("” and spoke of an attempt to keep the port working.", True, id="it shares its words"),
        pytest.param("” in Berlin on Monday.", False, id="a place"),
        pytest.param("” said the harbour master.", False, id="who said it"),
        pytest.param("” but nobody listened.", False, id="another clause"),
        pytest.param(",” he said.", False, id="a comma within"),
        pytest.param("”", False, id="nothing"),
    ],
)
def test_a_cut_quotation_may_go_on_in_the_words_of_the_reporter(after: str, continued: bool) -> None:
    short = told("short", "Dune Times", "We value your help", after=after)

    assert ("paraphrased_continuation" in kinds(short)) is continued


def test_a_block_of_another_sources_text_is_an_unmarked_copy() -> None:
    assert "unmarked_copy" in kinds(
        told("a", "Lantern", "We value your help", quoted=False), derivation=TAKEN
    )


def test_a_declared_reprint_is_no_unmarked_copy() -> None:
    wire = (credit("Coast Wire", "Coast Wire"),)
    reprint = told("a", "Lantern", "We value your help", quoted=False, citations=wire)

    assert "unmarked_copy" not in kinds(reprint, derivation=TAKEN)


def test_an_outlet_named_as_the_place_of_report_is_no_other_speaker() -> None:
    cited = (credit("Coast Wire", "according to Coast Wire", whole=False),)
    testimony = told("a", "Lantern", "We value your help", speaker="Coast Wire", citations=cited)

    assert "reattributed" not in kinds(testimony, speaker="Ada Lindqvist")


def test_marks_may_be_gained() -> None:
    bare = told("bare", "Fen Post", "We value your help in their attempt", quoted=False)
    marked = told("marked", "Lantern", "We value your help in their attempt")
    found = altered(marked, bare, exemplar=None, derivation=NO_DERIVATION, speaker=None)

    assert [alteration.kind.value for alteration in found] == ["marks_gained"]
