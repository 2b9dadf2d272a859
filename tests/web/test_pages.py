"""Every page's template, made from sample values: no store, no server."""

import re
from collections.abc import Callable
from dataclasses import replace
from html import escape
from importlib import import_module
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from app.domain.holdings import Facets, Found, Named, Shelf, Wanted
from app.lineage.digest import overview_of
from app.web.app import web_app
from app.web.assets import Assets
from app.web.compared import compared
from app.web.errors import ErrorPage
from app.web.frame import covered
from app.web.openapi import described
from app.web.pages import PAGES
from app.web.pages.about import about_view
from app.web.pages.accessibility import accessibility_view
from app.web.pages.api import api_view
from app.web.pages.article import article_view
from app.web.pages.article_versions import version_compare_view, version_view, versions_view
from app.web.pages.browse import browse_view, outlets_view
from app.web.pages.check import check_view, empty_view
from app.web.pages.cite import cite_view
from app.web.pages.compare import compare_view
from app.web.pages.corrections import corrections_view
from app.web.pages.coverage import coverage_view
from app.web.pages.data import data_view
from app.web.pages.embed import embed_view
from app.web.pages.history import history_view
from app.web.pages.home import home_view
from app.web.pages.lineage import lineage_view
from app.web.pages.method import method_view
from app.web.pages.patterns import patterns_view
from app.web.pages.search import search_view
from app.web.pages.sighting import sighting_view
from app.web.pages.source import source_view
from app.web.pages.speaker import speaker_view
from app.web.pages.stories import stories_view
from app.web.pages.story import story_view
from app.web.pages.wordings import wordings_view
from app.web.render import TEMPLATES, environment
from tests.web import sample_articles, sample_holdings, samples
from tests.web.client import words

BASE = "https://whence.example"
COVERAGE = samples.COVERAGE
FOUND = Found(overview=overview_of(samples.lineage()))

SHELF = Shelf(cards=(samples.card(),), after="2.2.x", counts={"kind": {"quotation": 1, "passage": 2}})

REFERENCE = sample_articles.held_article().reference
MADE: dict[str, Callable[[], object]] = {
    "pages/home.html": lambda: home_view(COVERAGE, 88, (samples.card(),)),
    "pages/lineage.html": lambda: lineage_view(FOUND, COVERAGE, via=samples.OTHER),
    "pages/cite.html": lambda: cite_view(FOUND.overview, COVERAGE, "https://whence.example"),
    "pages/embed.html": lambda: embed_view(FOUND.overview, COVERAGE),
    "pages/wordings.html": lambda: wordings_view(FOUND.overview, COVERAGE),
    "pages/history.html": lambda: history_view(sample_holdings.history(), COVERAGE),
    "pages/sighting.html": lambda: sighting_view(FOUND.overview, "t2", COVERAGE),
    "pages/compare.html": lambda: compare_view(
        compared(FOUND.overview, "t1"), compared(FOUND.overview, "t2"), COVERAGE
    ),
    "pages/browse.html": lambda: browse_view(SHELF, Facets(kind="quotation"), "", COVERAGE),
    "pages/names.html": lambda: outlets_view((Named(name="Quay <Gazette>", count=2),), COVERAGE),
    "pages/article.html": lambda: article_view(sample_articles.held_article(), COVERAGE),
    "pages/source.html": lambda: source_view(sample_holdings.source_page(), COVERAGE),
    "pages/speaker.html": lambda: speaker_view(sample_holdings.speaker_page(), COVERAGE),
    "pages/corrections.html": lambda: corrections_view(sample_holdings.corrections(), COVERAGE),
    "pages/coverage.html": lambda: coverage_view(sample_holdings.months(), COVERAGE),
    "pages/story.html": lambda: story_view(sample_holdings.story(), COVERAGE),
    "pages/stories.html": lambda: stories_view(sample_holdings.story_shelf(), COVERAGE),
    "pages/versions.html": lambda: versions_view(REFERENCE, sample_articles.versions(), COVERAGE),
    "pages/version.html": lambda: version_view(REFERENCE, sample_articles.versions(), "h1", COVERAGE),
    "pages/version_compare.html": lambda: version_compare_view(
        REFERENCE, sample_articles.versions(), ("h0", "h1"), COVERAGE
    ),
    "pages/search.html": lambda: search_view(Wanted(words="harbour"), sample_holdings.results(), COVERAGE),
    "pages/check.html": lambda: check_view(sample_holdings.checked()),
    "pages/api.html": lambda: api_view(described(web_app(create_engine("sqlite://"), BASE), BASE), "From 3."),
    "pages/method.html": lambda: method_view(covered(COVERAGE)),
    "pages/about.html": lambda: about_view(COVERAGE, 88),
    "pages/data.html": lambda: data_view(covered(COVERAGE)),
    "pages/accessibility.html": lambda: accessibility_view(covered(COVERAGE)),
    "pages/patterns.html": lambda: patterns_view(environment(Assets(), BASE)),
    "errors/error.html": lambda: ErrorPage(status=404, title="Nothing <here>", detail="Was it mistyped?"),
}


