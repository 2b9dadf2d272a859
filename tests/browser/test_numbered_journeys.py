"""The journeys J1 to J8 that the pages are designed for, each walked with scripts and without (J8: without)."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from app.domain.correction import Correction, CorrectionKind
from app.ingest.readers import read_paths
from app.pipeline.correct import apply_corrections
from app.pipeline.import_articles import import_articles
from app.store.database import open_database
from tests.browser.conftest import PHONE, Visit, scrolled_to, served
from tests.web.seeded import seeded

pytestmark = pytest.mark.browser
WITH_AND_WITHOUT = pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
CHRONICLE = "https://ostermark-chronicle.example/culture/bell-of-saint-orsa"
SHORT = "The mill will run on water again by the spring of next year, and nobody in it will lose a place"
FULL = f"{SHORT}, whatever the bank may say about the price of the wheel"


def lineage_of(reader: Visit, words: str) -> str:
    """The address of the lineage that a search for `words` finds first."""
    found = reader.open(f"/search?q={words}").locator("a.card__words").first.get_attribute("href")
    assert found
    return found


class Newsroom:
    """A site whose store takes articles in while it is read."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.store = seeded(folder)

    def corrects(self, kind: CorrectionKind, subject: str, value: str, reason: str) -> None:
        """A human sets something right, by command."""
        made = "2026-11-20T08:00:00+00:00"
        correction = Correction(kind=kind, subject=subject, other=None, value=value, reason=reason, made=made)
        engine = open_database(self.store)
        apply_corrections(engine, [correction], made)
        engine.dispose()

    def prints(self, source: str, day: str, said: str) -> None:
        """An article that quotes `said` comes in."""
        article = {
            "url": f"https://{source.lower()}.example/mill",
            "source": source,
            "published": f"2026-06-{day}T08:00:00Z",
            "headline": f"The mill, as {source} saw it",
            "text": f"The yard was full when {source} came by.\n\n“{said},” Irma Kowal, the miller, said.",
        }
        path = self._folder / f"{source}.jsonl"
        path.write_text(json.dumps(article), encoding="utf-8")
        engine = open_database(self.store)
        import_articles(engine, read_paths([str(path)]), f"2026-11-{day}T08:00:00+00:00", lambda _tally: None)
        engine.dispose()


@pytest.fixture
def newsroom(tmp_path: Path) -> Newsroom:
    return Newsroom(tmp_path)


@pytest.fixture
def begin(chromium: Browser, newsroom: Newsroom) -> Iterator[Callable[[bool], Visit]]:
    """Opens windows onto the newsroom's site."""
    with served(newsroom.store) as site:
        made: list[Visit] = []

        def open_one(script: bool) -> Visit:
            context = chromium.new_context(java_script_enabled=script)
            made.append(Visit(context, site))
            return made[-1]

        yield open_one
        for each in made:
            each.page.context.close()
            assert each.faults == []


@WITH_AND_WITHOUT
def test_j1_a_card_on_a_phone_answers_without_scrolling_and_back_finds_the_same_place(
    visit: Callable[..., Visit], script: bool
) -> None:
    reader = visit(script=script, size=PHONE)
    address = lineage_of(reader, "bell burning church")
    reader.stand_in(CHRONICLE, "<p>The bell was never ours to keep.</p>")

    page = reader.open(f"{address}?utm_source=chat")
    assert page.url == f"{reader.site}{address}"
    answer = page.locator(".answer__claim").bounding_box()
    assert answer
    assert answer["y"] + answer["height"] <= PHONE[1]

    link = page.locator(".sighting__title a[href^='https://ostermark']")
    before = scrolled_to(link)
    assert before > 500
    link.click()
    page.wait_for_url(f"{CHRONICLE}**")
    page.go_back()
    expect(page.locator("#quote")).to_be_attached()
    page.wait_for_function("before => Math.abs(scrollY - before) <= 50", arg=before)


