"""Promises of the pages that no single module keeps, by their numbers in docs/acceptance.md."""

import re
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from app.domain.holdings import Found
from app.domain.lineage import ArticleReference, Standing
from app.lineage.digest import overview_of
from app.web.cards import card
from app.web.frame import covered
from app.web.pages.lineage import lineage_view
from app.web.paging import PER_PAGE, on_page
from app.web.render import TEMPLATES
from app.web.words import STANDINGS
from tests.conftest import REPOSITORY
from tests.web import samples
from tests.web.client import words
from tests.web.test_pages import MADE, html

COVERAGE = samples.COVERAGE
_SAID = re.compile(r"\b(original(?:ly)?|first said|the true source)\b", re.IGNORECASE)


def sources() -> list[Path]:
    modules = (REPOSITORY / "app").rglob("*.py")
    return [*TEMPLATES.rglob("*.html"), *(path for path in modules if path.parent.name in ("web", "pages"))]


def paper(number: int) -> ArticleReference:
    """An article unlike the others in all that a sighting tells of it."""
    first = samples.lineage().attestations[0].article
    name = f"{hash_of(number)} Courier"
    return replace(
        first,
        id=f"a{number:012}",
        source=name,
        headline=f"{hash_of(number + 1)} says {hash_of(number + 2)}",
        url=f"https://{name.partition(' ')[0].lower()}.example/{number}",
    )


def hash_of(number: int) -> str:
    """A word that says nothing, and cannot be compressed."""
    return sha256(str(number).encode()).hexdigest()[:10].title()


def shown(sightings: int) -> str:
    """The page of a lineage in as many papers."""
    held = samples.lineage()
    one = held.attestations[0]
    many = tuple(replace(one, id=f"t{number}", article=paper(number)) for number in range(sightings))
    proof = replace(held.in_print_by, attestation="t0") if held.in_print_by else None
    lineage = replace(
        held,
        attestations=many,
        displayed_by="t0",
        in_print_by=proof,
        given_to=(),
        earliest=replace(held.earliest, attestations=("t0",), could_be_earlier=()),
        collation=replace(
            held.collation,
            witnesses=tuple(replace(witness, attestations=("t0",)) for witness in held.collation.witnesses),
        ),
    )
    return html(
        "pages/lineage.html", lineage_view(Found(overview=overview_of(lineage, on_page(1))), COVERAGE)
    )


def test_a12_nothing_is_called_original() -> None:
    named = {"links.py"}  # the relation of RFC 7089, which no reader sees
    assert {path.name for path in sources() if _SAID.search(path.read_text("utf-8"))} == named


def test_a19_one_sighting_has_no_timeline_and_five_hundred_weigh_no_more_than_sixty() -> None:
    alone, sixty, many = shown(1), shown(60), shown(500)

    assert "timeline__drawing" not in alone
    assert "The only sighting so far" in alone
    assert many.count('class="sighting"') == sixty.count('class="sighting"') == PER_PAGE
    assert len(many) < 1.05 * len(sixty)


@pytest.mark.parametrize("template", sorted(set(MADE) - {"errors/error.html", "pages/patterns.html"}))
def test_a13_every_page_says_what_it_does_not_tell(template: str) -> None:
    assert "not whether they are true" in words(html(template, MADE[template]()))


@pytest.mark.parametrize("standing", STANDINGS)
def test_a22_words_that_are_kept_out_of_lists_are_labelled_and_it_is_said_why(standing: Standing) -> None:
    held = replace(samples.lineage(), standing=standing)
    page = html("pages/lineage.html", lineage_view(Found(overview=overview_of(held)), COVERAGE))
    title, why = STANDINGS[standing]

    assert f"{title}: {why[:1].lower()}{why[1:]}" in words(page)
    assert card(replace(samples.card(), standing=standing)).remark.startswith(f"{title}: ")
    assert 'href="/method#kept-out"' in page
    assert f"{title} {why}" in words(html("pages/method.html", MADE["pages/method.html"]()))


def test_a22_what_was_handed_on_has_no_such_label() -> None:
    page = html("pages/lineage.html", MADE["pages/lineage.html"]())

    assert not any(title in page for title, _ in STANDINGS.values())


@pytest.mark.parametrize(
    ("template", "labels"),
    [
        ("lineage", ("earliest", "sighting", "wording", "origins", "dates", "bases", "changes")),
        ("source", ("earliest", "in-print", "wording", "origins")),
        ("browse", ("earliest", "in-print", "wording", "origins")),
        ("search", ("earliest", "in-print", "wording", "origins")),
        ("speaker", ("earliest", "in-print", "wording", "origins", "names")),
    ],
)
def test_a60_labels_and_numbers_lead_to_what_they_mean(template: str, labels: tuple[str, ...]) -> None:
    page = html(f"pages/{template}.html", MADE[f"pages/{template}.html"]())

    assert [label for label in labels if f'href="/method#{label}"' not in page] == []


@pytest.mark.parametrize("template", sorted(set(MADE) - {"errors/error.html", "pages/patterns.html"}))
def test_a60_every_page_says_of_how_much_it_speaks_and_when_that_came_in(template: str) -> None:
    page = words(html(template, MADE[template]()))

    assert covered(COVERAGE) in page or "From 3" in page


def test_a60_every_link_to_a_definition_leads_to_one() -> None:
    linked = re.compile(r"/method#([\w-]+)")
    wanted = {name for path in sources() for name in linked.findall(path.read_text("utf-8"))}

    assert (
        wanted - set(re.findall(r' id="([^"]+)"', html("pages/method.html", MADE["pages/method.html"]())))
        == set()
    )


def test_a39_the_drawings_have_as_many_rows_as_their_lists() -> None:
    page = html("pages/lineage.html", lineage_view(Found(overview=overview_of(samples.lineage())), COVERAGE))
    figures = (page.split(f'<figure class="{name}">')[1] for name in ("timeline", "stemma"))
    timeline, stemma = (figure.split("</figure>")[0] for figure in figures)

    assert timeline.count("<td>") / 3 == len(
        set(re.findall(r'<rect class="timeline__bar[^"]*" x="([^"]+)"', timeline))
    )
    assert stemma.count("<circle") == stemma.count("<li>")
