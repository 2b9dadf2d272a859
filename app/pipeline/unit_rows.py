"""The quotations and segments of a revision as rows about to be kept."""

from typing import NamedTuple

from app.lineage.names import speaker_slug
from app.matching.cutting import Text, cut
from app.store.codec import encode
from app.store.records import Facts
from app.text.tokens import digest_id


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
    governors = [None if index < 0 else index for index in units.quotation.tolist()]
    speakers = _speakers(facts)
    rows = zip(
        map(digest_id, units.digests),
        units.words(),
        units.telling.tolist(),
        units.marked.tolist(),
        map(encode, units.spans()),
        governors,
        [None if index is None else speakers[index] for index in governors],
        strict=True,
    )
    return tuple(map(UnitRow._make, rows))


def _speakers(facts: Facts) -> list[str | None]:
    speakers = [quotation.speaker for quotation in facts.quotations]
    return [speaker_slug(speaker.name) if speaker else None for speaker in speakers]
