"""Made-up values with everything in them that a page has to bear."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import pairwise

from app.domain.alteration import Alteration, AlterationKind
from app.domain.article import Article, ArticleKind, Credit, Part, TextPart
from app.domain.calendar import Calendar, calendar, with_problems
from app.domain.collation import CollatedWitness, Collation, Locus
from app.domain.correction import Applied, Correction, CorrectionKind, CorrectionShelf
from app.domain.dating import UNDATED, DateBasis, DateEvidence, Dating
from app.domain.holdings import (
    ArticleCard,
    CarriedLineage,
    Checked,
    CheckedPiece,
    Coverage,
    HeldArticle,
    LineageCard,
    SearchResults,
    SourcePage,
    SpeakerPage,
    Version,
)
from app.domain.lineage import (
    NO_DERIVATION,
    ArticleReference,
    Attestation,
    Basis,
    Counts,
    Derivation,
    Earliest,
    EarliestState,
    Exemplar,
    InPrintBy,
    Lineage,
    LineageKind,
    Standing,
)
from app.domain.memento import History, LogEntry, Memento
from app.domain.person import Alias, Person
from app.domain.quotation import (
    ApartReason,
    PrintedAttribution,
    Quotation,
    QuotationKind,
    SetApart,
    SpeakerMention,
)
from app.domain.span import Span
from app.domain.story import Story, StoryCard, StoryShelf
from app.domain.tally import Came, Credited, Tally
from app.lineage.mentions import overview_of

HEAD = "qh7k3m9x2vtd5"
OTHER = "zw4k3m9x2vtd5"
FIRST = "a100000000000"
WORDS = "We will not close the harbour before 2031, and 400 people keep their work"
SPREAD = "We will close the harbour before 2031, and 40 people keep their work"
SHORT = "We will not close the harbour"
NIGHT = datetime(2026, 3, 4, 9, 40, tzinfo=UTC)

COVERAGE = Coverage(
    articles=1204,
    sources=31,
    first=datetime(2026, 1, 2, tzinfo=UTC),
    last=datetime(2026, 4, 15, tzinfo=UTC),
    updated=datetime(2026, 4, 16, 6, 0, tzinfo=UTC),
)


def exactly(moment: datetime, stated: str = "") -> Dating:
    """A page's own instant."""
    claim = DateEvidence(
        basis=DateBasis.PUBLISHED,
        stated=stated or moment.isoformat(),
        earliest=moment,
        latest=moment,
        reason="The page gives its own date and zone.",
    )
    return Dating(earliest=moment, latest=moment, evidence=(claim,))


def no_later_than(moment: datetime) -> Dating:
    """A capture."""
    capture = DateEvidence(
        basis=DateBasis.RETRIEVED,
        stated=moment.isoformat(),
        latest=moment,
        reason="The text stood there by then.",
    )
    return Dating(latest=moment, evidence=(capture,))


def reference(number: int, source: str, dating: Dating = UNDATED, url: str | None = None) -> ArticleReference:
    """The `number`-th article of a story."""
    return ArticleReference(
        id=f"a{number}00000000000",
        external_id=f"story-{number}",
        url=url,
        source=source,
        carrier=False,
        headline=f"Harbour vow number {number} <splits> the council",
        kind="article",
        language="en",
        dating=dating,
    )


def attestation(
    article: ArticleReference,
    text: str = WORDS,
    *,
    derivation: Derivation = NO_DERIVATION,
    compared_with: str | None = "t1",
    alterations: tuple[Alteration, ...] = (),
    quoted: bool = True,
    speaker: str | None = "Ana Lindqvist",
    attribution: PrintedAttribution | None = None,
) -> Attestation:
    """The words in `article`, standing after "At the quay she said: "."""
    before = "At the quay she said: "
    sentence = f"{before}{text}."
    return Attestation(
        id=f"t{article.id[1]}",
        article=article,
        text_hash="h",
        contents=(Span(100 + len(before), 100 + len(before) + len(text)),),
        context=(Span(100, 100 + len(sentence)),),
        text=text,
        context_texts=(sentence,),
        wording=HEAD,
        quoted=quoted,
        speaker=speaker,
        removed=False,
        derivation=derivation,
        compared_with=compared_with,
        alterations=alterations,
        attribution=attribution,
    )


