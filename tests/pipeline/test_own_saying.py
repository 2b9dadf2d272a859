"""Words that only say who is quoted are no lineage; a sentence that says more is one."""

from sqlalchemy import Engine

from app.domain.lineage import Lineage, Standing
from app.pipeline.find import find_lineage
from app.store.database import reading
from app.store.lineages import every_lineage
from tests.journeys.holdings import hold
from tests.pipeline.making import article, wording

NAMING = "Runa Falk, the head of the island council, called the toll"
OPENING = "Three ferries were laid up in the northern harbour after the storm of Monday night."


def quoting(words: str, *before: str, page: str) -> tuple[str, ...]:
    return (*before, f"{NAMING} “{words}”.", f"The {page} has more of it.")


def find(engine: Engine, text: str) -> Lineage:
    with reading(engine) as connection:
        return find_lineage(connection, wording(text))


def lineages(engine: Engine) -> list[Lineage]:
    with reading(engine) as connection:
        return list(every_lineage(connection, 2))


def test_two_articles_that_name_one_speaker_share_no_passage(database: Engine) -> None:
    hold(
        database,
        [
            article(*quoting("a mistake that nobody here will forget", page="a")),
            article(*quoting("the worst idea since the herring tax", page="b"), page="b", source="Nordpost"),
        ],
    )

    assert find(database, NAMING).standing is Standing.ATTRIBUTION
    assert lineages(database) == []


def test_what_a_sentence_says_beside_is_shared(database: Engine) -> None:
    more = "when forty fishermen blocked the narrow road to the harbour on Tuesday"
    hold(
        database,
        [
            article(f"{NAMING} “a mistake that nobody here will forget” {more}."),
            article(f"{NAMING} “the worst idea since the herring tax” {more}.", page="b", source="Nordpost"),
        ],
    )

    assert [one.counts.articles for one in lineages(database)] == [2]


def test_a_reprint_shows_who_is_quoted_and_who_else_quotes_the_speaker_has_no_part_in_it(
    database: Engine,
) -> None:
    story = quoting("a mistake that nobody here will forget", OPENING, page="a")
    hold(
        database,
        [
            article(*story),
            article(*story, page="b", source="Nordpost"),
            article(*quoting("the worst idea since the herring tax", page="c"), page="c", source="Sea Mail"),
        ],
    )

    passage = find(database, OPENING)
    assert {one.article.source for one in passage.attestations} == {"Coastal Post", "Nordpost"}
    assert all(NAMING in one.text for one in passage.attestations)


def test_a_few_words_beside_a_quotation_name_a_speaker_in_a_language_that_is_not_read(
    database: Engine,
) -> None:
    naming = "сказал Олаф Брандвольд рыбакам северной гавани"
    said = (
        "Мы починим старый мост до зимы и никто не заплатит",
        "Маяк покрасили трижды и лодки стоят без дела",
    )
    hold(
        database,
        [
            article(f"«{words}», {naming}.", page=page, source=f"Paper {page}")
            for page, words in zip("ab", said, strict=True)
        ],
    )

    assert lineages(database) == []
