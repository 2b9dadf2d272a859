"""A splice runs two speakers' words together; a fuller statement merely holds what was cut from it."""

from collections import Counter

from app.lineage.splices import Part, spliced

GROWER = "nobody in the valley asked for this road through our best fields"
PLANNER = "the road will stand on stilts so that hares can keep their paths"
TOGETHER = f"{GROWER} {PLANNER}".split()


def part(identity: str, text: str, **speakers: int) -> Part:
    named = Counter({name.replace("_", "-"): times for name, times in speakers.items()})
    return Part(id=identity, words=tuple(text.split()), speakers=named)


def test_the_words_of_two_people_run_together_are_a_splice_of_both_in_order() -> None:
    parts = [part("second", PLANNER, caspar_idrel=1), part("first", GROWER, berit_solane=2)]

    assert spliced(TOGETHER, 1, parts) == ("first", "second")


def test_two_cuts_of_one_speaker_s_statement_are_no_splice() -> None:
    parts = [part("first", GROWER, berit_solane=2), part("second", PLANNER, berit_solane=1)]

    assert spliced(TOGETHER, 1, parts) == ()


def test_two_names_of_one_speaker_are_no_splice() -> None:
    parts = [part("first", GROWER, berit_solane=2), part("second", PLANNER, berit_m_solane=1)]

    assert spliced(TOGETHER, 1, parts) == ()


def test_a_part_given_to_one_speaker_under_two_names_has_that_speaker() -> None:
    parts = [part("first", GROWER, berit_solane=1, solane=1), part("second", PLANNER, caspar_idrel=1)]

    assert spliced(TOGETHER, 1, parts) == ("first", "second")


def test_one_part_alone_is_no_splice() -> None:
    assert spliced(TOGETHER, 1, [part("first", GROWER, berit_solane=2)]) == ()


def test_parts_that_fewer_articles_give_apart_than_together_are_misattributions() -> None:
    parts = [part("first", GROWER, berit_solane=5), part("second", PLANNER, caspar_idrel=1)]

    assert spliced(TOGETHER, 5, parts) == ()


def test_parts_whose_speaker_is_disputed_prove_nothing() -> None:
    parts = [part("first", GROWER, berit_solane=2), part("second", PLANNER, caspar_idrel=1, anna_roth=1)]

    assert spliced(TOGETHER, 1, parts) == ()


def test_parts_that_overlap_are_the_same_words_given_to_two_people() -> None:
    shorter = " ".join(GROWER.split()[:8])
    parts = [part("first", GROWER, berit_solane=2), part("second", shorter, caspar_idrel=2)]

    assert spliced(TOGETHER, 1, parts) == ()


def test_a_part_that_does_not_stand_in_the_words_is_no_part() -> None:
    other = "the minister knows nothing of any plan to move the old town hall"
    parts = [part("first", GROWER, berit_solane=2), part("second", other, caspar_idrel=2)]

    assert spliced(TOGETHER, 1, parts) == ()


def test_of_several_parts_the_fullest_two_are_named() -> None:
    parts = [
        part("first", GROWER, berit_solane=2),
        part("bite", " ".join(PLANNER.split()[:6]), caspar_idrel=2),
        part("second", PLANNER, caspar_idrel=2),
    ]

    assert spliced(TOGETHER, 1, parts) == ("first", "second")
