"""A list of anything but lineages - sources, speakers, stories - for the formats that write it: rows under columns."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.export.atom import Entry, Feed, atom, tag
from app.export.occasion import Occasion
from app.export.table import table
from app.export.values import json_line


@dataclass(frozen=True, slots=True, kw_only=True)
class Roll:
    """`path` and `query` ("?after=...") are the page's; `columns` name what each row has, in this order; `about` is
    what JSON says beside the rows; `entries` are the rows of what is followed."""

    kind: str
    title: str
    path: str
    query: str = ""
    columns: tuple[str, ...]
    rows: tuple[tuple[object, ...], ...]
    about: Mapping[str, object] = field(default_factory=dict)
    entries: tuple[Entry, ...] = ()


def roll_json(roll: Roll, occasion: Occasion) -> bytes:
    """The rows as objects, under the name of what they are."""
    return json_line(
        {
            "kind": roll.kind,
            "title": roll.title,
            "url": f"{occasion.base}{roll.path}{roll.query}",
            roll.kind: [dict(zip(roll.columns, row, strict=True)) for row in roll.rows],
            **roll.about,
        }
    )


def roll_csv(roll: Roll, _occasion: Occasion) -> bytes:
    """The rows as a table."""
    return table(roll.columns, roll.rows)


def roll_atom(roll: Roll, occasion: Occasion) -> bytes:
    """Its entries, newest first."""
    return atom(
        Feed(
            id=tag(occasion.public_url, "roll", roll.kind),
            title=f"Whence: {roll.title}",
            subtitle="Where words appear, not whether they are true.",
            page=f"{occasion.base}{roll.path}{roll.query}",
            address=f"{occasion.base}{roll.path}.atom{roll.query}",
            entries=roll.entries,
        )
    )
