"""The quotations and segments of a revision as rows about to be kept."""

from typing import NamedTuple

from app.lineage.names import speaker_slug
from app.matching.cutting import Text, cut
from app.store.codec import encode
from app.store.records import Facts
from app.text.tokens import content_id


class UnitRow(NamedTuple):
    """A quotation or segment, of a kind that is quickly handed from process to process.

    `words` are normalised, a space between them; `telling` of them carry content.
    """

    wording: str
    words: str
    telling: int
    marked: bool
    contents: bytes
    quotation: int | None
    speaker: str | None  # slug


def unit_rows(facts: Facts) -> tuple[UnitRow, ...]:
    """The units of a revision, in the order of its text."""
    article = facts.article
    units = cut([Text(text=article.text, body=article.body, quotations=facts.quotations)])
    governors = (None if index < 0 else index for index in units.quotation.tolist())
    rows = zip(range(len(units)), units.telling.tolist(), units.marked.tolist(), governors, strict=True)
    return tuple(
        UnitRow(
            wording=content_id(words := units.words(unit)),
            words=words,
            telling=telling,
            marked=marked,
            contents=encode(units.spans(unit)),
            quotation=quotation,
            speaker=_speaker(facts, quotation),
        )
        for unit, telling, marked, quotation in rows
    )


def _speaker(facts: Facts, quotation: int | None) -> str | None:
    speaker = facts.quotations[quotation].speaker if quotation is not None else None
    return speaker_slug(speaker.name) if speaker else None
