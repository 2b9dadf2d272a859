from dataclasses import replace

from app.domain.lineage import Counts, GivenTo
from app.lineage.digest import overview_of
from app.web.pages.check import check_view
from tests.web import sample_holdings

ALONE = Counts(articles=1, sources=1, wordings=1, independent_origins=1, at_least=False)


def test_of_many_pieces_those_that_one_article_alone_carries_are_listed_apart() -> None:
    checked = sample_holdings.checked()
    shared = checked.pieces[0]
    single = replace(shared, overview=overview_of(replace(shared.overview.lineage, counts=ALONE)))

    view = check_view(replace(checked, pieces=(shared, *[single] * 9)))

    assert [piece.number for piece in view.pieces] == [1]
    assert [piece.number for piece in view.singles] == list(range(2, 11))


def test_a_few_pieces_are_all_told_in_full() -> None:
    checked = sample_holdings.checked()
    shared = checked.pieces[0]
    single = replace(shared, overview=overview_of(replace(shared.overview.lineage, counts=ALONE)))

    view = check_view(replace(checked, pieces=(single, shared)))

    assert ([piece.number for piece in view.pieces], view.singles) == ([1, 2], ())


def test_a_changed_meaning_is_told_and_compared_word_by_word() -> None:
    piece = check_view(sample_holdings.checked()).pieces[0]

    assert piece.verdict == "Close wording, changed in meaning: 12 of 14 words match"
    assert [stretch.text for stretch in piece.difference if stretch.edit == "removed"] == ["not", "400"]
    assert piece.changes[0].grave


def test_the_evidence_is_that_of_the_speaker_named_and_who_disagrees_is_told() -> None:
    checked = sample_holdings.checked()
    shared = checked.pieces[0]
    first = next(one for one in shared.overview.lineage.attestations if one.attribution)
    disputed = (
        GivenTo(speaker="Ana Lindqvist", attestations=()),
        GivenTo(speaker="Jonas Weil", attestations=(first.id,)),
    )
    piece = replace(shared, overview=overview_of(replace(shared.overview.lineage, given_to=disputed)))

    told, plain = (check_view(replace(checked, pieces=(one,))).pieces[0] for one in (piece, shared))

    assert [each.speaker for each in told.given] == ["Ana Lindqvist", "Jonas Weil"]
    assert plain.attributed != told.attributed
