from app.domain.alteration import Alteration, AlterationKind
from app.domain.lineage import Basis
from app.domain.quotation import ApartReason
from app.web.words import ALTERATIONS, APART, BASES, count, shortened, told


def test_every_kind_of_change_and_every_basis_has_its_words() -> None:
    assert set(ALTERATIONS) == set(AlterationKind)
    assert set(BASES) == set(Basis)
    assert set(APART) == set(ApartReason)


def test_words_left_out_and_words_added_are_told_apart() -> None:
    kind = AlterationKind.OMISSION

    assert told(Alteration(kind=kind, before="at all", after="")) == "without “at all”"
    assert told(Alteration(kind=kind, before="", after="at all")) == "with “at all”"
    assert told(Alteration(kind=kind, before="", after="")) == ""


def test_one_is_not_many() -> None:
    assert (count(1, "article"), count(1200, "article")) == ("1 article", "1,200 articles")


def test_what_happened_to_the_whole_is_told_without_repeating_it() -> None:
    lost = Alteration(kind=AlterationKind.MARKS_LOST, before="“We will not.”", after="We will not.")

    assert told(lost) == "Quoted there, printed bare here."


def test_long_words_are_cut_at_a_word() -> None:
    assert shortened("one two three four", 9) == "one two …"
    assert shortened("one\n two", 9) == "one two"
