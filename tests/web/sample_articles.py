"""A made-up article with everything in it that its page has to bear, and its versions."""

from datetime import timedelta

from app.domain.article import Article, ArticleKind, Credit, Part, TextPart
from app.domain.holdings import (
    CarriedLineage,
    HeldArticle,
    Version,
)
from app.domain.quotation import (
    ApartReason,
    Quotation,
    QuotationKind,
    SetApart,
    SpeakerMention,
)
from app.domain.span import Span
from tests.web.samples import (
    NIGHT,
    WORDS,
    card,
    exactly,
    reference,
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
