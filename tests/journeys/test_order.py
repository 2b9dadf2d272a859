"""What is found depends on what is held, never on the order or the company in which it came."""

import random
from collections.abc import Sequence
from itertools import permutations

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from app.domain.article import RawArticle
from app.pipeline.rebuild import rebuild
from tests.conftest import NewDatabase
from tests.journeys.expectations import SEEDS
from tests.journeys.holdings import (
    NOW,
    article_id,
    exported,
    forest,
    hold,
    hold_singly,
    read_articles,
    withdraw,
)

# Three people, one under three names; sentences that share runs of words, and cuts of them, that contain one another.
THREE_STORIES = ("borrowed-bell", "missing-not", "road-on-stilts")
SPEAKERS = ("Dora Vell", "Milan Okoro", "Ruth Sandoval", "Dora M. Vell", "Ms. Vell")
CLAUSES = (
    "the harbour bridge will open before the first winter storms arrive",
    "nobody asked the fishermen whether the northern pier should be sold",
    "every family on the island has paid for that bridge twice already",
    "the council kept the engineers' warning in a locked drawer for years",
    "we counted four hundred cracks along the northern pier this summer",
)


@st.composite
def clauses(draw: st.DrawFn) -> str:
    """A clause, perhaps cut at either end, perhaps with one word exchanged."""
    words = draw(st.sampled_from(CLAUSES)).split()
    start = draw(st.sampled_from((0, 0, 0, 1, 3)))
    words = words[start : len(words) - draw(st.sampled_from((0, 0, 0, 1, 3)))]
    if draw(st.booleans()) and draw(st.booleans()):
        words[draw(st.integers(0, len(words) - 1))] = draw(st.sampled_from(("perhaps", "never", "southern")))
    return " ".join(words)


@st.composite
def statements(draw: st.DrawFn) -> str:
    """One clause or two run together."""
    return " and ".join(draw(st.lists(clauses(), min_size=1, max_size=2)))


@st.composite
def paragraphs(draw: st.DrawFn) -> str:
    """Somebody's words in quotation marks, or the same words bare."""
    words = draw(statements())
    sentence = words[0].upper() + words[1:]
    if draw(st.booleans()):
        return f"“{sentence},” {draw(st.sampled_from(SPEAKERS))} said on Tuesday."
    return f"{sentence}."


@st.composite
def articles(draw: st.DrawFn) -> RawArticle:
    """A short article of one of two outlets; two of one address are revisions of one article."""
    body = "\n\n".join(draw(st.lists(paragraphs(), min_size=1, max_size=3)))
    source = draw(st.sampled_from(("Island Gazette", "Mainland Courier")))
    page = draw(st.integers(0, 3))
    day = draw(st.sampled_from((None, "2026-03-01", "2026-03-02", "2026-03-02T10:00:00Z")))
    return RawArticle(
        text=body,
        origin="a test",
        url=f"https://{source.split()[0].lower()}.example/{page}",
        source=source,
        headline=f"Bridge report {page}",
        published=day,
        retrieved=draw(st.sampled_from((None, "2026-03-05T08:00:00Z", "2026-03-06T08:00:00Z"))),
        language="en",
    )


def bare_or_quoted(page: int, *paragraphs: str) -> RawArticle:
    return RawArticle(
        text="\n\n".join(paragraphs),
        origin="a test",
        url=f"https://island.example/{page}",
        source="Island Gazette",
        language="en",
    )


SHORTLY = settings(deadline=None, max_examples=10, suppress_health_check=[HealthCheck.too_slow])


@SHORTLY
@given(st.lists(articles(), min_size=2, max_size=6), st.randoms(use_true_random=False))
def test_a10_any_order_of_arrival_gives_the_same_lineages(
    new_database: NewDatabase, arriving: list[RawArticle], chance: random.Random
) -> None:
    again = chance.sample(arriving, len(arriving)) + chance.choices(arriving, k=1)
    with new_database() as at_once, new_database() as singly:
        hold(at_once, arriving)
        hold_singly(singly, again)

        assert exported(at_once) == exported(singly)
        assert forest(at_once) == forest(singly)


@SHORTLY
@given(st.lists(articles(), min_size=2, max_size=6), st.randoms(use_true_random=False))
def test_a10_what_was_withdrawn_leaves_no_trace_and_a_rebuild_changes_nothing(
    new_database: NewDatabase, arriving: list[RawArticle], chance: random.Random
) -> None:
    unwanted = chance.sample(arriving, chance.randrange(len(arriving)))
    ids = {article_id(raw) for raw in unwanted}
    with new_database() as regretted, new_database() as spared:
        hold_singly(regretted, arriving)
        withdraw(regretted, unwanted)
        hold(spared, [raw for raw in arriving if article_id(raw) not in ids])
        incremental = exported(regretted), forest(regretted)
        rebuild(regretted, NOW)

        assert incremental == (exported(spared), forest(spared))
        assert incremental == (exported(regretted), forest(regretted))


@settings(deadline=None, max_examples=3, phases=[Phase.generate])
@given(st.randoms(use_true_random=False))
def test_the_demonstration_articles_may_come_in_any_order(
    new_database: NewDatabase, chance: random.Random
) -> None:
    arriving = [raw for story in THREE_STORIES for raw in read_articles(SEEDS / story)][:18]
    with new_database() as at_once, new_database() as singly:
        hold(at_once, arriving)
        hold_singly(singly, chance.sample(arriving, len(arriving)))
        expected = exported(at_once), forest(at_once)

        assert (exported(singly), forest(singly)) == expected

        rebuild(singly, NOW)
        assert (exported(singly), forest(singly)) == expected


def the_same_in_every_order(new_database: NewDatabase, arriving: Sequence[RawArticle]) -> bool:
    found = []
    for order in permutations(arriving):
        with new_database() as engine:
            hold_singly(engine, order)
            found.append((exported(engine), forest(engine)))
    return all(one == found[0] for one in found)


def test_running_text_that_holds_a_bare_fragment_of_a_quotation_is_found_whenever_it_comes(
    new_database: NewDatabase,
) -> None:
    quoting = bare_or_quoted(
        1,
        "“We counted four hundred cracks at last along the northern pier and the harbour bridge will open,” "
        "Dora Vell said on Tuesday.",
        "We counted four hundred cracks at last along the northern pier.",
    )
    carrying = bare_or_quoted(
        2,
        "We counted four hundred cracks along the northern pier this very summer, when nobody worked there.",
    )

    assert the_same_in_every_order(new_database, [quoting, carrying])


def test_running_text_is_no_splice_of_the_quotations_it_holds_whenever_they_come(
    new_database: NewDatabase,
) -> None:
    quoting = bare_or_quoted(
        1,
        "“Family on the island has paid for that bridge twice already,” Dora Vell said on Tuesday.",
        "“Harbour bridge will open before the first winter storms,” Ruth Sandoval said on Tuesday.",
    )
    running = bare_or_quoted(
        2,
        "Every family on the island has paid for southern bridge twice already and the southern bridge will open "
        "before the first winter storms.",
    )

    assert the_same_in_every_order(new_database, [quoting, running])
