from app.lineage.mentions import overview_of
from app.web.apparatus import apparatus
from tests.web import samples

HELD = overview_of(samples.lineage())


def test_places_where_witnesses_differ_are_numbered_in_the_base_text() -> None:
    made = apparatus(HELD.lineage.collation, HELD.source)

    assert [(stretch.text, stretch.number) for stretch in made.base] == [
        ("We will", 0),
        ("not", 1),
        ("close the harbour before 2031, and", 0),
        ("400", 2),
        ("people keep their work", 0),
    ]


def test_a_place_groups_the_witnesses_by_their_reading() -> None:
    lost_not = apparatus(HELD.lineage.collation, HELD.source).places[0]

    assert [(reading.words, reading.sigla, reading.base) for reading in lost_not.readings] == [
        ("not", ("A", "C"), True),
        ("", ("B",), False),
    ]


def test_a_witness_that_ends_short_has_no_reading_beyond_its_end() -> None:
    figure = apparatus(HELD.lineage.collation, HELD.source).places[1]

    assert [reading.sigla for reading in figure.readings] == [("A",), ("B",)]


def test_witnesses_name_the_sources_that_print_them() -> None:
    witnesses = apparatus(HELD.lineage.collation, HELD.source).witnesses

    assert [(each.siglum, each.sources) for each in witnesses] == [
        ("A", ("Quay Gazette", "Undated Notes")),
        ("B", ("Herald", "Tidewater Blog")),
        ("C", ("Northern Wire Digest",)),
    ]


def test_a_witness_that_ends_early_says_where() -> None:
    witnesses = apparatus(HELD.lineage.collation, HELD.source).witnesses

    assert [each.extent for each in witnesses] == ["", "", "ends after “close the harbour”"]
