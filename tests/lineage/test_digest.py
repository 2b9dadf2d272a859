"""What is told of all sightings together: it says what it said of a few, and is no longer of thousands."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from app.domain.collation import CollatedWitness, Collation
from app.domain.digest import Branch, GivenBy, Unseen
from app.domain.lineage import Exemplar, GivenTo, Lineage
from app.lineage.branches import forest
from app.lineage.digest import digest, overview_of, unseen_sources
from app.lineage.mentions import Mention, mentions
from app.store.codec import encode
from tests.web import samples

LINEAGE = samples.lineage()
ONE = mentions(LINEAGE)[0]
NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)


def many(number: int) -> list[Mention]:
    return [
        replace(
            ONE,
            id=f"t{place}",
            source=f"Paper {place % 97:02}",
            latest=NOON + timedelta(minutes=place),
            exemplar=Exemplar(attestation=f"t{place // 3}") if place % 5 else None,
        )
        for place in range(number)
    ]


def of(sightings: list[Mention]) -> Lineage:
    ids = tuple(each.id for each in sightings)
    witness = CollatedWitness(siglum="A", wording="w", text="We will not close.", attestations=ids)
    return replace(
        LINEAGE,
        earliest=replace(LINEAGE.earliest, attestations=ids),
        collation=Collation(witnesses=(witness,), loci=()),
        given_to=(GivenTo(speaker="Ana Lindqvist", attestations=ids),),
    )


def test_sources_not_held_are_told_with_a_few_of_those_that_cite_them() -> None:
    citing = [
        replace(ONE, id=f"t{number}", source=f"Paper {number:03}", exemplar=Exemplar(unseen="Coast Wire"))
        for number in range(700)
    ]
    other = replace(ONE, id="u", source="Fen Post", exemplar=Exemplar(unseen="Bay Sun"))

    wire, sun = unseen_sources([other, *citing])

    assert (wire.name, wire.cited_by[:2], len(wire.cited_by), wire.more) == (
        "Coast Wire",
        ("Paper 000", "Paper 001"),
        8,
        692,
    )
    assert sun == Unseen(name="Bay Sun", cited_by=("Fen Post",), more=0)


def test_who_prints_a_wording_is_told_with_by_when_it_stood_in_print() -> None:
    sightings = many(200)

    made = digest(of(sightings), sightings)

    (printing,) = made.printings
    assert (printing.articles, printing.sources, printing.named[0]) == (200, 97, "Paper 00")
    assert (printing.latest, printing.by) == (NOON, "Paper 00")
    assert (made.between[:2], made.between_of) == (("Paper 00", "Paper 01"), 97)
    assert made.given == (
        GivenBy(
            speaker="Ana Lindqvist",
            articles=200,
            sources=97,
            named=tuple(f"Paper {number:02}" for number in range(8)),
        ),
    )


def test_it_is_no_longer_of_twenty_times_as_many_sightings() -> None:
    few, thousands = (encode(digest(of(sightings), sightings)) for sightings in (many(400), many(8_000)))

    assert len(thousands) < 1.2 * len(few)


@given(st.lists(st.integers(0, 30), max_size=120))
def test_every_sighting_is_drawn_or_counted_once(above: list[int]) -> None:
    sightings = [
        replace(
            ONE, id=f"t{place}", exemplar=Exemplar(attestation=f"t{to % place}") if place and to else None
        )
        for place, to in enumerate(above)
    ]

    drawn = forest(sightings)

    assert sum(map(_told, drawn.roots)) + drawn.others == len(sightings)


def _told(branch: Branch) -> int:
    return bool(branch.attestation) + branch.others + sum(map(_told, branch.below))


def test_an_overview_of_some_has_the_digest_of_all() -> None:
    held = overview_of(LINEAGE, range(2))

    assert held.shown == tuple(each.id for each in LINEAGE.attestations[:2])
    assert held.digest == overview_of(LINEAGE).digest
    assert held.digest.sightings == len(LINEAGE.attestations)


def test_the_sources_of_a_wording_are_named_in_the_order_of_time_whatever_that_of_their_ids() -> None:
    sightings = many(20)
    backwards = tuple(each.id for each in reversed(sightings))
    lineage = of(sightings)
    witness = replace(lineage.collation.witnesses[0], attestations=backwards)

    made = digest(replace(lineage, collation=Collation(witnesses=(witness,), loci=())), sightings)

    assert made.printings[0].named[:3] == ("Paper 00", "Paper 01", "Paper 02")
