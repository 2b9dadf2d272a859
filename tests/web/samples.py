"""Made-up values with everything in them that a page has to bear."""

from datetime import UTC, datetime, timedelta

from app.domain.alteration import Alteration, AlterationKind
from app.domain.collation import CollatedWitness, Collation, Locus
from app.domain.dating import UNDATED, DateBasis, DateEvidence, Dating
from app.domain.holdings import (
    Coverage,
    LineageCard,
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
from app.domain.quotation import (
    PrintedAttribution,
    SpeakerMention,
)
from app.domain.span import Span

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