SHE_SAID = PrintedAttribution(
    mention=SpeakerMention(span=Span(112, 115), text="she", name="Ana Lindqvist"),
    cue=Span(116, 120),
    stretches=(Span(112, 120),),
    words=("she said",),
    carried=False,
)


def _taken(exemplar: Exemplar, basis: Basis, reason: str) -> Derivation:
    return Derivation(exemplar=exemplar, basis=basis, reasons=(reason,))


def attestations() -> tuple[Attestation, ...]:
    """Six: the first, one with a "not" lost and a figure changed, a cut, a blog, right-to-left, undated."""
    quay, herald = (
        reference(1, "Quay Gazette", exactly(NIGHT), "https://quay.example/2026/03/harbour"),
        "Herald",
    )
    credit = 'It says: "Ms Lindqvist told the Quay Gazette".'
    return (
        attestation(quay, compared_with=None, attribution=SHE_SAID),
        attestation(
            reference(2, herald, exactly(NIGHT + timedelta(hours=5)), "https://herald.example/a-b,c"),
            SPREAD,
            derivation=_taken(Exemplar(attestation="t1"), Basis.STATED, credit),
            alterations=(
                Alteration(kind=AlterationKind.NUMBER_CHANGED, before="400", after="40"),
                Alteration(kind=AlterationKind.NEGATION_CHANGED, before="will not close", after="will close"),
            ),
        ),
        attestation(
            reference(3, "Northern Wire Digest", no_later_than(NIGHT + timedelta(days=9))),
            SHORT,
            derivation=_taken(Exemplar(unseen="Reuters"), Basis.STATED, "Its byline credits Reuters."),
            alterations=(
                Alteration(kind=AlterationKind.TRUNCATED_END, before="before 2031, and 400 people", after=""),
            ),
        ),
        attestation(
            reference(4, "Tidewater Blog", exactly(NIGHT + timedelta(days=12))),
            SPREAD,
            derivation=_taken(
                Exemplar(attestation="t2"), Basis.LIKELY, "Both print “40 people”, and no other does."
            ),
            compared_with="t2",
            alterations=(Alteration(kind=AlterationKind.MARKS_LOST, before="", after=""),),
            quoted=False,
            speaker=None,
        ),
        attestation(
            reference(5, "צופה הנמל", exactly(NIGHT + timedelta(days=12, hours=1))),
            "לא נסגור את הנמל",
            compared_with=None,
            speaker="אנה לינדקוויסט",
        ),
        attestation(reference(6, "Undated Notes")),
    )


def collation() -> Collation:
    witnesses = (
        CollatedWitness(siglum="A", wording=HEAD, text=WORDS, attestations=("t1", "t6")),
        CollatedWitness(siglum="B", wording=OTHER, text=SPREAD, attestations=("t2", "t4")),
        CollatedWitness(siglum="C", wording="sh0rt00000000", text=SHORT, attestations=("t3",)),
    )
    rows = (
        ("We will", "We will", "We will"),
        ("not", "", "not"),
        ("close the harbour", "close the harbour", "close the harbour"),
        ("before 2031, and", "before 2031, and", None),
        ("400", "40", None),
        ("people keep their work", "people keep their work", None),
    )
    return Collation(witnesses=witnesses, loci=tuple(Locus(readings=row) for row in rows))


