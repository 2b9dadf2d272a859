"""The quotations and segments of revisions as rows about to be kept."""

from collections.abc import Sequence
from itertools import islice
from typing import NamedTuple

import numpy as np

from app.lineage.names import speaker_slug
from app.matching.cutting import Text, cut
from app.store.codec import encode_each
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


def unit_rows(revisions: Sequence[Facts]) -> list[tuple[UnitRow, ...]]:
    """The units of each of these revisions, in the order of its text."""
    units = cut([_text(facts) for facts in revisions])
    speakers = [_speakers(facts) for facts in revisions]
    governors = [None if index < 0 else index for index in units.quotation.tolist()]
    rows = zip(
        map(digest_id, units.digests),
        units.words(),
        units.telling.tolist(),
        units.marked.tolist(),
        encode_each(units.spans()),
        governors,
        [
            None if index is None else speakers[revision][index]
            for revision, index in zip(units.article.tolist(), governors, strict=True)
        ],
        strict=True,
    )
    made = map(UnitRow._make, rows)
    counts = np.bincount(units.article, minlength=len(revisions)).tolist()
    return [tuple(islice(made, count)) for count in counts]


def _text(facts: Facts) -> Text:
    return Text(text=facts.article.text, body=facts.article.body, quotations=facts.quotations)


def _speakers(facts: Facts) -> list[str | None]:
    speakers = [quotation.speaker for quotation in facts.quotations]
    return [speaker_slug(speaker.name) if speaker else None for speaker in speakers]