def html(template: str, view: object) -> str:
    return environment(Assets(), "https://whence.example").get_template(template).render(view=view)


def test_every_page_module_is_listed() -> None:
    folder = Path(import_module("app.web.pages").__file__ or "").parent
    modules = {path.stem for path in folder.glob("*.py")} - {"__init__"}

    assert [import_module(f"app.web.pages.{name}").router in PAGES for name in sorted(modules)] == [
        True
    ] * len(modules)


def test_every_page_template_is_tried_here() -> None:
    assert {f"pages/{path.name}" for path in (TEMPLATES / "pages").iterdir()} <= set(MADE)


@pytest.mark.parametrize("template", MADE)
def test_a_page_has_one_first_heading_no_inline_style_or_script_and_nothing_from_elsewhere(
    template: str,
) -> None:
    page = html(template, MADE[template]())

    assert page.count("<h1") == 1
    assert not re.search(
        r"<script(?! src=\"/static/| type=\"application/ld\+json\")|<style|\sstyle=|\son[a-z]+=", page
    )
    assert not re.search(r"(?:src|srcset)=\"(?:https?:)?//", page)
    assert "<html lang=" in page


@pytest.mark.parametrize("template", MADE)
def test_we_never_claim_to_know_the_original(template: str) -> None:
    assert "original" not in words(html(template, MADE[template]())).casefold()


def test_a_lineage_answers_before_it_explains() -> None:
    page = words(html("pages/lineage.html", MADE["pages/lineage.html"]()))

    order = [
        "You followed a link to this wording:",
        f"“{samples.WORDS}”",
        "Attributed to Ana Lindqvist",
        "Order uncertain : perhaps Quay Gazette , 4 March 2026, 09:40 UTC",
        "2 others could be earlier",
        "In print by 4 March 2026, 09:40 UTC (Quay Gazette)",
        "Seen in 6 articles by 6 sources · 4 wordings · at least 3 independent origins",
        "Open at the quote",
        "This page shows where these words appeared, not whether they are true.",
        "6 sightings, in time order",
        "Wordings compared",
        "Who took it from whom",
        "Cited, not held",
        "Corrections",
    ]
    places = [page.index(piece) for piece in order]
    assert places == sorted(places)


def test_a_lineage_can_be_shared_cited_and_followed_from_three_links() -> None:
    partial = environment(Assets(), "https://whence.example").get_template("partials/share.html")

    links = re.findall(r'href="([^"]*)"', partial.render(id=samples.HEAD))

    assert links == [f"/q/{samples.HEAD}{end}" for end in ("/cite#address", "/cite#sentence", ".atom")]


def test_a25_links_to_sources_lead_straight_there_and_give_nothing_away() -> None:
    page = html("pages/lineage.html", MADE["pages/lineage.html"]())
    links = re.findall(r'<a [^>]*href="https?://(?!whence)[^>]*>', page)

    assert any(":~:text=" in link for link in links)
    assert all('rel="noopener external"' in link for link in links)


def test_a25_words_that_are_gone_from_their_page_are_not_pointed_at_and_it_is_said() -> None:
    first, *others = samples.lineage().attestations
    held = replace(samples.lineage(), attestations=(replace(first, removed=True), *others))
    page = html("pages/lineage.html", lineage_view(Found(overview=overview_of(held)), COVERAGE))

    assert "quay.example" not in page
    assert "removed since" in page


def test_a57_hostile_words_cannot_leave_their_place_in_a_head() -> None:
    hostile = '"></script><script>alert(1)</script> <b> \u202e javascript:alert(1)'
    held = overview_of(replace(samples.lineage(), displayed=hostile, speaker=hostile))

    for page in (
        html("pages/lineage.html", lineage_view(Found(overview=held), COVERAGE)),
        html("pages/cite.html", cite_view(held, COVERAGE, "https://whence.example")),
        html("pages/embed.html", embed_view(held, COVERAGE)),
    ):
        assert "<script>alert" not in page
        assert not re.search(r'(?:href|src|content)="javascript:', page)