def lineage() -> Lineage:
    """A quotation in six articles, its order open because one of them is undated."""
    return Lineage(
        id=HEAD,
        kind=LineageKind.QUOTATION,
        standing=Standing.TRACED,
        head=WORDS,
        displayed=WORDS,
        displayed_by="t1",
        speaker="Ana Lindqvist",
        earliest=Earliest(
            state=EarliestState.UNDETERMINED,
            attestations=("t1",),
            could_be_earlier=("t3", "t6"),
            reason="The order is open: two sightings without a first date could be earlier.",
        ),
        in_print_by=InPrintBy(
            latest=NIGHT, attestation="t1", evidence="The page gives its own date and zone."
        ),
        counts=Counts(articles=6, sources=6, wordings=4, independent_origins=3, at_least=True),
        attestations=attestations(),
        wordings=(HEAD, OTHER, "sh0rt00000000"),
        collation=collation(),
        splice_of=(),
        notes=("The date of Herald’s article was corrected on 16 April 2026: its page shows two.",),
        summary=(
            "The earliest appearance we can date is in Quay Gazette on 4 March 2026.",
            "One of five later articles credits it; two wordings lose the “not”.",
        ),
    )


def card(state: EarliestState = EarliestState.UNDETERMINED) -> LineageCard:
    return LineageCard(
        id=HEAD,
        kind=LineageKind.QUOTATION,
        standing=Standing.TRACED,
        displayed=WORDS,
        speaker="Ana Lindqvist",
        state=state,
        earliest_sources=("Quay Gazette", "Northern Wire Digest"),
        in_print_by=NIGHT,
        articles=6,
        sources=6,
        wordings=4,
        independent_origins=3,
        at_least=True,
    )


ARTICLE_TEXT = (
    "Harbour vow <splits> the council\n\nBy Rune Aas\n\n"
    "“We will not close the harbour before 2031, and 400 people keep their work,” Ana Lindqvist said.\n\n"
    "The mayor called it “a line in the <b>sand</b>” & left. The film “Quay <i>Nights</i>” ran twice."
)


def span_of(words: str, text: str = ARTICLE_TEXT) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def held_article() -> HeldArticle:
    """An article with a shared quotation, one that stands only here, and markup in its text."""
    known = reference(1, "Quay Gazette", exactly(NIGHT), "https://quay.example/2026/03/harbour")
    speaker = span_of("Ana Lindqvist")
    article = Article(
        id=known.id,
        text_hash="h",
        text=ARTICLE_TEXT,
        external_id="story-1",
        url=known.url,
        source="Quay Gazette",
        source_reason="Its address is that of the Quay Gazette.",
        headline=known.headline,
        byline="Rune Aas",
        credits=(Credit(name="Reuters", span=None),),
        dateline=None,
        language="en",
        kind=ArticleKind.ARTICLE,
        parts=(
            TextPart(part=Part.HEADLINE, span=span_of("Harbour vow <splits> the council")),
            TextPart(part=Part.BYLINE, span=span_of("By Rune Aas")),
        ),
        body=(),
        dates=known.dating.evidence,
        modified=None,
        retrieved=NIGHT,
        extra={},
    )
    carried = CarriedLineage(
        card=card(),
        attestation="t1",
        contents=(span_of(WORDS),),
        quoted=True,
        speaker="Ana Lindqvist",
        earliest_here=True,
    )
    quotations = (
        Quotation(
            kind=QuotationKind.DIRECT,
            contents=(span_of(WORDS),),
            cue=None,
            speaker=SpeakerMention(span=speaker, text="Ana Lindqvist", name="Ana Lindqvist"),
        ),
        Quotation(
            kind=QuotationKind.MIXED, contents=(span_of("a line in the <b>sand</b>"),), cue=None, speaker=None
        ),
    )
    return HeldArticle(
        article=article,
        reference=known,
        quotations=quotations,
        cited_sources=(),
        set_apart=(SetApart(contents=(span_of("Quay <i>Nights</i>"),), reason=ApartReason.TITLE),),
        lineages=(carried,),
        captures=(NIGHT,),
        revisions=2,
        corrections=(),
    )


def versions() -> tuple[Version, ...]:
    """Three: a number changed, then only signs."""
    texts = (ARTICLE_TEXT, ARTICLE_TEXT.replace("400", "40"), ARTICLE_TEXT.replace("400", "40") + "!")
    return tuple(
        Version(
            hash=f"h{day}",
            headline="Harbour vow <splits> the council",
            text=text,
            modified=None,
            retrieved=NIGHT + timedelta(days=day),
        )
        for day, text in enumerate(texts)
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
