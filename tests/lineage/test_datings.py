from hypothesis import given
from hypothesis import strategies as st

from app.domain.dating import DateBasis, DateEvidence
from app.lineage.datings import judge
from tests.lineage.making import at


def claim(first: str, last: str | None = None) -> DateEvidence:
    return DateEvidence(basis=DateBasis.PUBLISHED, stated=first, earliest=at(first), latest=at(last or first))


def no_later(stated: str, basis: DateBasis = DateBasis.RETRIEVED) -> DateEvidence:
    return DateEvidence(basis=basis, stated=stated, latest=at(stated))


def test_a_claim_gives_the_interval() -> None:
    dating = judge([claim("2014-06-11", "2014-06-12")])

    assert (dating.earliest, dating.latest) == (at("2014-06-11"), at("2014-06-12"))


def test_a_capture_alone_says_no_later_than() -> None:
    dating = judge([no_later("2018-07-15T11:54")])

    assert (dating.earliest, dating.latest) == (None, at("2018-07-15T11:54"))


def test_a_capture_cuts_the_day_a_page_claims() -> None:
    dating = judge([claim("2018-07-15", "2018-07-16"), no_later("2018-07-15T11:54")])

    assert (dating.earliest, dating.latest) == (at("2018-07-15"), at("2018-07-15T11:54"))
    assert not dating.contradicted


def test_a_claim_later_than_a_capture_is_contradicted_and_bounds_nothing() -> None:
    dating = judge([claim("2018-07-16"), no_later("2018-07-15T11:54")])

    assert dating.contradicted
    assert (dating.earliest, dating.latest) == (None, at("2018-07-15T11:54"))
    assert dating.evidence[0].reason == "A capture is earlier than this date, so it bounds nothing."


def test_two_claims_that_agree_narrow_one_another() -> None:
    dating = judge([claim("2018-07-15", "2018-07-16"), claim("2018-07-15T09:00", "2018-07-15T10:00")])

    assert (dating.earliest, dating.latest) == (at("2018-07-15T09:00"), at("2018-07-15T10:00"))


def test_two_claims_in_conflict_are_both_allowed_for_and_it_says_so() -> None:
    dating = judge([claim("2018-07-15"), claim("2018-07-18")])

    assert (dating.earliest, dating.latest) == (at("2018-07-15"), at("2018-07-18"))
    assert all("contradict one another" in evidence.reason for evidence in dating.evidence)


def test_a_copyright_line_dates_nothing() -> None:
    evidence = DateEvidence(basis=DateBasis.COPYRIGHT, stated="(c) 2018")

    assert judge([evidence]).undated


def test_a_page_changed_since_it_was_published_may_have_its_words_from_the_change() -> None:
    changed = no_later("2018-07-15T18:00", DateBasis.MODIFIED)
    dating = judge([claim("2018-07-15T09:00"), changed, no_later("2018-07-17")])

    assert (dating.earliest, dating.latest) == (at("2018-07-15T09:00"), at("2018-07-15T18:00"))


def test_a_capture_before_the_change_says_more_than_the_change() -> None:
    changed = no_later("2018-07-15T18:00", DateBasis.MODIFIED)

    assert judge([claim("2018-07-15T09:00"), changed, no_later("2018-07-15T10:00")]).latest == at(
        "2018-07-15T10:00"
    )


def test_a_date_of_change_before_the_claim_moves_nothing_and_alone_is_a_no_later_than() -> None:
    changed = no_later("2018-07-14", DateBasis.MODIFIED)

    assert judge([changed, claim("2018-07-15")]).latest == at("2018-07-15")
    assert (judge([changed]).earliest, judge([changed]).latest) == (None, at("2018-07-14"))


def test_a_correction_stands_in_for_the_claim_of_the_page() -> None:
    corrected = DateEvidence(
        basis=DateBasis.CORRECTION, stated="2018-07-14", earliest=at("2018-07-14"), latest=at("2018-07-15")
    )
    dating = judge([claim("2019-01-01"), corrected])

    assert (dating.earliest, dating.latest) == (at("2018-07-14"), at("2018-07-15"))


def test_a_weekday_narrows_a_few_days() -> None:
    named = DateEvidence(basis=DateBasis.WEEKDAY, stated="Wednesday")
    dating = judge([claim("2018-07-16T12:00", "2018-07-20"), named])

    assert dating.earliest == at("2018-07-17T10:00")  # where Wednesday the 18th begins first
    assert dating.latest == at("2018-07-20")


def test_a_weekday_moves_no_date_into_the_night_before_or_behind() -> None:
    day = DateEvidence(
        basis=DateBasis.PUBLISHED,
        stated="2018-07-18",
        earliest=at("2018-07-17T10:00"),
        latest=at("2018-07-19T12:00"),
    )
    for weekday in ("on Tuesday", "on Thursday"):
        assert judge([day, DateEvidence(basis=DateBasis.WEEKDAY, stated=weekday)]).earliest == day.earliest


def test_a_weekday_alone_or_in_a_wide_interval_dates_nothing() -> None:
    named = DateEvidence(basis=DateBasis.WEEKDAY, stated="am Mittwoch")

    assert judge([named]).undated
    assert judge([named, claim("2018-07-01", "2018-07-20")]).earliest == at("2018-07-01")


EVIDENCE = st.builds(
    DateEvidence,
    basis=st.sampled_from(DateBasis),
    stated=st.sampled_from(["Wednesday", "2018"]),
    earliest=st.none() | st.sampled_from([at("2018-07-14"), at("2018-07-16")]),
    latest=st.none() | st.sampled_from([at("2018-07-15"), at("2018-07-17")]),
)


@given(
    st.lists(EVIDENCE, max_size=5).flatmap(lambda found: st.tuples(st.just(found), st.permutations(found)))
)
def test_the_order_of_the_evidence_does_not_matter(
    found: tuple[list[DateEvidence], list[DateEvidence]],
) -> None:
    assert judge(found[0]) == judge(found[1])
