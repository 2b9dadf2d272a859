"""What is found depends on what is held, never on the order or the company in which it came."""

import random

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.domain.article import RawArticle
from app.pipeline.rebuild import rebuild
from tests.conftest import NewDatabase
from tests.journeys.holdings import NOW, article_id, exported, forest, hold, hold_singly, withdraw

# Three people, sentences that share runs of words, and cuts of them: wordings that contain one another.
SPEAKERS = ("Dora Vell", "Milan Okoro", "Ruth Sandoval")
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


SHORTLY = settings(deadline=None, max_examples=25, suppress_health_check=[HealthCheck.too_slow])


@SHORTLY
@given(st.lists(articles(), min_size=2, max_size=6), st.randoms(use_true_random=False))
def test_any_order_of_arrival_gives_the_same_lineages(
    new_database: NewDatabase, arriving: list[RawArticle], chance: random.Random
) -> None:
    again = chance.sample(arriving, len(arriving)) + chance.choices(arriving, k=1)
    with new_database() as at_once, new_database() as singly:
        hold(at_once, arriving)
        hold_singly(singly, again)

        assert exported(at_once) == exported(singly)
        assert forest(at_once) == forest(singly)


@SHORTLY
@given(st.lists(articles(), min_size=2, max_size=6))
def test_a_rebuild_changes_nothing(new_database: NewDatabase, arriving: list[RawArticle]) -> None:
    with new_database() as engine:
        hold_singly(engine, arriving)
        before = exported(engine), forest(engine)
        rebuild(engine, NOW)

        assert (exported(engine), forest(engine)) == before


@SHORTLY
@given(st.lists(articles(), min_size=2, max_size=6), st.randoms(use_true_random=False))
def test_a_withdrawn_article_leaves_no_trace(
    new_database: NewDatabase, arriving: list[RawArticle], chance: random.Random
) -> None:
    unwanted = chance.sample(arriving, chance.randrange(len(arriving)))
    ids = {article_id(raw) for raw in unwanted}
    with new_database() as regretted, new_database() as spared:
        hold(regretted, arriving)
        withdraw(regretted, unwanted)
        hold(spared, [raw for raw in arriving if article_id(raw) not in ids])

        assert exported(regretted) == exported(spared)
        assert forest(regretted) == forest(spared)
