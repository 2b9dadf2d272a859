"""Made-up values of what pages of lists, articles, sources, speakers and stories are given."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from app.domain.alteration import Alteration, AlterationKind
from app.domain.calendar import Calendar, calendar, with_problems
from app.domain.correction import Applied, Correction, CorrectionKind, CorrectionShelf
from app.domain.holdings import (
    ArticleCard,
    Checked,
    CheckedPiece,
    SearchResults,
    SourcePage,
    SpeakerPage,
)
from app.domain.lineage import (
    EarliestState,
)
from app.domain.memento import History, LogEntry, Memento
from app.domain.person import Alias, Person
from app.domain.story import Story, StoryCard, StoryShelf
from app.domain.tally import Came, Credited, Tally
from app.lineage.digest import overview_of
from tests.web.sample_articles import span_of
from tests.web.samples import (
    COVERAGE,
    HEAD,
    NIGHT,
    OTHER,
    SPREAD,
    WORDS,
    card,
    exactly,
    lineage,
    reference,
)


def history() -> History:
    """Three states: one that is told now, one that was, and one of which a part has been withdrawn."""
    moments = [*(datetime(2026, 10, day, 8, tzinfo=UTC) for day in (1, 2, 3)), None]
    entries = [
        LogEntry(
            memento=Memento(id=lineage().id, since=since, until=until),
            changes=(
                f"1 article came: {('Quay Gazette', 'Hill Herald', 'Dale Mail')[place]}.",
                "Corrected <script>alert(1)</script> by hand.",
            ),
            withdrawn=place == 0,
        )
        for place, (since, until) in enumerate(pairwise(moments))
        if since
    ]
    return History(overview=overview_of(lineage()), entries=tuple(reversed(entries)), left=2)


def results() -> SearchResults:
    return SearchResults(
        lineages=(card(), card(EarliestState.KNOWN)),
        lineage_count=14,
        articles=(ArticleCard(reference=reference(1, "Quay Gazette", exactly(NIGHT)), lineages=3),),
        article_count=1,
        speakers=("Ana Lindqvist",),
        sources=("Quay Gazette",),
    )


def source_page() -> SourcePage:
    """A source that shares twelve lineages with others, and one with hostile names beside it."""
    return SourcePage(
        name="Quay Gazette",
        slug="quay-gazette",
        articles=results().articles,
        article_count=12,
        dated=11,
        first=NIGHT,
        last=NIGHT + timedelta(days=40),
        tally=Tally(first=3, open=4, later=5, alone=2, taken=6),
        came={Came.FIRST: (card(EarliestState.KNOWN),), Came.LATER: (card(),)},
        credits=(Credited(name="Reuters <i>", lineages=3, stated=2, held=False),),
        credit_count=4,
        credited_by=(Credited(name="Herald", lineages=2, stated=2, held=True),),
        crediting_count=1,
        taken_from=19,
    )


def months() -> Calendar:
    """Sixty sources of which fifty have a row, from November to March with nothing in January."""
    held: list[tuple[str, str | None, int]] = [
        (f"Paper {number}", month, 60 - number)
        for number in range(58)
        for month in ("2025-11", "2025-12", "2026-02")
    ]
    hostile = "=Quay <b>Gazette"
    held += [(hostile, "2026-03", 400), (hostile, None, 3), ("Herald", "2026-03", 1)]
    return with_problems(
        calendar(held), [("it is not JSON: expected value at character 7", 2), ("it is not JSON: <b>", 1)]
    )


def corrections() -> CorrectionShelf:
    """One correction of each kind, with words that mean harm, and more behind."""
    hostile = "=cmd|' /C calc' <script>alert(1)</script>"
    known = reference(2, "Herald", exactly(NIGHT + timedelta(days=1)))

    def made(kind: CorrectionKind, value: str | None = None, other: str | None = None) -> Correction:
        return Correction(
            kind=kind,
            subject=known.id if kind in (CorrectionKind.DATE, CorrectionKind.SOURCE) else HEAD,
            other=other,
            value=value,
            reason=f"Its page shows two. {hostile}",
            made="2026-04-16T06:00:00+00:00",
        )

    return CorrectionShelf(
        corrections=(
            Applied(
                correction=made(CorrectionKind.DATE, "2026-03-05"),
                key="k1",
                article=known,
                dating=exactly(NIGHT),
            ),
            Applied(
                correction=made(CorrectionKind.SOURCE, "Herald"), key="k2", article=known, source="Yahoo"
            ),
            Applied(correction=made(CorrectionKind.SPEAKER, hostile), key="k3", words=(WORDS,)),
            Applied(
                correction=made(CorrectionKind.FORBID_LINK, other=OTHER), key="k4", words=(WORDS, SPREAD)
            ),
            Applied(correction=made(CorrectionKind.WITHDRAW), key="k5", words=("",), withdrawn=True),
        ),
        count=31,
        after="k5",
    )


def story() -> Story:
    """A story of two lineages, one of them without a date, under a hostile headline."""
    undated = replace(card(EarliestState.UNDATED), id=OTHER, displayed=SPREAD, in_print_by=None)
    return Story(
        lead=card(),
        headline="Harbour vow <script>alert(1)</script> splits the council",
        headlined="Quay <b>Gazette",
        members=(card(), undated),
        member_count=5,
        article_count=9,
        sources=("Quay <b>Gazette", "Herald"),
        source_count=30,
        articles=results().articles,
    )


def story_shelf() -> StoryShelf:
    """Two stories, one without a headline, and more behind."""
    lead, headline = card(), "Harbour vow <script>alert(1)</script>"
    return StoryShelf(
        stories=(
            StoryCard(lead=lead, headline=headline, headlined="Quay <b>Gazette", others=4),
            StoryCard(lead=replace(lead, id=OTHER), headline="", headlined="", others=1),
        ),
        after="6.6.x",
    )


def speaker_page() -> SpeakerPage:
    reason = "“Ms. Lindqvist” – the only Lindqvist whom any article here names in full."
    return SpeakerPage(
        person=Person(
            slug="ana-lindqvist",
            name="Ana Lindqvist",
            articles=4,
            aliases=(Alias(slug="lindqvist", name="Lindqvist", articles=1, reason=reason),),
            roles=(("harbour master", 3), ("engineer", 1)),
        ),
        lineages=(card(),),
        lineage_count=1,
        disputed=(replace(card(), given_to=(("Jonas Weil", 3), ("Ana Lindqvist", 1))),),
        singles=(card(),),
        candidates=(),
        printed_in=(("lindqvist", (reference(2, "Herald", exactly(NIGHT)),)),),
    )


def shared_name() -> SpeakerPage:
    """A surname that two people bear."""
    names = ("Ana Lindqvist", "Olof Lindqvist")
    people = tuple(Person(slug=name.casefold().replace(" ", "-"), name=name, articles=2) for name in names)
    return SpeakerPage(
        person=Person(slug="lindqvist", name="Lindqvist", articles=1, candidates=names),
        lineages=(),
        lineage_count=0,
        disputed=(),
        singles=(card(),),
        candidates=people,
    )


def checked() -> Checked:
    """A pasted text that holds the words with the "not" gone."""
    text = f"Somebody told me: “{SPREAD}”. Is that so? <script>alert(1)</script>"
    piece = CheckedPiece(
        contents=(span_of(SPREAD, text),),
        text=SPREAD,
        quoted=True,
        exact=False,
        shared=12,
        words=14,
        compared_with=WORDS,
        alterations=(
            Alteration(kind=AlterationKind.NEGATION_CHANGED, before="will not close", after="will close"),
        ),
        overview=overview_of(lineage()),
    )
    return Checked(text=text, pieces=(piece,), unmatched=2, coverage=COVERAGE)
