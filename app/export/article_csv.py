"""An article as CSV: one row a quotation, in the order of its text."""

from app.domain.holdings import HeldArticle
from app.domain.quotation import Quotation
from app.export.occasion import Occasion
from app.export.table import table

HEADER = ("start", "end", "kind", "text", "speaker", "speaker_as_printed", "cue", "lineage")


def article_csv(held: HeldArticle, occasion: Occasion) -> bytes:
    """Its quotations; `lineage` is the page of what other articles print, too."""
    return table(HEADER, (_row(each, held, occasion) for each in held.quotations))


def _row(each: Quotation, held: HeldArticle, occasion: Occasion) -> tuple[object, ...]:
    text, speaker = held.article.text, each.speaker
    shared = (
        occasion.lineage(carried.card.id)
        for carried in held.lineages
        if any(span.overlaps(own) for span in carried.contents for own in each.contents)
    )
    return (
        each.span.start,
        each.span.end,
        each.kind.value,
        " ... ".join(span.of(text) for span in each.contents),
        speaker.name if speaker else None,
        speaker.text if speaker else None,
        each.cue.of(text) if each.cue else None,
        next(shared, None),
    )
