"""Stories of invented articles: three statements of one afternoon, and one of another month."""

import pytest
from sqlalchemy import Engine

from app.domain.article import RawArticle
from app.domain.errors import NotFound
from app.domain.holdings import LineageCard
from app.domain.story import Story
from app.pipeline.stories import find_story, stories_after, story_of
from app.store.database import reading
from tests.journeys.holdings import hold
from tests.pipeline.making import OTHER, STATEMENT, article, said, wording

THIRD = "Nobody asked the fishermen of the northern pier before the gate was painted yellow"
LATER = "The museum will lend its oldest compass to the school on the hill until midsummer"
ALONE = "Our choir has sung in the boathouse every winter since the roof was mended"


def told(source: str, day: str, *words: str, headline: str = "A report") -> RawArticle:
    made = article(*(said(one) for one in words), page=day, source=source, published=f"{day}T08:00:00Z")
    return RawArticle(
        text=made.text,
        origin=made.origin,
        url=f"https://{source.split(maxsplit=1)[0].lower()}.example/{day}/{len(words)}",
        source=source,
        headline=headline,
        language="en",
        published=made.published,
    )


WORLD = (
    told("Coastal Post", "2026-03-01", STATEMENT, OTHER, THIRD, headline="Bridge to be mended"),
    told("Inland Courier", "2026-03-02", STATEMENT, OTHER),
    told("Island Gazette", "2026-03-02", STATEMENT, OTHER, THIRD),
    told("Northern Echo", "2026-03-03", STATEMENT),
    told("Coastal Post", "2026-08-01", LATER),
    told("Island Gazette", "2026-08-02", LATER, ALONE),
)


def words_of(card: LineageCard) -> str:
    return card.displayed.rstrip(",")


def story(engine: Engine, words: str) -> Story:
    with reading(engine) as connection:
        return find_story(connection, wording(words))


def test_what_the_same_articles_print_is_one_story_led_by_what_most_sources_carry(database: Engine) -> None:
    hold(database, WORLD)

    found = story(database, STATEMENT)

    assert words_of(found.lead) == STATEMENT
    assert {words_of(card) for card in found.members} == {STATEMENT, OTHER, THIRD}
    assert (found.member_count, found.article_count, found.source_count) == (3, 4, 4)
    assert (found.headline, found.headlined) == ("Bridge to be mended", "Coastal Post")
    assert found.sources[0] in ("Coastal Post", "Island Gazette")


@pytest.mark.parametrize("words", [OTHER, THIRD])
def test_every_part_of_a_story_leads_to_the_whole(database: Engine, words: str) -> None:
    hold(database, WORLD)

    assert story(database, words) == story(database, STATEMENT)


def test_words_of_another_month_are_no_part_of_it_and_make_a_story_of_one(database: Engine) -> None:
    hold(database, WORLD)

    found = story(database, LATER)

    assert [words_of(card) for card in found.members] == [LATER]
    with reading(database) as connection:
        assert story_of(connection, [found.lead.id]) is None


def test_words_of_one_article_are_of_no_story(database: Engine) -> None:
    hold(database, WORLD)

    with pytest.raises(NotFound):
        story(database, ALONE)


def test_a_story_is_the_same_in_whatever_order_its_articles_come(database: Engine) -> None:
    hold(database, WORLD[::-1])
    backwards = story(database, THIRD)
    with reading(database) as connection:
        listed = stories_after(connection, "", 5)

    assert words_of(backwards.lead) == STATEMENT
    assert [(words_of(one.lead), one.others, one.headline) for one in listed.stories] == [
        (STATEMENT, 2, "Bridge to be mended")
    ]
    assert listed.after is None


def test_an_article_leads_to_the_story_of_its_most_widely_printed_words(database: Engine) -> None:
    hold(database, WORLD)
    ids = [card.id for words in (THIRD, OTHER) for card in story(database, words).members]

    with reading(database) as connection:
        found = story_of(connection, ids)
        assert story_of(connection, []) is None

    assert found is not None
    assert (words_of(found.lead), found.others) == (STATEMENT, 2)


def test_what_an_article_prints_for_months_hides_none_of_its_stories(database: Engine) -> None:
    footer = "Write to the editor at the old post office and say what you think of this paper"
    months = [told("Coastal Post", f"2026-{month:02}-01", footer) for month in range(1, 10)]
    elsewhere = [told("Inland Courier", f"2026-{month:02}-02", footer) for month in range(1, 10)]
    third = [told(f"{name} Star", "2026-03-01", footer, STATEMENT, OTHER) for name in ("Quay", "Pier")]
    hold(database, [*months, *elsewhere, *third])

    with reading(database) as connection:
        ids = [find_story(connection, wording(words)).lead.id for words in (footer, STATEMENT)]
        found = story_of(connection, ids)

    assert ids[0] != ids[1]
    assert found is not None
    assert words_of(found.lead) in (STATEMENT, OTHER)
