"""The small values every export writes in one way, so that equal records are equal bytes."""

from collections.abc import Iterable
from datetime import UTC, datetime

import msgspec

from app.domain.alteration import Alteration
from app.domain.dating import Dating
from app.domain.lineage import LineageKind
from app.domain.span import Span


def json_line(record: object) -> bytes:
    """`record` on one line, keys in the order they have, characters as they are, the line's end included."""
    return msgspec.json.encode(record) + b"\n"


def instant(moment: datetime | None) -> str | None:
    """`moment`, which knows its zone, as ISO 8601 in UTC, ending in "Z"."""
    return moment.astimezone(UTC).isoformat().replace("+00:00", "Z") if moment else None


def dating_record(dating: Dating) -> dict[str, object]:
    """An interval with the sentences that say how it is known."""
    return {
        "earliest": instant(dating.earliest),
        "latest": instant(dating.latest),
        "edtf": dating.edtf,
        "evidence": [evidence.reason or evidence.stated for evidence in dating.evidence],
    }


def span_pairs(spans: Iterable[Span]) -> list[list[int]]:
    """Spans as `[start, end]`."""
    return [[span.start, span.end] for span in spans]


def alteration_records(alterations: Iterable[Alteration]) -> list[dict[str, str]]:
    """What was changed, from what, to what."""
    return [{"kind": made.kind.value, "from": made.before, "to": made.after} for made in alterations]


def in_marks(kind: LineageKind, words: str, limit: int) -> str:
    """The words of a title: on one line, cut at a word, between marks where they are a quotation."""
    line = " ".join(words.split())
    short = line if len(line) <= limit else line[:limit].rsplit(" ", 1)[0] + " …"
    return f"“{short}”" if kind is LineageKind.QUOTATION else short
