from dataclasses import replace

from app.domain.collation import Collation
from app.domain.lineage import Earliest, EarliestState, Standing
from app.lineage.digest import overview_of
from app.web.answer import answer, first_sighting
from tests.web import samples


def test_a14_an_open_order_names_the_earliest_dated_and_counts_the_others() -> None:
    told = answer(overview_of(samples.lineage()))

    assert (told.label, told.lead, told.sources) == ("Order uncertain", "perhaps", ("Quay Gazette",))
    assert told.doubt == "2 others could be earlier"
    assert told.in_print_by == "In print by 4 March 2026, 09:40 UTC (Quay Gazette)"
    assert told.counted == "Seen in 6 articles by 6 sources · 4 wordings · at least 3 independent origins"


def test_a_known_earliest_says_when_and_how_we_know() -> None:
    known = Earliest(state=EarliestState.KNOWN, attestations=("t1",), reason="It precedes every other.")

    told = answer(overview_of(replace(samples.lineage(), earliest=known)))

    assert (told.label, told.lead, told.doubt) == ("Earliest known", "", "")
    assert (told.when, told.how) == ("4 March 2026, 09:40 UTC", "the page’s own date")


def test_a_moment_that_the_earliest_sighting_proves_is_told_once() -> None:
    known = Earliest(state=EarliestState.KNOWN, attestations=("t1",), reason="It precedes every other.")

    assert answer(overview_of(replace(samples.lineage(), earliest=known))).in_print_by == ""


def test_one_sighting_is_called_the_only_one_so_far() -> None:
    whole = samples.lineage()
    alone = replace(
        whole,
        attestations=whole.attestations[-1:],
        earliest=Earliest(state=EarliestState.UNDATED, attestations=(), reason="Nothing dates it."),
        in_print_by=None,
        collation=Collation(witnesses=(), loci=()),
        given_to=(),
    )

    told = answer(overview_of(alone))

    assert (told.label, told.sources, told.when) == (
        "Only sighting so far",
        ("Undated Notes",),
        "date unknown",
    )


def test_the_sighting_to_open_is_the_one_that_proves_the_date() -> None:
    assert first_sighting(overview_of(samples.lineage())).article.source == "Quay Gazette"


def test_words_too_few_to_trace_get_no_first_place() -> None:
    told = answer(overview_of(replace(samples.lineage(), standing=Standing.TOO_SHORT)))

    assert (told.label, told.sources, told.in_print_by) == ("Too short to trace", (), "")
    assert told.counted == "Printed in 6 articles by 6 sources"
