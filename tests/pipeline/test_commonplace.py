"""A few words that articles share which share nothing else are nobody's; what articles of one story share is taken."""

from sqlalchemy import Engine

from app.domain.article import RawArticle
from app.domain.lineage import Lineage, Standing
from app.pipeline.find import find_lineage
from app.store.database import reading
from tests.journeys.holdings import hold
from tests.pipeline.making import article, wording

STOCK = "The harbour council did not answer written questions on Tuesday."
BRIEF = "The harbour council declined to answer."


def about(thing: str, *, page: str) -> RawArticle:
    """An article of its own that says many things of one thing, and the stock phrase."""
    own = " ".join(
        f"Some {thing}{n} {thing} sale is for {thing}s of {thing}{n} {thing}men." for n in range(25)
    )
    return article(STOCK, own, page=page, source=f"{page.title()} Post")


def report(thing: str, *, page: str) -> RawArticle:
    """An article that tells in its own words of four people at one event, and the brief stock phrase."""
    people = "Oskar Tangen", "Ilse Brandvold", "Edda Moss", "Rasmus Vell"
    own = " ".join(f"Some {thing}{n} {thing} is for {people[n % 4]}." for n in range(60))
    return article(BRIEF, own, page=page, source=f"{page.title()} Post")


def find(engine: Engine, text: str) -> Lineage:
    with reading(engine) as connection:
        return find_lineage(connection, wording(text))


def sources(found: Lineage) -> set[str]:
    return {one.article.source for one in found.attestations}


def test_a_phrase_in_articles_that_have_nothing_else_in_common_is_a_commonplace(database: Engine) -> None:
    hold(database, [about(thing, page=thing) for thing in ("herring", "lantern", "anchor")])

    assert find(database, STOCK).standing is Standing.COMMONPLACE


def test_a_phrase_that_one_paper_takes_from_another_s_report_is_traced(database: Engine) -> None:
    hold(database, [about("herring", page="north"), about("herring", page="south")])

    assert find(database, STOCK).standing is Standing.TRACED


def test_an_article_of_another_story_has_no_part_in_what_is_taken(database: Engine) -> None:
    hold(
        database,
        [about("herring", page="north"), about("herring", page="south"), about("lantern", page="east")],
    )

    assert sources(find(database, STOCK)) == {"North Post", "South Post"}


def test_a_brief_phrase_in_two_reports_of_one_event_is_a_commonplace(database: Engine) -> None:
    hold(database, [report("lantern", page="north"), report("anchor", page="south")])

    assert find(database, BRIEF).standing is Standing.COMMONPLACE


def test_a_brief_phrase_in_an_article_and_its_copy_is_traced(database: Engine) -> None:
    hold(database, [report("lantern", page="north"), report("lantern", page="south")])

    assert find(database, BRIEF).standing is Standing.TRACED
