from app.domain.lineage import Basis, Exemplar, LineageKind
from tests.lineage.making import AROUND, REMARK, captured, credit, derivations, published, told

MISQUOTED = "We will close the old harbour before the summer, whatever the council says"
STORY = (
    "The ferry company has asked the council three times since the spring to close the old harbour to "
    "traffic."
)


def test_later_and_alike_is_not_copied() -> None:
    found = derivations(
        told("a", "Coast Wire", REMARK, dating=published("2020-05-01")),
        told(
            "b", "Dune Times", REMARK, dating=published("2020-05-02"), before="On the pier the mayor said: “"
        ),
    )

    assert found["b"].exemplar is None
    assert found["b"].basis is None


def test_the_same_words_around_a_quotation_show_copying_from_the_earlier_one() -> None:
    found = derivations(
        told("a", "Coast Wire", REMARK, dating=published("2020-05-01"), before=AROUND),
        told("b", "Dune Times", REMARK, dating=published("2020-05-02"), before=AROUND),
    )

    assert found["b"].exemplar == Exemplar(attestation="a")
    assert found["b"].basis is Basis.LIKELY
    assert "The words around it stand in Coast Wire too: “It was an unusually warm" in found["b"].reasons[0]
    assert found["a"].exemplar is None


def test_other_quoted_words_around_a_quotation_show_nothing() -> None:
    speech = "He said: “It was an unusually warm evening on the quay when we last turned round.” He added: “"
    found = derivations(
        told("a", "Coast Wire", REMARK, dating=published("2020-05-01"), before=speech),
        told("b", "Dune Times", REMARK, dating=published("2020-05-02"), before=speech),
    )

    assert found["b"].exemplar is None


def test_a_shared_misquotation_comes_from_the_earlier_of_the_two() -> None:
    found = derivations(
        told("a", "Coast Wire", REMARK, dating=published("2020-05-01")),
        told("b", "Fen Post", REMARK, dating=published("2020-05-01T09:00")),
        told("c", "Moor Mail", MISQUOTED, dating=published("2020-05-02")),
        told("d", "Dune Times", MISQUOTED, dating=published("2020-05-03")),
    )

    assert found["d"].exemplar == Exemplar(attestation="c")
    assert found["d"].basis is Basis.LIKELY
    assert found["c"].exemplar is None
    assert found["b"].exemplar is None


def test_the_same_running_text_in_three_articles_does_not_tell_which_of_two_was_copied() -> None:
    found = derivations(
        told("a", "Coast Wire", STORY, dating=published("2020-05-01"), quoted=False),
        told("b", "Fen Post", STORY, dating=published("2020-05-02"), quoted=False),
        told("c", "Moor Mail", STORY, dating=published("2020-05-03"), quoted=False),
        kind=LineageKind.PASSAGE,
    )

    assert found["a"].exemplar is None
    assert found["b"].exemplar == Exemplar(attestation="a")
    assert found["c"].exemplar == Exemplar(shared_upstream=("a", "b"))
    assert found["c"].basis is Basis.UNCLEAR


def test_running_text_of_open_order_shares_something_upstream() -> None:
    found = derivations(
        told("a", "Coast Wire", STORY, dating=captured("2020-05-01"), quoted=False),
        told("b", "Fen Post", STORY, quoted=False),
        kind=LineageKind.PASSAGE,
    )

    assert found["a"].exemplar == Exemplar(shared_upstream=("b",))
    assert found["b"].exemplar == Exemplar(shared_upstream=("a",))


def test_a_shorter_text_is_not_the_exemplar_of_a_fuller_one() -> None:
    fuller = f"{STORY} Nobody has answered, and the boats still come in at night without lights."
    found = derivations(
        told("a", "Coast Wire", STORY, dating=published("2020-05-01"), quoted=False),
        told("b", "Fen Post", fuller, dating=published("2020-05-02"), quoted=False),
        kind=LineageKind.PASSAGE,
    )

    assert found["b"].exemplar == Exemplar(shared_upstream=("a",))


def test_a_carrier_has_its_text_from_the_publisher_even_if_the_order_is_open() -> None:
    found = derivations(
        told("a", "Coast Wire", STORY, dating=captured("2020-05-02"), quoted=False),
        told("b", "Portal", STORY, dating=captured("2020-05-01"), quoted=False, carrier=True),
        kind=LineageKind.PASSAGE,
    )

    assert found["b"].exemplar == Exemplar(attestation="a")


