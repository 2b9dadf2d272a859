"""Whom the names in a store mean, from the articles that print them to the page of a speaker."""

from itertools import permutations

import pytest
from sqlalchemy import Engine, delete

from app.domain.article import RawArticle
from app.domain.correction import CorrectionKind
from app.domain.errors import NotFound
from app.domain.holdings import SpeakerPage
from app.pipeline.people import people_like, speaker_page
from app.pipeline.rebuild import rebuild
from app.store.database import reading, writing
from app.store.tables import namings
from tests.conftest import NewDatabase
from tests.journeys.holdings import NOW, correction, hold, hold_singly, withdraw
from tests.pipeline.making import CUT, OTHER, STATEMENT, article, said, wording
from tests.pipeline.test_correct import corrected

IN_FULL = article(said(STATEMENT, "council spokeswoman Ilse Brandvold"), source="Coastal Post")
AGAIN = article(said(CUT, "Ilse Brandvold"), page="e", source="Harbour Gazette")
BY_SURNAME = article(f"“{OTHER},” Ms. Brandvold said on Monday.", page="b", source="Inland Courier")
WITH_INITIAL = article(said(CUT, "Ilse M. Brandvold"), page="c", source="Island Gazette")
NAMESAKE = article(
    said("Nobody has asked the fishermen about the northern pier at all", "Olav Brandvold"),
    page="d",
    source="Marsh Mail",
)


def page(engine: Engine, address: str) -> SpeakerPage:
    with reading(engine) as connection:
        return speaker_page(connection, address)


def test_a_surname_in_another_article_leads_to_the_person_named_in_full(database: Engine) -> None:
    hold(database, [IN_FULL, AGAIN, BY_SURNAME, WITH_INITIAL])
    held = page(database, "brandvold")

    assert held.person.name == "Ilse Brandvold"
    assert [alias.reason for alias in held.person.aliases] == [
        "“Ms. Brandvold” – the only Brandvold whom any article here names in full.",
        "“Ilse M. Brandvold” is “Ilse Brandvold” with a middle initial.",
    ]
    assert [(slug, articles[0].source) for slug, articles in held.printed_in] == [
        ("brandvold", "Inland Courier"),
        ("ilse-m.-brandvold", "Island Gazette"),
    ]
    assert held.person.roles == (("council spokeswoman", 1),)
    assert [(card.displayed[:20], card.articles) for card in held.lineages] == [(STATEMENT[:20], 3)]
    assert [card.displayed[:20] for card in held.singles] == [OTHER[:20]]


def test_with_a_namesake_held_the_surname_alone_is_nobody_s(database: Engine) -> None:
    hold(database, [IN_FULL, BY_SURNAME, NAMESAKE])
    held = page(database, "brandvold")

    assert held.person.candidates == ("Ilse Brandvold", "Olav Brandvold")
    assert [person.name for person in held.candidates] == ["Ilse Brandvold", "Olav Brandvold"]
    assert page(database, "ilse-brandvold").person.aliases == ()


def test_a_surname_that_no_article_prints_alone_leads_to_its_bearer_or_names_them_all(
    database: Engine,
) -> None:
    hold(database, [IN_FULL])
    alone = page(database, "brandvold")
    hold(database, [NAMESAKE])
    shared = page(database, "brandvold")

    assert alone.person.name == "Ilse Brandvold"
    assert (shared.person.name, shared.person.candidates) == (
        "Brandvold",
        ("Ilse Brandvold", "Olav Brandvold"),
    )


def test_a_namesake_that_is_withdrawn_leaves_the_surname_to_the_other(database: Engine) -> None:
    hold(database, [IN_FULL, BY_SURNAME, NAMESAKE])
    withdraw(database, [NAMESAKE])

    assert page(database, "brandvold").person.name == "Ilse Brandvold"
    with pytest.raises(NotFound):
        page(database, "olav-brandvold")


def test_any_order_of_arrival_and_a_rebuild_give_the_same_people(new_database: NewDatabase) -> None:
    arriving = (IN_FULL, BY_SURNAME, WITH_INITIAL, NAMESAKE)
    pages = []
    for order in permutations(arriving):
        if order[0] is arriving[0] or order[-1] is arriving[0]:
            with new_database() as engine:
                hold_singly(engine, order)
                pages.append(everybody(engine))
    with new_database() as engine:
        hold(engine, arriving)
        rebuild(engine, NOW)
        pages.append(everybody(engine))

    assert all(one == pages[0] for one in pages)


def everybody(engine: Engine) -> list[SpeakerPage]:
    return [page(engine, slug) for slug in ("brandvold", "ilse-brandvold", "olav-brandvold")]


