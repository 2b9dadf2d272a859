"""Three real articles on one story: exactly two lineages, told with everything that can be told of them."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from app.domain.alteration import AlterationKind
from app.domain.lineage import Attestation, Basis, EarliestState, Lineage, LineageKind
from tests.conftest import NewDatabase
from tests.journeys.holdings import hold, lineages, read_articles

pytestmark = pytest.mark.shared

BLOG, NEWSPAPER, SITE = "000", "001", "002"


@pytest.fixture(scope="module")
def found(new_database: NewDatabase, shared: Path) -> Mapping[LineageKind, Lineage]:
    with new_database() as engine:
        hold(engine, read_articles(shared / "seeds"))
        held = lineages(engine)
    assert sorted(lineage.kind for lineage in held) == [LineageKind.PASSAGE, LineageKind.QUOTATION]
    return {lineage.kind: lineage for lineage in held}


@pytest.fixture(scope="module")
def statement(found: Mapping[LineageKind, Lineage]) -> Lineage:
    return found[LineageKind.QUOTATION]


@pytest.fixture(scope="module")
def passage(found: Mapping[LineageKind, Lineage]) -> Lineage:
    return found[LineageKind.PASSAGE]


def by_article(lineage: Lineage) -> dict[str, Attestation]:
    return {one.article.external_id[:3]: one for one in lineage.attestations}


def changes(attestation: Attestation, kind: AlterationKind) -> set[tuple[str, str]]:
    return {(change.before, change.after) for change in attestation.alterations if change.kind is kind}


def kinds(attestation: Attestation) -> set[AlterationKind]:
    return {change.kind for change in attestation.alterations}


def test_the_statement_stands_in_the_newspaper_and_on_the_site(statement: Lineage) -> None:
    assert set(by_article(statement)) == {NEWSPAPER, SITE}
    assert statement.speaker == "Bernadette Meehan"
    assert {one.speaker for one in statement.attestations} == {"Bernadette Meehan"}
    assert statement.attestation(by_article(statement)[SITE].id).text == statement.head


def test_each_article_s_own_words_are_the_evidence_for_the_speaker(statement: Lineage) -> None:
    newspaper, site = by_article(statement)[NEWSPAPER].attribution, by_article(statement)[SITE].attribution

    assert newspaper is not None
    assert site is not None
    assert (newspaper.words, site.words) == (("Bernadette Meehan", "saying"), ("Meehan said",))
    assert site.mention.name == "Bernadette Meehan"
    assert not newspaper.carried


def test_the_passage_stands_on_the_blog_and_in_the_newspaper(passage: Lineage) -> None:
    assert set(by_article(passage)) == {BLOG, NEWSPAPER}
    assert passage.head.startswith("As the threat from Sunni militants")
    assert all(len(one.contents) == 2 for one in passage.attestations)


def test_the_newspaper_cut_the_statement_and_went_on_in_paraphrase(statement: Lineage) -> None:
    newspaper = by_article(statement)[NEWSPAPER]

    assert newspaper.text.rstrip(",").endswith("welcome our support")
    assert {AlterationKind.TRUNCATED_END, AlterationKind.PARAPHRASED_CONTINUATION} <= kinds(newspaper)


def test_two_readings_of_the_passage_are_told_apart_and_classed(passage: Lineage) -> None:
    newspaper = by_article(passage)[NEWSPAPER]

    assert changes(newspaper, AlterationKind.SUBSTITUTION) >= {
        ("last month", "in May"),
        ("response", "assistance"),
        ("has been", "is"),
        ("over", "closed"),
    }
    assert changes(newspaper, AlterationKind.HOUSE_STYLE) == {("American", "U.S."), ("Nuri Kamal", "Nouri")}


def test_the_blog_prints_the_passage_without_marking_it_as_taken(passage: Lineage) -> None:
    blog, newspaper = by_article(passage)[BLOG], by_article(passage)[NEWSPAPER]

    assert AlterationKind.UNMARKED_COPY in kinds(blog)
    assert AlterationKind.UNMARKED_COPY not in kinds(newspaper)
    assert not blog.quoted


@pytest.mark.parametrize("kind", LineageKind)
def test_the_order_is_open_because_one_article_carries_no_date(
    kind: LineageKind, found: Mapping[LineageKind, Lineage]
) -> None:
    lineage = found[kind]
    dated = by_article(lineage)[NEWSPAPER]
    undated = next(one for one in lineage.attestations if one.id != dated.id)

    assert lineage.earliest.state is EarliestState.UNDETERMINED
    assert lineage.earliest.attestations == (dated.id,)
    assert lineage.earliest.could_be_earlier == (undated.id,)
    assert lineage.earliest.reason == f"{undated.article.source} carries no date and could be earlier."


@pytest.mark.parametrize("kind", LineageKind)
def test_the_words_were_in_print_by_the_newspaper_s_date(
    kind: LineageKind, found: Mapping[LineageKind, Lineage]
) -> None:
    known = found[kind].in_print_by

    assert known is not None
    assert known.attestation == by_article(found[kind])[NEWSPAPER].id
    assert known.latest.isoformat() == "2014-06-12T01:31:00+00:00"  # 8:31 PM in Minnesota on the 11th


def test_the_newspaper_has_both_from_the_new_york_times_and_says_so(
    statement: Lineage, passage: Lineage
) -> None:
    derivations = [
        by_article(statement)[NEWSPAPER].derivation,
        by_article(passage)[NEWSPAPER].derivation,
        by_article(passage)[BLOG].derivation,
    ]

    assert [d.exemplar and d.exemplar.unseen for d in derivations] == ["New York Times"] * 3
    assert [d.basis for d in derivations] == [Basis.STATED] * 3


def test_the_site_asked_for_itself(statement: Lineage) -> None:
    assert by_article(statement)[SITE].derivation.exemplar is None


def test_the_statement_has_two_origins_and_the_passage_one(statement: Lineage, passage: Lineage) -> None:
    assert (statement.counts.independent_origins, passage.counts.independent_origins) == (2, 1)
    assert not statement.counts.at_least