def test_a_statement_held_is_the_exemplar_of_those_who_say_that_they_read_it() -> None:
    found = derivations(
        told("a", "Harbour Office", REMARK, quoted=False, article_kind="statement"),
        told(
            "b", "Fen Post", REMARK, dating=published("2020-05-02"), before="In a statement the mayor said, “"
        ),
        told(
            "c", "Moor Mail", REMARK, dating=published("2020-05-02"), before="On the quay the mayor said, “"
        ),
    )

    assert found["b"].exemplar == Exemplar(attestation="a")
    assert found["a"].exemplar is None
    assert found["c"].exemplar is None


def test_a_copy_without_credit_of_what_all_others_credit_has_the_same_unseen_source() -> None:
    wire = (credit("Coast Wire", "Coast Wire"),)
    found = derivations(
        told("a", "Fen Post", STORY, quoted=False, citations=wire),
        told("b", "Moor Mail", STORY, quoted=False, citations=wire),
        told("c", "Dune Times", STORY, quoted=False),
        kind=LineageKind.PASSAGE,
    )

    assert found["c"].exemplar == Exemplar(unseen="Coast Wire")
    assert found["c"].basis is Basis.LIKELY


def test_of_many_copies_of_one_article_the_one_that_is_an_agency_s_was_copied() -> None:
    found = derivations(
        told("a", "Coast Wire", REMARK, dating=captured("2020-05-03"), before=AROUND, agency=True),
        told("b", "Fen Post", REMARK, dating=published("2020-05-02"), before=AROUND),
        told("c", "Moor Mail", REMARK, dating=published("2020-05-02"), before=AROUND),
    )

    assert found["a"].exemplar is None
    assert found["b"].exemplar == found["c"].exemplar == Exemplar(attestation="a")
    assert found["b"].basis is Basis.LIKELY
    assert "Others print the copy of Coast Wire, an agency." in found["b"].reasons


def test_a_copy_that_is_like_an_agency_s_text_and_like_its_copies_goes_back_to_the_agency() -> None:
    wire = (credit("Coast Wire", "Coast Wire"),)
    found = derivations(
        told("a", "Coast Wire", STORY, quoted=False, agency=True, dating=published("2020-05-01")),
        told(
            *("b", "Fen Post", STORY),
            quoted=False,
            before=AROUND,
            citations=wire,
            dating=published("2020-05-02"),
        ),
        told("c", "Moor Mail", STORY, quoted=False, before=AROUND, dating=published("2020-05-03")),
        kind=LineageKind.PASSAGE,
    )

    assert found["c"].exemplar == Exemplar(attestation="a")
    assert found["c"].basis is Basis.LIKELY


def test_what_others_credit_has_its_words_from_nobody_whose_date_is_open() -> None:
    wire = (credit("Coast Wire", "Coast Wire"),)
    found = derivations(
        told("a", "Coast Wire", REMARK, before=AROUND),
        told("b", "Fen Post", REMARK, before=AROUND, citations=wire),
        told("c", "Moor Mail", REMARK, before=AROUND),
    )

    assert found["a"].exemplar is None
    assert found["c"].exemplar == Exemplar(attestation="a")


def test_a_source_is_never_the_unseen_exemplar_of_its_own_article() -> None:
    wire = (credit("Coast Wire", "Coast Wire"),)
    found = derivations(
        told("a", "Coast Wire", REMARK, before=AROUND, dating=published("2020-05-03")),
        told("b", "Fen Post", REMARK, before=AROUND, citations=wire, dating=published("2020-05-01")),
        told("c", "Moor Mail", REMARK, before=AROUND, citations=wire, dating=published("2020-05-01")),
    )

    assert found["a"].exemplar is None
    assert found["b"].exemplar == Exemplar(unseen="Coast Wire")


def test_one_that_is_credited_with_a_quotation_only_may_itself_be_a_copy() -> None:
    quoting = (credit("Moor Mail", "Moor Mail", whole=False),)
    found = derivations(
        told("a", "Fen Post", REMARK, before=AROUND, citations=(credit("Coast Wire", "(Coast Wire)"),)),
        told("b", "Moor Mail", REMARK, before=AROUND),
        told("c", "Bay Sun", REMARK, before=AROUND, citations=(credit("Coast Wire", "(Coast Wire)"),)),
        told("d", "Dune Times", REMARK, citations=quoting),
    )

    assert found["b"].exemplar == Exemplar(unseen="Coast Wire")
    assert found["d"].exemplar == Exemplar(attestation="b")
