"""How far two articles go on alike around running text that both have."""

from app.domain.span import Span
from app.matching.beyond import Printed, beyond
from app.matching.overlaps import Overlaps

SHARED = "The ferry company closed its oldest pier on the northern shore last autumn."
GOES_ON = "Engineers had found deep cracks in every pillar of the wooden landing stage."
NOTHING_APART = Overlaps(())


def printed(*sentences: str) -> Printed:
    """One paragraph of these, of which the first article has `SHARED` for its contents."""
    text = " ".join(sentences)
    start = text.index(SHARED)
    return Printed(text, (Span(0, len(text)),), (Span(start, start + len(SHARED)),))


def found(mine: Printed, theirs: Printed, apart: Overlaps = NOTHING_APART) -> list[tuple[str, str, int]]:
    """The stretches of both, and how many words they share."""
    return [
        (alike.mine.of(mine.text), alike.theirs.of(theirs.text), alike.shared)
        for alike in beyond(mine, theirs, apart)
    ]


def test_a_sentence_that_is_cut_short_is_followed_to_the_cut() -> None:
    mine = printed(SHARED, "Engineers had found deep cracks, the mayor recalled over dinner with a cousin.")
    cut = "Engineers had found deep cracks"

    assert found(mine, printed(SHARED, GOES_ON)) == [(cut, cut, 5)]


def test_a_sentence_that_begins_in_other_words_is_followed_back_to_them() -> None:
    mine = printed("What nobody expected: deep cracks in every pillar of the wooden landing stage.", SHARED)
    kept = "deep cracks in every pillar of the wooden landing stage"

    assert found(mine, printed(GOES_ON, SHARED)) == [(kept, kept, 10)]


def test_a_sentence_edited_beyond_recognition_is_followed_word_by_word() -> None:
    mine = printed(SHARED, "Inspectors had found cracks in each pillar of this old landing stage.")
    theirs = printed(SHARED, GOES_ON)

    ((own, other, shared),) = found(mine, theirs)

    assert own.endswith("landing stage")
    assert other.endswith("landing stage")
    assert shared == 8


def test_what_is_alike_by_itself_is_followed_no_further_than_one_goes() -> None:
    theirs = printed(SHARED, GOES_ON, "Nobody was hurt.")

    assert found(printed(SHARED), theirs) == []
    assert found(printed(SHARED, "Rain fell on the valley all weekend long."), theirs) == []


def test_several_sentences_are_followed_one_after_another() -> None:
    more = "A diver filmed the damage in murky water at low tide."
    mine = printed(SHARED, GOES_ON, more, "The rest is another story altogether.")

    assert [own for own, _, _ in found(mine, printed(SHARED, GOES_ON, more))] == [f"{GOES_ON} {more}"[:-1]]


def test_sentences_with_quotation_marks_end_it() -> None:
    said = "Engineers had found “deep cracks in every pillar” of the wooden landing stage."

    assert found(printed(SHARED, said), printed(SHARED, GOES_ON)) == []


def test_what_is_apart_is_left_alone() -> None:
    mine = printed(SHARED, GOES_ON)
    apart = Overlaps([Span(len(SHARED) + 1, len(mine.text))])

    assert found(mine, printed(SHARED, GOES_ON), apart) == []


def test_articles_that_share_nothing_go_on_alike_nowhere() -> None:
    other = "Seven goats crossed a meadow at dawn."
    theirs = Printed(other, (Span(0, len(other)),), (Span(0, len(other)),))

    assert beyond(printed(SHARED, GOES_ON), theirs, NOTHING_APART) == ()