def test_the_reason_of_an_answer_is_told_once() -> None:
    held = samples.lineage()
    reason = held.earliest.reason
    told = replace(held, summary=(f"The order is open. {reason}", *held.summary))
    page = words(html("pages/lineage.html", lineage_view(Found(overview=overview_of(told)), COVERAGE)))

    assert "The order is open." in page
    assert page.count(words(escape(reason))) == 1


def test_a_difference_can_be_read_without_colour_or_lines() -> None:
    page = words(html("pages/lineage.html", MADE["pages/lineage.html"]()))

    assert "We will [removed: not ] close the harbour before 2031, and [removed: 400 ] [added: 40 ]" in page


def test_the_words_of_an_article_cannot_become_markup() -> None:
    page = html("pages/article.html", MADE["pages/article.html"]())

    assert "a line in the &lt;b&gt;sand&lt;/b&gt;" in page
    assert "Harbour vow &lt;splits&gt; the council" in page


def test_words_between_marks_that_are_no_speech_are_listed_with_their_reason() -> None:
    page = words(html("pages/article.html", MADE["pages/article.html"]()))

    listed = page[page.index("Between quotation marks, but not speech") :]
    assert "Title or name" in listed
    assert "“Quay &lt;i&gt;Nights&lt;/i&gt;”" in listed


def test_an_article_says_whom_it_quotes_before_its_text() -> None:
    page = words(html("pages/article.html", MADE["pages/article.html"]()))

    assert page.index("Ana Lindqvist 1 quotation No speaker named 1 quotation") < page.index(
        "The text, as read"
    )


def test_a_checked_text_cannot_become_a_script() -> None:
    page = html("pages/check.html", MADE["pages/check.html"]())

    assert "<script>alert" not in page
    assert "&lt;script&gt;alert(1)" in page


def test_a_shared_quotation_leads_to_its_lineage_from_where_it_stands() -> None:
    page = html("pages/article.html", MADE["pages/article.html"]())

    marked = f'<a class="mark mark--quotation" href="/q/{samples.HEAD}"><mark>{samples.WORDS}</mark></a>'
    arriving = '<span id="s-t1" class="anchor"></span><span id="w-1" class="anchor"></span>'
    assert f"{arriving}{marked}" in page


def test_words_of_another_script_keep_their_direction() -> None:
    assert 'dir="auto"' in html("pages/lineage.html", MADE["pages/lineage.html"]())


def test_a_speaker_s_page_says_how_other_names_are_known_and_who_disagrees() -> None:
    page = words(html("pages/speaker.html", MADE["pages/speaker.html"]()))

    assert "Described as harbour master (3 articles), engineer (1 article)." in page
    reason = "“Ms. Lindqvist” – the only Lindqvist whom any article here names in full."
    assert f"{reason} (used in 1 article: Herald )" in page
    disagree = "Articles disagree: attributed to Jonas Weil in 3 articles, to Ana Lindqvist in 1 article"
    assert page.count(disagree) == 1
    assert "1 quotation attributed to this speaker appears in more than one article." in page


def test_a_name_that_several_share_lists_who_may_be_meant_and_claims_nobody() -> None:
    page = html("pages/speaker.html", speaker_view(sample_holdings.shared_name(), COVERAGE))

    assert "Several people here are called Lindqvist:" in page
    assert '<a href="/p/ana-lindqvist">' in page
    assert '<a href="/p/olof-lindqvist">' in page


def test_a_speaker_with_many_quotations_shows_ten_at_once() -> None:
    many = replace(sample_holdings.speaker_page(), lineages=(samples.card(),) * 12, lineage_count=30)
    page = html("pages/speaker.html", speaker_view(many, COVERAGE))

    assert "The 12 most widely printed of 30." in page
    assert "<summary>2 more</summary>" in page


def test_a_role_leads_to_no_speaker_s_page() -> None:
    unnamed = replace(samples.card(), speaker="senior official")
    page = html("pages/home.html", home_view(COVERAGE, 88, (unnamed,)))

    assert "“senior official”" in page
    assert 'href="/p/' not in page


def test_the_empty_form_claims_nothing() -> None:
    page = words(html("pages/check.html", empty_view("From 3 articles.")))

    assert "not found" not in page.casefold()
    assert "From 3 articles." in page
