"""The quotations of an article one by one, each with the evidence for whose words they are."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from app.domain.holdings import HeldArticle
from app.domain.quotation import Quotation, QuotationKind
from app.quotations.naming.printed import attribution
from app.web.attribution import attributed
from app.web.words import count, shortened

_SHOWN = 90  # characters: enough to find the words above


@dataclass(frozen=True, slots=True, kw_only=True)
class Quoted:
    """A quotation by its first words; `anchor` is where they stand on the page."""

    words: str
    anchor: str
    attributed: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """Somebody the article quotes, None for nobody named, and how many of its quotations are theirs."""

    speaker: str | None
    quotations: str


def voices(held: HeldArticle) -> tuple[Voice, ...]:
    """Whom the article quotes, who is quoted most first; what names nobody comes last."""
    printed = (one for _, one in printed_quotations(held.quotations))
    counted = Counter(one.speaker.name if one.speaker else None for one in printed)
    ranked = sorted(counted.items(), key=lambda item: (item[0] is None, -item[1]))
    return tuple(Voice(speaker=name, quotations=count(number, "quotation")) for name, number in ranked)


def quoted(held: HeldArticle) -> tuple[Quoted, ...]:
    """The article's quotations in the order of the text."""
    text = held.article.text
    return tuple(
        Quoted(
            words=f"“{shortened(quotation.contents[0].of(text), _SHOWN).rstrip(',')}”",
            anchor=anchor,
            attributed=attributed(attribution(text, quotation)),
        )
        for anchor, quotation in printed_quotations(held.quotations)
    )


def printed_quotations(quotations: Iterable[Quotation]) -> Iterator[tuple[str, Quotation]]:
    """Those that print words as they were said, each with its anchor: what is only reported would fill the page."""
    for number, quotation in enumerate(quotations, 1):
        if quotation.kind is not QuotationKind.INDIRECT:
            yield f"w-{number}", quotation
