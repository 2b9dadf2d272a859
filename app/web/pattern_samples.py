"""An invented lineage with everything in it that a page has to show: what the pattern page is made of."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from app.domain.alteration import Alteration, AlterationKind
from app.domain.collation import CollatedWitness, Collation, Locus
from app.domain.dating import UNDATED, DateBasis, DateEvidence, Dating
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
from app.domain.quotation import PrintedAttribution, SpeakerMention
from app.domain.span import Span

SPEAKER = "Orla Venn"
WORDS = "I will not leave the lamp to a machine that has never been afraid of the 40 rocks out there"
TURNED = "I will leave the lamp to a machine that has never been afraid of the 4 rocks out there"
CUT = "I will not leave the lamp to a machine"
NIGHT = datetime(2026, 2, 9, 18, 15, tzinfo=UTC)
_BEFORE = "On the gallery she said: "


def dated(hours: int) -> Dating:
    """A page's own instant, so many hours after the first."""
    moment = NIGHT + timedelta(hours=hours)
    claim = DateEvidence(
        basis=DateBasis.PUBLISHED,
        stated=moment.isoformat(),
        earliest=moment,
        latest=moment,
        reason="The page gives its own date and zone.",
    )
    return Dating(earliest=moment, latest=moment, evidence=(claim,))


def captured(hours: int) -> Dating:
    """No more than a capture."""
    moment = NIGHT + timedelta(hours=hours)
    copy = DateEvidence(
        basis=DateBasis.RETRIEVED, stated=moment.isoformat(), latest=moment, reason="A copy was taken."
    )
    return Dating(latest=moment, evidence=(copy,), contradicted=True)


def article(number: int, source: str, dating: Dating) -> ArticleReference:
    """The `number`-th article of the story; the fourth has no address, the fifth is passed on."""
    return ArticleReference(
        id=f"pattern00000{number}",
        external_id=f"lamp-{number}",
        url=None if number == 4 else f"https://paper-{number}.example/lamp",
        source=source,
        carrier=number == 5,
        headline=f"Keeper and lamp, part {number}",
        kind="article",
        language="en",
        dating=dating,
    )


def _sighting(reference: ArticleReference, text: str, derivation: Derivation = NO_DERIVATION) -> Attestation:
    sentence = f"{_BEFORE}“{text}.”"
    start = len(_BEFORE) + 1
    return Attestation(
        id=f"p{reference.id[-1]}",
        article=reference,
        text_hash="0" * 64,
        contents=(Span(start, start + len(text)),),
        context=(Span(0, len(sentence)),),
        text=text,
        context_texts=(sentence,),
        wording="p" * 13,
        quoted=True,
        speaker=SPEAKER,
        removed=False,
        derivation=derivation,
        compared_with=None,
        alterations=(),
        attribution=_SHE_SAID,
    )


_SHE_SAID = PrintedAttribution(
    mention=SpeakerMention(span=Span(15, 18), text="she", name=SPEAKER),
    cue=Span(19, 23),
    stretches=(Span(15, 23),),
    words=("she said",),
    carried=False,
)


def _sightings() -> tuple[Attestation, ...]:
    stated = Derivation(
        exemplar=Exemplar(attestation="p1"), basis=Basis.STATED, reasons=("It says: “told the Skerry Post”.",)
    )
    unseen = Derivation(
        exemplar=Exemplar(unseen="Reuters"), basis=Basis.STATED, reasons=("Its byline credits Reuters.",)
    )
    alike = Derivation(
        exemplar=Exemplar(attestation="p2"),
        basis=Basis.LIKELY,
        reasons=("Both print “4 rocks”, and no other does.",),
    )
    upstream = Derivation(
        exemplar=Exemplar(shared_upstream=("p3", "p5")),
        basis=Basis.UNCLEAR,
        reasons=("Their reports share more.",),
    )
    turned = (
        Alteration(kind=AlterationKind.NEGATION_CHANGED, before="will not leave", after="will leave"),
        Alteration(kind=AlterationKind.NUMBER_CHANGED, before="40", after="4"),
    )
    cut = (Alteration(kind=AlterationKind.TRUNCATED_END, before="that has never been afraid", after=""),)
    return (
        _sighting(article(1, "Skerry Post", dated(0)), WORDS),
        replace(
            _sighting(article(2, "Mainland Herald", dated(9)), TURNED, stated),
            compared_with="p1",
            alterations=turned,
        ),
        replace(
            _sighting(article(3, "Northern Digest", dated(60)), CUT, unseen),
            compared_with="p1",
            alterations=cut,
        ),
        replace(
            _sighting(article(4, "Tidewater Blog", dated(200)), TURNED, alike),
            compared_with="p2",
            quoted=False,
            speaker=None,
            attribution=None,
        ),
        replace(
            _sighting(article(5, "Daily Portal", captured(220)), CUT, upstream),
            compared_with="p3",
            removed=True,
        ),
        _sighting(article(6, "Undated Notes", UNDATED), WORDS),
    )


def _collation() -> Collation:
    rows = (
        ("I will", "I will", "I will"),
        ("not", "", "not"),
        ("leave the lamp to a machine", "leave the lamp to a machine", "leave the lamp to a machine"),
        ("that has never been afraid of the", "that has never been afraid of the", None),
        ("40", "4", None),
        ("rocks out there", "rocks out there", None),
    )
    carriers = ((WORDS, ("p1", "p6")), (TURNED, ("p2", "p4")), (CUT, ("p3", "p5")))
    return Collation(
        witnesses=tuple(
            CollatedWitness(siglum=siglum, wording=siglum * 13, text=text, attestations=of)
            for siglum, (text, of) in zip("ABC", carriers, strict=True)
        ),
        loci=tuple(Locus(readings=row) for row in rows),
    )


def lineage() -> Lineage:
    """A statement in six articles: turned round, cut, credited, passed on, undated."""
    return Lineage(
        id="p" * 13,
        kind=LineageKind.QUOTATION,
        standing=Standing.TRACED,
        head=WORDS,
        displayed=WORDS,
        displayed_by="p1",
        speaker=SPEAKER,
        earliest=Earliest(
            state=EarliestState.UNDETERMINED,
            attestations=("p1",),
            could_be_earlier=("p6",),
            reason="The order is open: one sighting without a date could be earlier.",
        ),
        in_print_by=InPrintBy(
            latest=NIGHT, attestation="p1", evidence="The page gives its own date and zone."
        ),
        counts=Counts(articles=6, sources=5, wordings=3, independent_origins=2, at_least=True),
        attestations=_sightings(),
        wordings=("A" * 13, "B" * 13, "C" * 13),
        collation=_collation(),
        splice_of=(),
        notes=(),
        summary=(),
    )
