from hypothesis import given
from hypothesis import strategies as st

from app.lineage.collate import collate, siglum
from tests.lineage.making import told

WORDS = "We will not close the old harbour, ever. [it] …"
TEXTS = st.lists(
    st.lists(st.sampled_from(WORDS.split()), max_size=14).map(" ".join),
    min_size=1,
    max_size=6,
)


def rows(*texts: str) -> list[tuple[str | None, ...]]:
    found = collate([told(str(index), "Dune Times", text) for index, text in enumerate(texts)], "0")
    return [locus.readings for locus in found.loci]


def test_what_all_share_is_one_locus_and_what_differs_is_another() -> None:
    assert rows("We will close the harbour in May.", "We will close the port in May.") == [
        ("We will close the", "We will close the"),
        ("harbour", "port"),
        ("in May.", "in May."),
    ]


def test_a_witness_that_ends_early_has_no_reading_after_its_end() -> None:
    assert rows("We will close the harbour in May.", "We will close the harbour")[-1] == ("in May.", None)


def test_words_left_out_in_the_middle_are_an_empty_reading() -> None:
    assert ("not ever", "") in rows("We will not ever close the old harbour", "We will close the old harbour")


def test_added_words_have_a_locus_of_their_own() -> None:
    assert ("", "very") in rows("We close the old harbour", "We close the very old harbour")


def test_the_base_comes_first_then_the_text_most_articles_print() -> None:
    found = collate(
        [
            told("1", "Fen Post", "We will close the harbour"),
            told("2", "Dune Times", "We will close the port now"),
            told("3", "Moor Mail", "We will close  the port now"),
            told("4", "Harbour Gazette", "We will close the old harbour in May"),
        ],
        "4",
    )

    assert [(w.siglum, w.attestations) for w in found.witnesses] == [
        ("A", ("4",)),
        ("B", ("2", "3")),
        ("C", ("1",)),
    ]


def test_sigla_go_on_after_z() -> None:
    assert [siglum(index) for index in (0, 25, 26, 27, 52, 702)] == ["A", "Z", "AA", "AB", "BA", "AAA"]


@given(TEXTS)
def test_every_row_restores_its_witness_exactly(texts: list[str]) -> None:
    found = collate([told(str(index), "Dune Times", text) for index, text in enumerate(texts)], "0")

    for row, witness in enumerate(found.witnesses):
        readings = (locus.readings[row] for locus in found.loci)
        assert " ".join(reading for reading in readings if reading) == witness.text


@given(TEXTS.flatmap(lambda texts: st.permutations(range(len(texts))).map(lambda order: (texts, order))))
def test_the_order_of_the_testimonies_does_not_matter(given_texts: tuple[list[str], list[int]]) -> None:
    texts, order = given_texts
    retold = [told(str(index), "Dune Times", text) for index, text in enumerate(texts)]

    assert collate([retold[index] for index in order], "0") == collate(retold, "0")