@WITH_AND_WITHOUT
def test_j2_a_pasted_quotation_is_told_apart_from_the_wording_held_and_leads_to_its_citation(
    visit: Callable[..., Visit], script: bool
) -> None:
    page = visit(script=script, size=PHONE).open("/")
    page.get_by_label("Paste a quotation").fill(
        "“The bell was never theirs to keep. It was taken from a burning church in a winter nobody here remembers”"
    )
    page.get_by_role("button", name="Find where it comes from").click()
    expect(page).to_have_url(re.compile(r"/check\?q="))
    expect(page.locator(".found ins").first).to_contain_text("theirs")

    page.get_by_role("link", name="See the lineage").click()
    lineage = page.url
    page.get_by_role("link", name="Cite", exact=True).click()
    sentence = page.get_by_label("Words, speaker, earliest known, and where this can be looked up")
    assert "Leonie Vasterholt" in sentence.input_value()
    assert lineage.rpartition("/")[2] in sentence.input_value()


@WITH_AND_WITHOUT
def test_j2_a_long_text_that_is_kept_is_found_by_whoever_has_the_address_and_can_be_deleted(
    visit: Callable[..., Visit], script: bool
) -> None:
    page = visit(script=script, size=PHONE).open("/check")
    said = "“The bell was never ours to keep. It was taken from a burning church”"
    page.get_by_label("Paste a quotation").fill(said + "\nNobody ever printed any of this here." * 60)
    page.get_by_label("Keep a long text").check()
    page.get_by_role("button", name="Find where it comes from").click()
    expect(page).to_have_url(re.compile("/check/[0-9a-z]{13}$"))
    address = page.url.rpartition("/check")[2]

    other = visit(script=script, size=PHONE).open(f"/check{address}")
    expect(other.get_by_role("link", name="See the lineage").first).to_be_visible()
    page.get_by_role("button", name="Delete this text now").click()
    expect(page).to_have_url(re.compile("/check$"))


@WITH_AND_WITHOUT
def test_j3_a_fact_checker_sees_where_the_not_was_lost_and_takes_an_address_along(
    visit: Callable[..., Visit], script: bool
) -> None:
    reader = visit(script=script)
    page = reader.open(lineage_of(reader, "close the winter shelter"))
    expect(page.locator("#wordings ~ .apparatus__places li").first).to_contain_text("Negation lost or gained")
    lost = page.locator(".sighting", has_text="Negation lost or gained").first
    expect(lost.locator(".sighting__source")).to_have_text("Union Street Diary")

    lost.locator(".sighting__changes a[href^='/compare']").first.click()
    expect(page.locator(".compared del")).to_contain_text("not")
    compared = page.url
    page.locator("main a[href^='/q/']").first.press("Enter")
    page.wait_for_url("**/q/*")
    page.get_by_role("link", name="Share", exact=True).click()
    kept = page.get_by_label("It keeps working as more articles come in").input_value()

    for address in (compared, f"{reader.site}/q/{kept.rpartition('/')[2]}"):
        again = visit(script=script)
        expect(again.open(address.removeprefix(reader.site)).locator("main")).to_contain_text(
            "winter shelter"
        )


@WITH_AND_WITHOUT
def test_j4_a_list_narrowed_down_is_the_same_elsewhere_and_can_be_taken_along(
    visit: Callable[..., Visit], script: bool
) -> None:
    page = visit(script=script).open("/quotes")
    page.get_by_role("link", name=re.compile("^Passages")).click()
    expect(page.locator(".tag--chosen").first).to_contain_text("Passages")
    listed = page.locator("a.card__words").all_inner_texts()
    assert listed

    reader = visit(script=script)
    elsewhere = reader.open(page.url.removeprefix(reader.site))
    assert elsewhere.locator("a.card__words").all_inner_texts() == listed
    table = elsewhere.get_by_role("link", name="CSV").get_attribute("href")
    assert table
    answer = elsewhere.request.get(reader.site + table)
    assert answer.headers["content-type"].startswith("text/csv")
    assert len(answer.text().strip().splitlines()) == len(listed) + 1


