"""What of a checked text is held, as JSON: the lineage's own record and how the checked words differ."""

from app.domain.holdings import CheckedPiece
from app.export.lineage_json import lineage_record
from app.export.values import alteration_records, json_line, span_pairs


def checked_line(piece: CheckedPiece, public_url: str) -> bytes:
    """One lineage found in a checked text on one line."""
    return json_line({**lineage_record(piece.overview.lineage, public_url), "checked": _checked(piece)})


def _checked(piece: CheckedPiece) -> dict[str, object]:
    return {
        "contents": span_pairs(piece.contents),
        "text": piece.text,
        "quoted": piece.quoted,
        "exact": piece.exact,
        "shared": piece.shared,
        "words": piece.words,
        "compared_with": piece.compared_with,
        "alterations": alteration_records(piece.alterations),
    }
