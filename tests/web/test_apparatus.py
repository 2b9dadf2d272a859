from app.domain.collation import Collation, Locus
from app.lineage.digest import overview_of
from app.web.apparatus import apparatus
from tests.web import samples

HELD = overview_of(samples.lineage())


def test_places_where_witnesses_differ_are_numbered_in_the_base_text() -> None:
    made = apparatus(HELD.lineage.collation, HELD.digest.printings)

    assert [(stretch.text, stretch.number) for stretch in made.base] == [
        ("We will", 0),
        ("not", 1),
        ("close the harbour", 0),
        ("before 2031, and", 0),
        ("400", 2),
        ("people keep their work", 0),
    ]


def test_a_place_groups_the_witnesses_by_their_reading() -> None:
    lost_not = apparatus(HELD.lineage.collation, HELD.digest.printings).places[0]

    assert [(reading.words, reading.sigla, reading.base) for reading in lost_not.readings] == [
        ("not", ("A", "C"), True),
        ("", ("B",), False),
    ]


def test_a_witness_that_ends_short_has_no_reading_beyond_its_end() -> None:
    figure = apparatus(HELD.lineage.collation, HELD.digest.printings).places[1]

    assert [reading.sigla for reading in figure.readings] == [("A",), ("B",)]


def test_witnesses_name_the_sources_that_print_them() -> None:
    witnesses = apparatus(HELD.lineage.collation, HELD.digest.printings).witnesses

    assert [(each.siglum, each.sources) for each in witnesses] == [
        ("A", ("Quay Gazette", "Undated Notes")),
        ("B", ("Herald", "Tidewater Blog")),
        ("C", ("Northern Wire Digest",)),
    ]


def test_a_witness_that_ends_early_says_where() -> None:
    witnesses = apparatus(HELD.lineage.collation, HELD.digest.printings).witnesses

    assert [each.extent for each in witnesses] == ["", "", "ends after “close the harbour”"]


def test_a18_what_changes_the_meaning_is_named_and_stands_first() -> None:
    made = apparatus(HELD.lineage.collation, HELD.digest.printings)

    assert [(place.number, place.grave) for place in made.places] == [
        (1, "Negation lost or gained"),
        (2, "Number changed"),
    ]


def test_every_stretch_says_how_many_articles_keep_it() -> None:
    made = apparatus(HELD.lineage.collation, HELD.digest.printings)

    assert made.articles == HELD.digest.sightings - 1  # one prints a text that the sample does not collate
    assert [(stretch.text, stretch.kept, stretch.shade) for stretch in made.base] == [
        ("We will", 5, 1),
        ("not", 3, 3),
        ("close the harbour", 5, 1),
        ("before 2031, and", 4, 2),
        ("400", 2, 3),
        ("people keep their work", 4, 2),
    ]


def test_a_reading_says_since_when_at_the_latest_it_is_in_print() -> None:
    lost_not = apparatus(HELD.lineage.collation, HELD.digest.printings).places[0].readings[1]

    assert lost_not.by.startswith("in print by ")
    assert lost_not.by.endswith("(Herald)")


def test_any_wording_may_be_the_base_and_a_page_shows_a_few() -> None:
    made = apparatus(HELD.lineage.collation, HELD.digest.printings, base="B", most=1)

    assert (made.siglum, [one.siglum for one in made.witnesses], made.wordings_left) == ("B", ["B"], 2)
    assert (len(made.places), made.left) == (1, 1)
    assert [(r.words, r.base) for r in made.places[0].readings] == [("", True), ("not", False)]


def test_points_and_the_form_of_marks_are_no_difference_unless_asked_for() -> None:
    base, other = "We don't know, yet", "we don’t know yet"
    readings = [*zip(base.split(), other.split(), strict=True), ("", ",")]
    witnesses = HELD.lineage.collation.witnesses[:2]
    collation = Collation(witnesses=witnesses, loci=tuple(Locus(readings=pair) for pair in readings))

    plain, exact = (apparatus(collation, HELD.digest.printings, exact=exact) for exact in (False, True))

    assert (len(plain.places), [stretch.shade for stretch in plain.base]) == (0, [1])
    assert len(exact.places) == 2