@WITH_AND_WITHOUT
def test_j4_a_search_narrowed_down_is_the_same_elsewhere_and_can_be_taken_along(
    visit: Callable[..., Visit], script: bool
) -> None:
    page = visit(script=script).open("/search?q=the")
    page.get_by_text("Narrow and sort").click()
    page.locator(".facets details a.tag").first.click()
    expect(page.locator(".tag--chosen").first).to_be_visible()
    listed = page.locator("a.card__words").all_inner_texts()
    assert listed

    reader = visit(script=script)
    elsewhere = reader.open(page.url.removeprefix(reader.site))
    assert elsewhere.locator("a.card__words").all_inner_texts() == listed
    table = elsewhere.get_by_role("link", name="CSV").get_attribute("href")
    assert table
    assert table.partition("?")[2] == page.url.partition("?")[2]


@WITH_AND_WITHOUT
def test_j5_an_article_that_comes_in_while_the_site_runs_is_seen_at_once_and_stands_in_the_feed(
    newsroom: Newsroom, begin: Callable[[bool], Visit], script: bool
) -> None:
    newsroom.prints("Harrow", "02", SHORT)
    newsroom.prints("Ledger", "03", SHORT)
    reader = begin(script)
    address = lineage_of(reader, "mill water spring")
    expect(reader.open(address).locator(".sighting")).to_have_count(2)

    newsroom.prints("Quill", "04", SHORT)

    page = reader.open(address)
    expect(page.locator(".sighting")).to_have_count(3)
    page.locator(".sighting__title cite a").last.click()
    expect(page.locator("h1")).to_have_text("The mill, as Quill saw it")
    assert page.request.get(f"{reader.site}{address}.atom").text().count("<entry>") == 3


@WITH_AND_WITHOUT
def test_j6_what_an_outlet_has_set_right_stands_among_the_corrections_and_on_the_page(
    newsroom: Newsroom, begin: Callable[[bool], Visit], script: bool
) -> None:
    newsroom.prints("Harrow", "02", SHORT)
    newsroom.prints("Ledger", "03", SHORT)
    reader = begin(script)
    address = lineage_of(reader, "mill water spring")
    expect(reader.open(address).locator("#quote figcaption")).to_contain_text("Irma Kowal")

    identity, reason = address.rpartition("/")[2], "Both reporters mistook the one sister for the other."
    newsroom.corrects(CorrectionKind.SPEAKER, identity, "Ida Kowal", reason)

    page = reader.open("/corrections")
    expect(page.locator(".correction")).to_contain_text(reason)
    page.locator(".correction a").first.click()
    page.wait_for_url(f"**{address}")
    expect(page.locator("#quote figcaption")).to_contain_text("Ida Kowal")
    expect(page.locator("main")).to_contain_text(reason)

    reader.open("/corrections")
    page.get_by_role("link", name="As it was known before").click()
    expect(page.locator(".notice").first).to_contain_text("as Whence knew it on")
    expect(page.locator("#quote figcaption")).to_contain_text("Irma Kowal")
    page.get_by_role("link", name="As it is told now").click()
    expect(page.locator("#quote figcaption")).to_contain_text("Ida Kowal")


@WITH_AND_WITHOUT
def test_j7_an_old_link_still_leads_there_after_a_fuller_wording_came_in_and_says_what_was_followed(
    newsroom: Newsroom, begin: Callable[[bool], Visit], script: bool
) -> None:
    newsroom.prints("Harrow", "02", SHORT)
    newsroom.prints("Ledger", "03", SHORT)
    reader = begin(script)
    old = lineage_of(reader, "mill water spring")

    newsroom.prints("Quill", "04", FULL)

    page = reader.open(old)
    assert not page.url.endswith(old)
    expect(page).to_have_url(re.compile(rf"/q/[0-9a-z]{{13}}\?via={old.rpartition('/')[2]}$"))
    expect(page.locator(".notice").first).to_contain_text(f"You followed a link to this wording: {SHORT}")
    expect(page.locator("#quote")).to_contain_text("the price of the wheel")
    expect(page.locator(".sighting")).to_have_count(3)
