"""A passage that names a source in one of its paragraphs was not taken from that source as a whole."""

from sqlalchemy import Engine

from app.domain.lineage import LineageKind
from tests.journeys.holdings import hold, lineages
from tests.pipeline.making import article

ASIDE = (
    "The mayor has told the Coast Courier that the tolls will be lifted again before the next council sits."
)
STORY = (
    "Forty boats left the inner basin on Sunday night after the harbour master had read out the new tolls.",
    "Nobody on the quay would say where they were bound, and the lighthouse keeper had seen none of them pass.",
    ASIDE,
    "Two of the boats came back on Monday morning with their nets cut and a hole below the water line.",
)


def credited(engine: Engine) -> set[str | None]:
    (passage,) = (one for one in lineages(engine) if one.kind is LineageKind.PASSAGE)
    exemplars = [one.derivation.exemplar for one in passage.attestations]
    return {exemplar.unseen if exemplar else None for exemplar in exemplars}


def test_a_credit_inside_a_passage_says_nothing_of_where_the_passage_is_from(database: Engine) -> None:
    hold(database, [article(*STORY), article(*STORY, page="b", source="Inland Post")])

    assert credited(database) == {None}


def test_a_credit_that_is_most_of_a_passage_does(database: Engine) -> None:
    text = "The Coast Courier reported that " + " ".join(s[:1].lower() + s[1:] for s in STORY[:2])
    hold(database, [article(text), article(text, page="b", source="Inland Post")])

    assert credited(database) == {"The Coast Courier"}
