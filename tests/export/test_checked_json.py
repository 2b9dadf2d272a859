import json

from app.export.checked_json import checked_line
from app.export.lineage_json import lineage_record
from tests.web import sample_holdings


def test_a_checked_piece_is_its_lineage_and_what_was_found() -> None:
    piece = sample_holdings.checked().pieces[0]

    record = json.loads(checked_line(piece, "https://whence.example"))

    assert list(record)[:-1] == list(lineage_record(piece.overview.lineage, "https://whence.example"))
    assert list(record["checked"]) == [
        "contents",
        "text",
        "quoted",
        "exact",
        "shared",
        "words",
        "compared_with",
        "alterations",
    ]
    assert record["checked"]["text"] == piece.text
