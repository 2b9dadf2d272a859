from app.domain.lineage import NO_DERIVATION, Basis, Derivation, Exemplar
from app.domain.source import name_key
from app.lineage.origins import count, independent_origins
from tests.lineage.making import told


def copied(**exemplar: object) -> Derivation:
    return Derivation(exemplar=Exemplar(**exemplar), basis=Basis.LIKELY, reasons=())  # type: ignore[arg-type]


def test_each_sighting_without_an_exemplar_is_an_origin() -> None:
    assert (
        independent_origins({"a": NO_DERIVATION, "b": NO_DERIVATION, "c": copied(attestation="a")}, {}) == 2
    )


def test_an_unseen_source_is_one_origin_however_many_copied_it() -> None:
    assert independent_origins({"a": copied(unseen="Coast Wire"), "b": copied(unseen="Coast Wire")}, {}) == 1


def test_a_source_that_is_credited_and_has_the_words_itself_is_one_origin() -> None:
    found = {"a": NO_DERIVATION, "b": copied(unseen="The Coast Wire")}

    assert independent_origins(found, {"a": name_key("Coast Wire"), "b": name_key("Fen Post")}) == 1


def test_a_group_that_shares_something_upstream_is_one_origin() -> None:
    assert (
        independent_origins({"a": copied(shared_upstream=("b",)), "b": copied(shared_upstream=("a",))}, {})
        == 1
    )


def test_a_group_that_leads_to_an_origin_adds_none() -> None:
    found = {"a": NO_DERIVATION, "b": copied(attestation="a"), "c": copied(shared_upstream=("a", "b"))}

    assert independent_origins(found, {}) == 1


def test_an_unclear_derivation_makes_the_count_a_least() -> None:
    unclear = Derivation(exemplar=Exemplar(shared_upstream=("b",)), basis=Basis.UNCLEAR, reasons=())
    counts = count(
        [told("a", "Fen Post", "x"), told("b", "Lantern", "x")], {"a": unclear, "b": NO_DERIVATION}
    )

    assert counts.at_least


def test_carriers_are_not_counted_beside_publishers() -> None:
    counts = count([told("a", "Fen Post", "x"), told("b", "Portal", "x", carrier=True)], {})

    assert counts.sources == 1
    assert count([told("b", "Portal", "x", carrier=True)], {}).sources == 1
