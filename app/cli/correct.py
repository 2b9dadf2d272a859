"""`whence correct`: what a human sets right."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, BinaryIO

import click

from app.domain.correction import Correction, CorrectionKind
from app.domain.errors import BadCorrection

if TYPE_CHECKING:
    from sqlalchemy import Connection


@dataclass(frozen=True, slots=True, kw_only=True)
class _Line:
    """A correction as its line gives it."""

    kind: CorrectionKind
    subject: str
    other: str | None = None
    value: str | None = None
    reason: str = ""


@click.command()
@click.argument("corrections", metavar="FILE|-", type=click.File("rb"))
def correct(corrections: BinaryIO) -> None:
    """Set right what was read or linked wrongly.

    Applies all of the file's corrections, or none.

    \b
    JSON Lines, each with a reason that is shown on the page:
      {"kind": "date",         "subject": ARTICLE, "value": "2026-03-04", "reason": "..."}
      {"kind": "source",       "subject": ARTICLE, "value": "Outlet", "reason": "..."}
      {"kind": "speaker",      "subject": WORDING, "value": "Name", "reason": "..."}
      {"kind": "forbid_link",  "subject": WORDING, "other": WORDING, "reason": "..."}
      {"kind": "confirm_link", "subject": WORDING, "other": WORDING, "reason": "..."}
      {"kind": "withdraw",     "subject": ARTICLE or WORDING, "reason": "..."}

    An ARTICLE is its id, its address here, or the id it was given with; a WORDING is its id or its address.
    Corrections are records: they survive a rebuild.
    """
    from app.cli.opening import now, open_store
    from app.pipeline.correct import apply_corrections
    from app.store.database import reading

    at = now()
    given = list(_read(corrections, at))
    engine = open_store()
    with reading(engine) as connection:
        meant = [_with_ids(connection, correction) for correction in given]
    new = apply_corrections(engine, meant, at)
    click.echo(f"corrections applied {new:,}, known already {len(given) - new:,}")


def _read(stream: BinaryIO, made: str) -> Iterator[Correction]:
    import msgspec

    decoder = msgspec.json.Decoder(_Line)
    for number, line in enumerate(stream, start=1):
        if not line.strip():
            continue
        try:
            told = decoder.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise BadCorrection(f"Line {number} is not a correction: {error}. None was applied.") from None
        yield Correction(
            kind=told.kind,
            subject=told.subject,
            other=told.other,
            value=told.value,
            reason=told.reason,
            made=made,
        )


def _with_ids(connection: "Connection", correction: Correction) -> Correction:
    from app.pipeline.subjects import subject_id

    other = subject_id(connection, correction.other) if correction.other else None
    return replace(correction, subject=subject_id(connection, correction.subject), other=other)
