from app.domain.lineage import Basis, Exemplar
from tests.lineage.making import AROUND, REMARK, captured, credit, derivations, published, told

WIRE = (credit("Coast Wire", "Coast Wire"),)
WRONG = (credit("Inland Wire", "By Ada Lund, Inland Wire"),)


def test_a_credit_that_all_other_copies_gainsay_gives_way_to_theirs() -> None:
    found = derivations(
        told("a", "Coast Wire", REMARK, dating=published("2020-05-01"), before=AROUND),
        told("b", "Fen Post", REMARK, dating=published("2020-05-02"), before=AROUND, citations=WIRE),
        told("c", "Moor Mail", REMARK, dating=published("2020-05-02"), before=AROUND, citations=WRONG),
    )

    assert found["c"].exemplar == Exemplar(attestation="a")
    assert found["c"].basis is Basis.LIKELY
    assert found["c"].reasons[-1] == (
        "The article as a whole credits Inland Wire: “By Ada Lund, Inland Wire”. "
        "But other copies of the same article credit Coast Wire."
    )


def test_an_agency_s_own_copy_gainsays_another_agency_s_name() -> None:
    found = derivations(
        told("a", "Coast Wire", REMARK, dating=published("2020-05-01"), before=AROUND, agency=True),
        told("c", "Moor Mail", REMARK, dating=published("2020-05-02"), before=AROUND, citations=WRONG),
    )

    assert found["c"].exemplar == Exemplar(attestation="a")


def test_a_credit_that_one_other_copy_bears_out_stands() -> None:
    found = derivations(
        told("a", "Coast Wire", REMARK, dating=published("2020-05-01"), before=AROUND, agency=True),
        told("b", "Fen Post", REMARK, dating=captured("2020-05-02"), before=AROUND, citations=WRONG),
        told("c", "Moor Mail", REMARK, dating=published("2020-05-02"), before=AROUND, citations=WRONG),
    )

    assert found["c"].exemplar == Exemplar(unseen="Inland Wire")
    assert found["c"].basis is Basis.STATED


def test_a_wrong_credit_that_two_copies_share_is_outvoted_by_many() -> None:
    found = derivations(
        told("a", "Coast Wire", REMARK, dating=published("2020-05-01"), before=AROUND),
        told("b", "Fen Post", REMARK, dating=published("2020-05-02"), before=AROUND, citations=WIRE),
        told("d", "Dune Times", REMARK, dating=published("2020-05-02"), before=AROUND, citations=WIRE),
        told("c", "Moor Mail", REMARK, dating=published("2020-05-02"), before=AROUND, citations=WRONG),
        told("e", "Bay Sun", REMARK, dating=published("2020-05-02"), before=AROUND, citations=WRONG),
    )

    assert found["c"].exemplar == found["e"].exemplar == Exemplar(attestation="a")


def test_copies_that_came_later_gainsay_a_credit_but_are_no_exemplars() -> None:
    found = derivations(
        told("b", "Fen Post", REMARK, dating=published("2020-05-03"), before=AROUND, citations=WIRE),
        told("d", "Dune Times", REMARK, dating=published("2020-05-03"), before=AROUND, citations=WIRE),
        told("c", "Moor Mail", REMARK, dating=published("2020-05-02"), before=AROUND, citations=WRONG),
    )

    assert found["c"].basis is not Basis.STATED
    assert "But other copies of the same article credit Coast Wire." in found["c"].reasons[-1]
    assert found["b"].exemplar == found["d"].exemplar == Exemplar(unseen="Coast Wire")


def test_words_alone_in_common_gainsay_nothing() -> None:
    found = derivations(
        told("a", "Coast Wire", REMARK, dating=published("2020-05-01"), agency=True),
        told("c", "Moor Mail", REMARK, dating=published("2020-05-02"), citations=WRONG),
    )

    assert found["c"].exemplar == Exemplar(unseen="Inland Wire")


def test_a_reprint_that_others_credit_speaks_for_whom_it_credits_itself() -> None:
    reprint = told("a", "Fen Post", REMARK, dating=captured("2020-05-03"), before=AROUND, citations=WIRE)
    found = derivations(
        reprint,
        told("b", "Moor Mail", REMARK, dating=captured("2020-05-02"), before=AROUND, citations=WIRE),
        told("c", "Bay Sun", REMARK, dating=captured("2020-05-04"), citations=(credit("Fen Post", "x"),)),
    )

    assert found["b"].exemplar == Exemplar(unseen="Coast Wire")
    assert found["b"].basis is Basis.STATED
