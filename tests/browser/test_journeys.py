"""What readers come to do, walked through in a browser, with scripts and without."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.browser.conftest import Visit

pytestmark = pytest.mark.browser
WITH_AND_WITHOUT = pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
PASTED = (
    "“The bell was never ours to keep. It was taken from a burning church in a winter nobody here remembers,”"
)


@WITH_AND_WITHOUT
def test_from_the_first_page_to_a_lineage_to_an_article_and_back(
    visit: Callable[..., Visit], script: bool
) -> None:
    page = visit(script=script).open("/")
    page.locator("a.card__words").first.click()
    expect(page).to_have_url(re.compile(r"/q/[0-9a-z]{13}$"))
    lineage = page.url
    expect(page.locator("#quote")).to_be_visible()

    page.locator(".sighting__title cite a").first.click()
    expect(page).to_have_url(re.compile(r"/a/[0-9a-z]{13}#s-"))
    expect(page.locator("a.mark mark").first).to_be_visible()

    page.go_back()
    expect(page).to_have_url(lineage)
    expect(page.locator("#quote")).to_be_visible()


@WITH_AND_WITHOUT
def test_words_marked_in_an_article_lead_to_their_lineage(visit: Callable[..., Visit], script: bool) -> None:
    page = visit(script=script).open("/search?q=bell+burning+church")
    page.locator(".row__title").first.click()
    page.locator("a.mark").first.click()

    expect(page).to_have_url(re.compile(r"/q/[0-9a-z]{13}"))


@WITH_AND_WITHOUT
def test_a_pasted_text_leads_to_its_lineage(visit: Callable[..., Visit], script: bool) -> None:
    page = visit(script=script).open("/")
    page.get_by_label("Paste a quotation, a passage or an article’s text").fill(PASTED)
    page.get_by_role("button", name="Find where it comes from").click()
    expect(page.locator(".found")).to_have_count(1)

    page.get_by_role("link", name="See the lineage").click()
    expect(page.locator("#quote figcaption")).to_contain_text("Leonie Vasterholt")


@WITH_AND_WITHOUT
def test_from_a_lineage_to_its_speaker_whose_other_names_lead_to_one_page(
    visit: Callable[..., Visit], script: bool
) -> None:
    reader = visit(script=script)
    page = reader.open("/search?q=gate+closed+eleven+minutes+late")
    page.locator("a.card__words").first.click()
    page.locator("#quote figcaption a").first.click()
    expect(page.locator("h1")).to_have_text("Ines Thorvald")
    expect(page.get_by_text("“Miss Thorvald” – the only Thorvald")).to_be_visible()

    page = reader.open("/p/thorvald")
    expect(page).to_have_url(re.compile(r"/p/ines-thorvald$"))
    page.locator("a.card__words").first.click()
    expect(page.locator("#quote")).to_contain_text("The gate closed eleven minutes late")


@WITH_AND_WITHOUT
def test_words_that_articles_give_to_two_people_lead_to_both(
    visit: Callable[..., Visit], script: bool
) -> None:
    page = visit(script=script).open("/search?q=bell+burning+church")
    page.locator("a.card__words").first.click()
    expect(page.locator("#quote figcaption")).to_contain_text("Articles disagree: attributed to")
    page.locator("#quote figcaption a").nth(1).click()

    expect(page.locator("h1")).to_have_text("Tobias Renn")
    expect(page.locator(".card__by").first).to_contain_text("Leonie Vasterholt in 4 articles")


@WITH_AND_WITHOUT
def test_an_article_says_by_which_words_each_quotation_is_its_speaker_s(
    visit: Callable[..., Visit], script: bool
) -> None:
    page = visit(script=script).open("/search?q=bell+burning+church")
    page.get_by_role("link", name="Museum to give back the bell of Saint Orsa").click()
    expect(page.locator(".voices a").first).to_have_text("Leonie Vasterholt")
    page.get_by_text("How we know, quotation by quotation").or_(
        page.get_by_text("How we know, for this quotation")
    ).click()
    evidence = page.locator(".whose li").first
    expect(evidence).to_contain_text(re.compile("Attributed to .+ by the words “.+” in this article"))

    evidence.locator("a").click()
    expect(page).to_have_url(re.compile(r"#w-\d+$"))
    expect(page.locator(":target + .mark, :target + .anchor + .mark").first).to_be_in_viewport()


def test_results_come_while_typing_and_back_leaves_the_search(visit: Callable[..., Visit]) -> None:
    page = visit().open("/")
    page.goto(page.url + "search")
    box = page.locator("#q")
    box.press_sequentially("burning church", delay=20)
    expect(page.locator("#results a.card__words").first).to_contain_text("The bell was never ours")
    expect(page.locator("#result-count")).to_contain_text("found")
    expect(page).to_have_url(re.compile(r"/search\?q=burning\+?(%20)?church$"))
    expect(box).to_be_focused()

    page.locator("#results a.card__words").first.click()
    expect(page.locator("#quote")).to_be_visible()
    page.go_back()
    expect(page.locator("#q")).to_have_value("burning church")
    expect(page.locator("#results a.card__words").first).to_be_visible()
    expect(page.locator("header.masthead")).to_be_visible()

    page.go_back()
    expect(page.locator("h1")).to_contain_text("Where did these words first appear?")


def test_a26_a_search_without_script_is_a_form_and_back_returns_to_it(visit: Callable[..., Visit]) -> None:
    page = visit(script=False).open("/search")
    page.locator("#q").fill("burning church")
    page.locator(".search button").click()
    expect(page.locator("#results a.card__words").first).to_contain_text("The bell was never ours")
    page.locator("#results a.card__words").first.click()

    page.go_back()
    expect(page.locator("#q")).to_have_value("burning church")
    expect(page.locator("#results a.card__words").first).to_be_visible()
