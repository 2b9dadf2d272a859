"""Paragraphs that no one would print, at half a megabyte and at one: twice the time is linear."""

import time
from collections.abc import Iterator
from dataclasses import dataclass

from app.ingest.layout import layout
from app.quotations.extract import extract

SIZE = 1_000_000  # characters
UNITS = (
    "“ ”",
    "“a” ",
    '"',
    '"a" ',
    "''",
    "'a' ",
    "‘a’ ",
    "„“",
    "« a » ",
    "(",
    "Ab Cd ",
    "said ",
    "said Ada Quill, ",
    "A. ",
    "a:",
    "Q: ",
    "“he said ",
    "he “said” ",
    "Ada Quill told The ",
    "PARIS (AP) - ",
    "er sei ",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """Processor seconds, the layout included."""

    unit: str
    half: float
    whole: float


def readings(language: str) -> Iterator[Reading]:
    """Each unit repeated, read in this language."""
    for unit in UNITS:
        half, whole = (_seconds(unit * (size // len(unit)), language) for size in (SIZE // 2, SIZE))
        yield Reading(unit=unit, half=half, whole=whole)


def _seconds(text: str, language: str) -> float:
    started = time.process_time()
    extract(text, layout(text, None).body, language)
    return time.process_time() - started
