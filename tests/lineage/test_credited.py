from app.domain.lineage import Basis, Exemplar
from tests.lineage.making import AROUND, REMARK, credit, derivations, elsewhere, published, told

LONG = "Fishermen had waited since noon for the council to say what would become of their moorings."


def test_a_credit_to_a_held_source_names_its_sighting() -> None:
    found = derivations(
        told("a", "Coast Wire", REMARK, dating=published("2020-05-01")),
        told(
            "b",
            "Dune Times",
            REMARK,
            dating=published("2020-05-02"),
            citations=(credit("Coast Wire", "(CW)"),),
        ),
    )

    assert found["b"].exemplar == Exemplar(attestation="a")
    assert found["b"].basis is Basis.STATED
    assert found["b"].reasons == ("The article as a whole credits Coast Wire: “(CW)”.",)
    assert found["a"].exemplar is None


def test_a_credit_to_a_source_that_is_not_held_names_an_unseen_one() -> None:
    found = derivations(
        told("a", "Fen Post", REMARK, citations=(credit("Coast Wire", "Coast Wire"),)),
        told("b", "Dune Times", REMARK, citations=(credit("Coast Wire", "told Coast Wire", whole=False),)),
    )

    assert found["a"].exemplar == found["b"].exemplar == Exemplar(unseen="Coast Wire")
    assert found["b"].reasons[0] == "These words are credited to Coast Wire: “told Coast Wire”."
    assert found["b"].reasons[1] == "No article of Coast Wire with these words is held."


def test_a_credited_source_whose_held_words_are_fewer_is_not_the_one_copied() -> None:
    found = derivations(
        told("a", "Coast Wire", "We will not close the old harbour", dating=published("2020-05-01")),
        told(
            "b",
            "Dune Times",
            REMARK,
            dating=published("2020-05-02"),
            citations=(credit("Coast Wire", "(CW)"),),
        ),
    )

    assert found["b"].exemplar == Exemplar(unseen="Coast Wire")


def test_a_credited_sighting_that_is_certainly_later_is_not_the_one_copied() -> None:
    found = derivations(
        told("a", "Coast Wire", REMARK, dating=published("2020-05-03")),
        told(
            "b",
            "Dune Times",
            REMARK,
            dating=published("2020-05-02"),
            citations=(credit("Coast Wire", "(CW)"),),
        ),
    )

    assert found["b"].exemplar == Exemplar(unseen="Coast Wire")


def test_a_reprint_in_the_credited_paper_is_not_the_paper_s_own_story() -> None:
    theirs, wire = (credit("Fen Post", "By Ada Lund, Fen Post"),), (credit("Coast Wire", "By Coast Wire"),)
    found = derivations(
        told("a", "Fen Post", REMARK, dating=published("2020-05-01"), citations=wire),
        told("b", "Dune Times", REMARK, dating=published("2020-05-02"), citations=theirs),
    )

    assert found["b"].exemplar == Exemplar(unseen="Fen Post")


def test_a_copy_of_a_whole_article_is_of_one_with_the_same_words_around() -> None:
    other = (
        "Forty boats lay in the outer basin on Sunday when the harbour master read out a list of those that must "
        "move by the end of the month, among them the last of the cutters, “"
    )
    wire = (credit("Coast Wire", "Coast Wire"),)
    told_twice = (
        told("a", "Coast Wire", REMARK, dating=published("2020-05-01"), before=other),
        told("b", "Coast Wire", REMARK, dating=published("2020-05-02"), before=f"{LONG} {AROUND}"),
    )
    copy = told(
        "c", "Dune Times", REMARK, dating=published("2020-05-03"), before=f"{LONG} {AROUND}", citations=wire
    )

    assert derivations(*told_twice, copy)["c"].exemplar == Exemplar(attestation="b")
    assert derivations(told_twice[0], copy)["c"].exemplar == Exemplar(unseen="Coast Wire")


def test_words_told_to_the_article_itself_have_no_exemplar() -> None:
    own = credit("the Dune Times", "told the Dune Times", whole=False)
    found = derivations(
        told("a", "Coast Wire", REMARK, dating=published("2020-05-01"), before=AROUND),
        told("b", "Dune Times", REMARK, dating=published("2020-05-02"), before=AROUND, citations=(own,)),
    )

    assert found["b"].exemplar is None
    assert found["b"].reasons == ("The words were given to Dune Times itself: “told the Dune Times”.",)


