"""The formats lineages are written in. A new format is a module of this folder and its line here."""

from collections.abc import Callable
from dataclasses import dataclass

from app.domain.lineage import Lineage
from app.export.lineage_json import lineage_line

Write = Callable[[Lineage, str], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer:
    """A format, what it is called on the web and in file names, and what writes one lineage in it.

    `write` takes the lineage and the address at which readers reach this server.
    """

    name: str
    suffix: str
    media_type: str
    write: Write


WRITERS = (Writer(name="JSON", suffix=".json", media_type="application/json", write=lineage_line),)
