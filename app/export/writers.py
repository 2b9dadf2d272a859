"""The formats a lineage is written in. A new format is a module of this folder and its line here.

The routes, `<link rel="alternate">`, the `Link` header and "This page as ..." all read this list.
"""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.lineage import Lineage
from app.export.lineage_atom import lineage_atom
from app.export.lineage_csv import lineage_csv
from app.export.lineage_json import lineage_json
from app.export.occasion import Occasion

Write = Callable[[Lineage, Occasion], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """A format, what readers call it, the end of its address, and what writes one lineage in it."""

    name: str
    suffix: str
    media_type: str
    purpose: str
    write: Write


WRITERS = (
    Writer(
        name="JSON",
        suffix=".json",
        media_type="application/json",
        purpose="Everything the page says, for programs.",
        write=lineage_json,
    ),
    Writer(
        name="CSV",
        suffix=".csv",
        media_type="text/csv",
        purpose="One row a sighting, for a spreadsheet.",
        write=lineage_csv,
    ),
    Writer(
        name="Atom",
        suffix=".atom",
        media_type="application/atom+xml",
        purpose="New sightings, for a feed reader.",
        write=lineage_atom,
    ),
)
