"""Segments of the linking index as files, and the manifest that says which of them count.

A file is complete before a manifest names it, and a manifest replaces the one before in one step: whenever the process
is killed, the last manifest and what it names are there.
"""

import os
from pathlib import Path

import msgspec
import numpy as np

from app.matching.grams import DRAWERS
from app.matching.postings import Segment

_MANIFEST = "manifest.json"
_LAYOUT = 4  # of these files; another one is not read


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What is on the disk: segments by kind, the filings they cover, and the wordings of which the columns are
    right."""

    layout: int = _LAYOUT
    covered: int
    known: int
    segments: dict[str, tuple[str, ...]]


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest, None where there is none that can be read."""
    try:
        manifest = msgspec.json.decode((folder / _MANIFEST).read_bytes(), type=Manifest)
    except (FileNotFoundError, msgspec.DecodeError):
        return None
    return manifest if manifest.layout == _LAYOUT else None


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Put the manifest in force and remove what it does not name: segments, and files that were never finished."""
    _write(folder / _MANIFEST, msgspec.json.encode(manifest))
    named = {name for names in manifest.segments.values() for name in names}
    for path in (*folder.glob("*.segment"), *folder.glob("*.new")):
        if path.name not in named:
            path.unlink(missing_ok=True)


def write_segment(folder: Path, name: str, segment: Segment) -> None:
    """Write a segment whole."""
    parts = (
        segment.bounds,
        np.array([len(segment.crowds)]),
        segment.crowds,
        segment.fullest,
        segment.entries,
    )
    _write(folder / name, *(np.ascontiguousarray(part).data for part in parts))


def read_segment(folder: Path, name: str) -> Segment | None:
    """A segment as it was written; its entries are mapped, not read. None where the file is gone or not whole."""
    try:
        words = np.asarray(np.memmap(folder / name, np.uint64, "c"))
    except (FileNotFoundError, ValueError):
        return None
    first = DRAWERS + 2
    if len(words) < first:
        return None
    bounds, crowds = np.array(words[: DRAWERS + 1]).astype(np.int64), int(words[DRAWERS + 1])
    rising = bounds[0] == 0 and bool(np.all(bounds[1:] >= bounds[:-1]))
    if not rising or len(words) != first + 2 * crowds + int(bounds[-1]):
        return None
    return Segment(
        bounds=bounds,
        crowds=np.array(words[first : first + crowds]),
        fullest=np.array(words[first + crowds : first + 2 * crowds]).astype(np.int64),
        entries=words[first + 2 * crowds :],
    )


def _write(path: Path, *parts: "bytes | memoryview") -> None:
    """Replace a file in one step, once it is on the disk."""
    new = path.with_suffix(f".{os.getpid()}.new")
    with new.open("wb") as file:
        for part in parts:
            file.write(part)
        file.flush()
        os.fsync(file.fileno())
    new.replace(path)