def test_a_source_credited_for_something_else_that_has_the_words_is_a_likely_exemplar() -> None:
    other = (elsewhere("Fen Post", "As the Fen Post first reported, the quay is sinking."),)
    found = derivations(
        told("a", "Fen Post", REMARK, dating=published("2020-05-01")),
        told("b", "Moor Mail", REMARK, dating=published("2020-05-02"), citations=other),
        told(
            "c", "Dune Times", REMARK, dating=published("2020-05-02"), citations=(elsewhere("Bay Sun", "x"),)
        ),
    )

    assert found["b"].exemplar == Exemplar(attestation="a")
    assert found["b"].basis is Basis.LIKELY
    assert found["b"].reasons == (
        "The article credits Fen Post elsewhere: “As the Fen Post first reported, the quay is sinking.”.",
        "Fen Post has these words, too.",
    )
    assert found["c"].exemplar is None


def test_a_source_credited_for_something_else_is_likely_where_others_credit_it_with_the_words() -> None:
    found = derivations(
        told("a", "Fen Post", REMARK, citations=(credit("Coast Wire", "(Coast Wire)"),)),
        told("b", "Moor Mail", REMARK, citations=(elsewhere("Coast Wire", "Coast Wire reported a flood"),)),
        told("c", "Dune Times", REMARK, citations=(elsewhere("Bay Sun", "Bay Sun reported a fire"),)),
    )

    assert found["b"].exemplar == Exemplar(unseen="Coast Wire")
    assert found["b"].basis is Basis.LIKELY
    assert found["b"].reasons == (
        "The article credits Coast Wire elsewhere: “Coast Wire reported a flood”.",
        "Others credit Coast Wire with these words.",
        "No article of Coast Wire with these words is held.",
    )
    assert found["c"].exemplar is None


def test_what_everybody_was_told_answers_no_question_of_ones_own() -> None:
    found = derivations(
        told("a", "Fen Post", REMARK, before="Holm told reporters: “"),
        told("b", "Moor Mail", REMARK, before="Asked for comment by telephone, Holm said: “"),
    )

    assert found["a"].reasons == ()
    assert found["b"].reasons == (
        "The words answer a question of its own: “Asked for comment by telephone, Holm said”.",
    )


def test_a_look_through_the_press_has_not_all_from_each_paper_that_it_names() -> None:
    papers = ("Fen Post", "Bay Sun", "Harbour Gazette", "Dune Times")
    found = derivations(
        told("a", "Fen Post", REMARK, dating=published("2020-05-01")),
        told(
            "b",
            "Moor Mail",
            REMARK,
            dating=published("2020-05-02"),
            citations=tuple(elsewhere(paper, f"The {paper} reported.") for paper in papers),
        ),
    )

    assert found["b"].exemplar is None


def test_two_articles_that_credit_each_other_do_not_go_round_in_a_circle() -> None:
    found = derivations(
        told("a", "Fen Post", REMARK, citations=(credit("Moor Mail", "Moor Mail"),)),
        told("b", "Moor Mail", REMARK, citations=(credit("Fen Post", "Fen Post"),)),
    )

    held = [d.exemplar.attestation for d in found.values() if d.exemplar and d.exemplar.attestation]
    assert len(held) == 1


def test_what_one_of_many_credits_with_the_words_is_not_believed_of_the_others() -> None:
    wire, told_bay = (credit("Coast Wire", "Coast Wire"),), (credit("Bay Sun", "told Bay Sun", whole=False),)
    found = derivations(
        told("a", "Fen Post", REMARK, citations=wire),
        told("b", "Moor Mail", REMARK, citations=wire),
        told("c", "Dune Times", REMARK, citations=wire),
        told("f", "Island Mail", REMARK, citations=wire),
        told("d", "Inland Post", REMARK, citations=told_bay),
        told("e", "Harbour Gazette", REMARK, citations=(elsewhere("Bay Sun", "The Bay Sun first said so."),)),
    )

    assert found["d"].exemplar == Exemplar(unseen="Bay Sun")
    assert found["e"].exemplar is None
