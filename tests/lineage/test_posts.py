from app.domain.alteration import AlterationKind
from app.lineage.trace import trace
from tests.lineage.making import REMARK, derivations, family, published, told

SIGNED = "\n\n— Ada Lund (@adalund) May 1, 2020\n\nThe council did not answer."


def test_a_post_that_is_set_into_an_article_has_lost_no_marks() -> None:
    quoting = told("a", "Fen Post", REMARK, dating=published("2020-05-01"))
    post = told(
        "b", "Moor Mail", REMARK, dating=published("2020-05-02"), quoted=False, block=True, after=SIGNED
    )
    lineage = trace(family([quoting, post]))

    kinds = {change.kind for one in lineage.attestations for change in one.alterations}
    assert AlterationKind.MARKS_LOST not in kinds
    assert AlterationKind.MARKS_GAINED not in kinds


def test_two_articles_that_show_one_post_have_it_from_its_author() -> None:
    found = derivations(
        told("a", "Fen Post", REMARK, dating=published("2020-05-01"), quoted=False, block=True, after=SIGNED),
        told(
            "b", "Moor Mail", REMARK, dating=published("2020-05-02"), quoted=False, block=True, after=SIGNED
        ),
    )

    assert found["a"].exemplar is None
    assert found["b"].exemplar is None


def test_running_text_that_is_no_post_is_taken_from_the_earlier_article() -> None:
    found = derivations(
        told("a", "Fen Post", REMARK, dating=published("2020-05-01"), quoted=False),
        told("b", "Moor Mail", REMARK, dating=published("2020-05-02"), quoted=False),
    )

    assert found["b"].exemplar is not None
