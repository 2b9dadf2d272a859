"""What changed between two states of a lineage, in sentences."""

from dataclasses import replace
from datetime import UTC, datetime

from app.domain.lineage import EarliestState, GivenTo
from app.domain.memento import Carrier, Memento, State
from app.lineage.history import changes
from tests.web import samples

LINEAGE = samples.lineage()
MOMENT = datetime(2026, 11, 1, tzinfo=UTC)


def state(*sources: str, **changed: object) -> State:
    return State(
        memento=Memento(id=LINEAGE.id, since=MOMENT, until=None),
        lineage=replace(LINEAGE, **changed),  # type: ignore[arg-type]
        carriers=tuple(
            Carrier(article=f"article of {source}", attestation=f"t{place}", source=source)
            for place, source in enumerate(sources, start=1)
        ),
    )


def test_the_first_state_is_just_traced() -> None:
    assert changes([], state("Quay Gazette", "Hill Herald")) == ("Traced for the first time, in 2 articles.",)


def test_articles_that_come_and_go_are_named_up_to_three() -> None:
    told = changes([state("Quay Gazette")], state("Hill Herald", "Dale Mail", "Coast Post", "Isle Sun"))

    assert "4 articles came: Hill Herald, Dale Mail, Coast Post and 1 more." in told
    assert "1 article went: Quay Gazette." in told


def test_what_follows_for_the_answer_is_told_with_what_it_was() -> None:
    known = replace(LINEAGE.earliest, state=EarliestState.KNOWN, attestations=("t1",))
    before = state("Quay Gazette", earliest=known, speaker="Ana Lindqvist")
    after = state("Quay Gazette", earliest=replace(known, state=EarliestState.UNDETERMINED), speaker=None)

    told = changes([before], after)

    assert "Earliest known: uncertain, perhaps Quay Gazette. Before: Quay Gazette." in told
    assert "Speaker: nobody is named. Before: Ana Lindqvist." in told


def test_that_articles_begin_to_disagree_on_the_speaker_is_told() -> None:
    given = (
        GivenTo(speaker="Ana Lindqvist", attestations=("t1",)),
        GivenTo(speaker="Bo Falk", attestations=("t2",)),
    )

    told = changes([state("Quay Gazette", given_to=())], state("Quay Gazette", given_to=given))

    assert told == ("Articles disagree on the speaker: Ana Lindqvist and Bo Falk.",)


def test_a_lineage_that_takes_in_another_says_so() -> None:
    other = replace(
        state("Dale Mail", displayed="Quite another thing"),
        memento=Memento(id="other", since=MOMENT, until=MOMENT),
    )

    told = changes(
        [state("Quay Gazette"), replace(other, lineage=replace(other.lineage, id="other"))],
        state("Quay Gazette", "Dale Mail"),
    )

    assert told[0] == "It was joined with “Quite another thing”."


def test_a_fuller_wording_changes_the_address() -> None:
    told = changes([state("Quay Gazette")], state("Quay Gazette", id="fuller0000000"))

    assert told == ("A fuller wording came: the lineage has the address of that one now.",)


def test_where_nothing_of_the_answer_changed_that_is_said() -> None:
    assert changes([state("Quay Gazette")], state("Quay Gazette")) == (
        "Some of the evidence was read anew; the answer stayed as it was.",
    )
