from app.domain.dating import DateBasis, DateEvidence
from app.domain.lineage import EarliestState, Precedence
from app.lineage.datings import judge
from app.lineage.precedence import earliest_known, in_print_by, precedence
from tests.lineage.making import at, captured, published, told


def test_an_interval_that_ends_before_another_begins_precedes_it() -> None:
    assert precedence(published("2018-07-15"), published("2018-07-16")) is Precedence.BEFORE
    assert precedence(published("2018-07-16"), published("2018-07-15")) is Precedence.AFTER


def test_what_is_only_captured_may_be_earlier_than_anything() -> None:
    assert precedence(published("2018-07-15"), captured("2018-07-20")) is Precedence.UNDETERMINED


def test_the_only_sighting_with_the_smallest_interval_is_known_to_be_earliest() -> None:
    first = told("a", "Harbour Gazette", "Words", dating=published("2018-07-15"))
    second = told("b", "Dune Times", "Words", dating=published("2018-07-16"))
    found = earliest_known([second, first])

    assert found.state is EarliestState.KNOWN
    assert found.attestations == ("a",)


def test_a14_an_undated_sighting_leaves_the_order_open_and_is_named() -> None:
    dated = told("a", "Harbour Gazette", "Words", dating=published("2018-07-15"))
    undated = told("b", "Dune Times", "Words")
    found = earliest_known([dated, undated])

    assert found.state is EarliestState.UNDETERMINED
    assert (found.attestations, found.could_be_earlier) == (("a",), ("b",))
    assert found.reason == "Dune Times carries no date and could be earlier."


def test_an_undated_sighting_that_credits_a_held_one_is_not_earlier() -> None:
    dated = told("a", "Harbour Gazette", "Words", dating=published("2018-07-15"))
    undated = told("b", "Dune Times", "Words")

    assert earliest_known([dated, undated], {"b": "a"}).state is EarliestState.KNOWN


def test_a_sighting_captured_before_the_earliest_date_could_be_earlier() -> None:
    dated = told("a", "Harbour Gazette", "Words", dating=published("2018-07-15"))
    seen = told("b", "Dune Times", "Words", dating=captured("2018-07-19"))
    found = earliest_known([dated, seen])

    assert found.state is EarliestState.UNDETERMINED
    assert found.could_be_earlier == ("b",)


def test_where_all_are_only_captured_any_could_be_the_earliest() -> None:
    sightings = [told(name, name, "Words", dating=captured(f"2018-07-1{name}")) for name in "123"]
    found = earliest_known(sightings)

    assert found.state is EarliestState.UNDETERMINED
    assert found.attestations == ("1", "2", "3")
    assert "any could be the earliest" in found.reason


def test_where_nothing_is_dated_the_earliest_is_undated() -> None:
    found = earliest_known([told("a", "Harbour Gazette", "Words"), told("b", "Dune Times", "Words")])

    assert found.state is EarliestState.UNDATED
    assert found.reason == "None of the sightings carries a date."


def test_overlapping_days_are_both_named() -> None:
    day = judge(
        [
            DateEvidence(
                basis=DateBasis.PUBLISHED,
                stated="15 July",
                earliest=at("2018-07-15"),
                latest=at("2018-07-16"),
            )
        ]
    )
    found = earliest_known(
        [
            told("a", "Harbour Gazette", "Words", dating=day),
            told("b", "Dune Times", "Words", dating=day),
        ]
    )

    assert found.attestations == ("a", "b")
    assert found.reason == "The dates of Harbour Gazette and Dune Times do not tell which was first."


def test_in_print_by_is_the_smallest_latest_and_says_how_we_know() -> None:
    found = in_print_by(
        [
            told("a", "Harbour Gazette", "Words", dating=published("2018-07-16")),
            told("b", "Dune Times", "Words", dating=captured("2018-07-15T11:54")),
            told("c", "Fen Post", "Words"),
        ]
    )

    assert found is not None
    assert (found.latest, found.attestation) == (at("2018-07-15T11:54"), "b")
    assert found.evidence == "retrieved, Dune Times"


def test_words_without_any_date_are_in_print_by_nothing() -> None:
    assert in_print_by([told("a", "Harbour Gazette", "Words")]) is None
