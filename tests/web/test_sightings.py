from dataclasses import replace

from app.domain.lineage import LineageKind
from app.lineage.digest import overview_of
from app.web.paging import places
from app.web.sightings import days, sighting
from tests.web import samples

LINEAGE = samples.lineage()
HELD = overview_of(LINEAGE)
PLACES = places(HELD.named, 1)


def test_sightings_are_grouped_by_day_with_gaps_stated() -> None:
    made = days(HELD, LINEAGE.attestations, PLACES)

    assert [(day.heading, day.gap, len(day.sightings)) for day in made] == [
        ("4 March 2026", "", 2),
        ("No later than 13 March 2026", "", 1),
        ("16 March 2026", "2 days without sightings", 2),
        ("Date unknown", "", 1),
    ]


def test_the_whole_sentence_is_shown_with_the_words_marked() -> None:
    pieces = sighting(HELD, LINEAGE.attestations[1], PLACES).context[0]

    assert [piece.text for piece in pieces if piece.mark] == [samples.SPREAD]
    assert "".join(piece.text for piece in pieces) == f"At the quay she said: {samples.SPREAD}."


def test_what_names_the_speaker_is_marked_in_the_sentence_and_told() -> None:
    known = sighting(HELD, LINEAGE.attestations[0], PLACES)

    marked = [(piece.mark.label, piece.text) for piece in known.context[0] if piece.mark]
    assert marked == [("attribution", "she said"), ("words", samples.WORDS)]
    assert known.attributed == (
        "Attributed to Ana Lindqvist by the words “she said” in this article, where “she” is read as Ana Lindqvist."
    )


def test_running_text_is_nobody_s_speech() -> None:
    passage = overview_of(replace(LINEAGE, kind=LineageKind.PASSAGE))
    bare = replace(LINEAGE.attestations[0], quoted=False)

    shown = sighting(passage, bare, PLACES)

    assert shown.attributed == ""
    assert [piece.mark.label for piece in shown.context[0] if piece.mark] == ["words"]


def test_changes_of_meaning_are_marked_as_grave() -> None:
    changes = sighting(HELD, LINEAGE.attestations[1], PLACES).changes

    assert [(change.told, change.grave) for change in changes] == [
        ("“400” became “40”", True),
        ("“will not close” became “will close”", True),
    ]


def test_a_sighting_opens_its_source_at_the_words() -> None:
    first = sighting(HELD, LINEAGE.attestations[0], PLACES)

    assert first.outside is not None
    assert first.outside.startswith("https://quay.example/2026/03/harbour#:~:text=We%20will%20not%20close")


def test_words_that_were_removed_are_not_looked_for_in_the_source() -> None:
    removed = replace(LINEAGE.attestations[0], removed=True)

    assert sighting(HELD, removed, PLACES).outside is None


def test_a_source_that_is_not_held_is_named_as_such() -> None:
    taken = sighting(HELD, LINEAGE.attestations[2], PLACES).taken

    assert (taken.how, taken.names, taken.after) == (
        "Credits",
        (("Reuters", ""),),
        "whose article is not held",
    )


def test_an_undated_sighting_may_be_earlier_and_says_so() -> None:
    assert sighting(HELD, LINEAGE.attestations[5], PLACES).role == "Could be earlier"


def test_changes_that_many_printings_share_are_told_once() -> None:
    second = LINEAGE.attestations[1]
    again = replace(second, id="t9")
    held = overview_of(replace(LINEAGE, attestations=(*LINEAGE.attestations, again)))

    first, last = days(held, (second, again), places(held.named, 1))[0].sightings

    assert first.changes
    assert first.changed_as is None
    assert (last.changes, last.changed_as) == ((), ("Herald", "#s-t2"))