def test_a_revised_article_names_whom_its_revisions_name(database: Engine) -> None:
    unnamed = article(said(STATEMENT, "a council official"), retrieved="2026-03-02T08:00:00Z")
    hold(database, [unnamed, article(said(STATEMENT, "Ilse Brandvold"), retrieved="2026-03-03T08:00:00Z")])

    assert page(database, "ilse-brandvold").person.articles == 1


@pytest.mark.parametrize("address", ["council-official", "she", "ms.-brandvold", "nobody-at-all"])
def test_roles_pronouns_and_strangers_have_no_page(database: Engine, address: str) -> None:
    hold(
        database,
        [
            article(said(STATEMENT, "a council official")),
            article(f"“{OTHER},” she said.", page="b", source="Inland Courier"),
        ],
    )

    with pytest.raises(NotFound):
        page(database, address)


def test_a_speaker_set_by_hand_is_the_person_of_that_name(database: Engine) -> None:
    hold(database, [IN_FULL, WITH_INITIAL, BY_SURNAME])
    corrected(database, correction(CorrectionKind.SPEAKER, wording(STATEMENT), value="Mayor Ilse Brandvold"))

    assert page(database, "ilse-brandvold").lineage_count == 1


def test_a_speaker_whom_only_a_correction_names_has_a_page(database: Engine) -> None:
    hold(database, [IN_FULL, WITH_INITIAL])
    corrected(database, correction(CorrectionKind.SPEAKER, wording(STATEMENT), value="Runa Falk"))

    held = page(database, "runa-falk")
    assert (held.person.name, held.lineage_count) == ("Runa Falk", 1)


def test_a_store_from_before_names_were_kept_shows_its_speakers_until_it_is_rebuilt(database: Engine) -> None:
    hold(database, [IN_FULL, AGAIN, BY_SURNAME])
    with writing(database) as connection:
        connection.execute(delete(namings))
    before = page(database, "ilse-brandvold")
    rebuild(database, NOW)

    assert (before.person.name, before.person.aliases, before.lineage_count) == ("Ilse Brandvold", (), 1)
    assert page(database, "brandvold").person.slugs == ("ilse-brandvold", "brandvold")


def test_words_that_others_give_to_somebody_else_are_on_the_pages_of_both(database: Engine) -> None:
    hold(
        database,
        [
            *statement_by("Ilse Brandvold", "Coastal Post", "Inland Courier"),
            *statement_by("Runa Falk", "Island Gazette"),
        ],
    )

    (own,) = page(database, "ilse-brandvold").lineages
    held = page(database, "runa-falk")
    assert own.given_to == (("Ilse Brandvold", 2), ("Runa Falk", 1))
    assert (held.lineages, held.disputed) == ((), (own,))
    assert page(database, "ilse-brandvold").disputed == ()


def statement_by(speaker: str, *sources: str) -> list[RawArticle]:
    return [article(said(STATEMENT, speaker), page="s", source=source) for source in sources]


def test_two_spellings_are_one_person_where_articles_give_the_same_words_to_both(database: Engine) -> None:
    hold(database, [*statement_by("Sergei Falk", "Coastal Post"), *statement_by("Sergey Falk", "Marsh Mail")])

    assert len(page(database, "sergei-falk").person.slugs) == 2


def test_two_spellings_of_different_words_stay_apart(database: Engine) -> None:
    apart = article(said(OTHER, "Sergey Falk"), page="x", source="Marsh Mail")
    hold(database, [*statement_by("Sergei Falk", "Coastal Post"), apart])

    assert page(database, "sergei-falk").person.slugs == ("sergei-falk",)


@pytest.mark.parametrize("query", ["Brandvold", "brand", "ilse brandvold", "Ilse M. Brandvold"])
def test_a_search_finds_a_person_once_under_any_name(database: Engine, query: str) -> None:
    hold(database, [IN_FULL, AGAIN, BY_SURNAME, WITH_INITIAL])

    with reading(database) as connection:
        assert people_like(connection, query, 5) == ("Ilse Brandvold",)


def test_a_search_finds_a_person_by_the_first_name(database: Engine) -> None:
    hold(database, [IN_FULL, BY_SURNAME])

    with reading(database) as connection:
        assert people_like(connection, "ilse", 5) == ("Ilse Brandvold",)


def test_a_search_lists_very_many_namesakes_as_they_are_printed(
    database: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.pipeline.people._NAMESAKES", 1)
    hold(database, [IN_FULL, AGAIN, NAMESAKE])

    with reading(database) as connection:
        assert people_like(connection, "brandvold", 5) == ("Ilse Brandvold", "Olav Brandvold")


def test_a_search_for_a_shared_surname_finds_the_people_and_not_the_surname(database: Engine) -> None:
    hold(database, [IN_FULL, BY_SURNAME, NAMESAKE])

    with reading(database) as connection:
        assert people_like(connection, "brandvold", 5) == ("Ilse Brandvold", "Olav Brandvold")
        assert people_like(connection, "vold", 5) == ()
