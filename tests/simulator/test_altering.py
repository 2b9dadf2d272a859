"""What a simulated world says of its alterations is so."""

from collections import defaultdict

import pytest

from tests.simulator import Settings, Specimen, world
from tests.simulator.language.grammar import terms
from tests.simulator.values import Utterance

KINDS = terms("""
punctuation spelling house_style substitution addition omission truncated_start truncated_end silent_ellipsis
marked_ellipsis bracketed splice number_changed negation_changed reattributed marks_lost marks_gained unmarked_copy
paraphrased_continuation
""")
WHOLE = {"unmarked_copy", "marks_lost", "marks_gained", "reattributed", "splice", "paraphrased_continuation"}


@pytest.fixture(scope="module")
def specimens() -> list[Specimen]:
    return list(world(Settings(seed=4, articles=900, travelled=0.9, planted=0.05, shard=450)))


@pytest.fixture(scope="module")
def altered(specimens: list[Specimen]) -> dict[str, list[tuple[str, Utterance]]]:
    found: dict[str, list[tuple[str, Utterance]]] = defaultdict(list)
    for specimen in specimens:
        for use in specimen.truth.utterances:
            for alteration in use.alterations:
                where = specimen.record.text[alteration.start : alteration.end]
                found[alteration.kind].append((where, use))
    return found


def test_every_alteration_of_a_lineage_happens(altered: dict[str, list[tuple[str, Utterance]]]) -> None:
    assert set(altered) == set(KINDS)


def test_an_alteration_lies_within_the_words_it_alters(specimens: list[Specimen]) -> None:
    for specimen in specimens:
        for use in specimen.truth.utterances:
            for one in use.alterations:
                assert use.spans[0][0] <= one.start <= one.end <= use.spans[-1][1] + 1, (one, use)


def test_brackets_and_ellipses_stand_where_they_are_said_to(
    altered: dict[str, list[tuple[str, Utterance]]],
) -> None:
    assert all(where[0] == "[" and where[-1] == "]" for where, _ in altered["bracketed"])
    assert all("..." in where or "…" in where for where, _ in altered["marked_ellipsis"])


def test_marks_lost_and_gained_are_lost_and_gained(altered: dict[str, list[tuple[str, Utterance]]]) -> None:
    assert not any(use.marked for _, use in altered["marks_lost"])
    assert all(use.marked and use.kind == "passage" for _, use in altered["marks_gained"])


def test_words_that_nobody_altered_are_as_many_as_their_portion(specimens: list[Specimen]) -> None:
    for specimen in specimens:
        for use in specimen.truth.utterances:
            first_hand = use.exemplar is None or use.planted == "verbatim"
            whole = {one.kind for one in use.alterations} <= WHOLE | {"truncated_start", "truncated_end"}
            if first_hand and whole and specimen.truth.language in {"en", "de"}:
                printed = [specimen.record.text[start:end] for start, end in use.spans]
                words = sum(len(piece.split()) for piece in printed)
                assert words == use.portion[1] - use.portion[0], (use, printed)


def test_revisions_of_an_article_share_its_address(specimens: list[Specimen]) -> None:
    addresses = defaultdict(set)
    for specimen in specimens:
        addresses[specimen.truth.id].add((specimen.record.url, specimen.record.source))

    assert any(specimen.truth.revision == 2 for specimen in specimens)
    assert all(len(found) == 1 for found in addresses.values())
