"""The scores as Markdown tables."""

from collections.abc import Iterable

import numpy as np

from tests.benchmarks.lineage.altered import Told
from tests.benchmarks.lineage.scores import Scores, Way


def tables(scores: Scores) -> str:
    return f"{_ways(scores)}\n{_changes(scores)}"


def _ways(scores: Scores) -> str:
    ways = {
        "Whence": scores.whence,
        "earliest timestamp": scores.by_time,
        "most similar earlier": scores.by_likeness,
        "connected components": scores.components,
    }
    rows = [
        ["families: purity, completeness, F1", *(_families(way) for way in ways.values())],
        ["earliest known: right, wrong, open (truly open)", *(_firsts(way) for way in ways.values())],
        [
            "wrong of those that name one",
            *(_share(w.firsts["wrong"], w.firsts["right"] + w.firsts["wrong"]) for w in ways.values()),
        ],
        [
            "exemplar named: right",
            *(_share(w.exemplars["right"], w.exemplars["named"]) for w in ways.values()),
        ],
        [
            "that, or what that goes back to",
            *(_share(w.exemplars["path"], w.exemplars["named"]) for w in ways.values()),
        ],
        [
            "named, of those that have one held",
            *(_share(w.exemplars["held named"], w.exemplars["has held"]) for w in ways.values()),
        ],
    ]
    whence = scores.whence.exemplars
    off = np.abs(scores.off)
    rows += [
        ["stated: right", _share(whence["stated right"], whence["stated"])],
        ["shared upstream", str(whence["abstained"])],
        ["unseen sources: right of those named", _share(whence["unseen right"], whence["unseen"])],
        ["unseen sources: found", _share(whence["unseen right"], whence["unseen true"])],
        ["independent origins: exact", _share(int((off == 0).sum()), len(off))],
        ["independent origins: off by", f"{off.mean():.3f} ({np.mean(scores.off):+.3f})"],
    ]
    return _table(["", *ways], (row + [""] * (len(ways) + 1 - len(row)) for row in rows))


def _families(way: Way) -> str:
    if not way.pure:
        return ""
    found = way.b_cubed
    return f"{found.purity:.4f}, {found.completeness:.4f}, {found.f1:.4f}"


def _firsts(way: Way) -> str:
    counts = way.firsts
    if not counts:
        return ""
    truly = f" ({counts['truly open']:,})" if "truly open" in counts else ""
    return f"{counts['right']:,}, {counts['wrong']:,}, {counts['open']:,}{truly}"


def _changes(scores: Scores) -> str:
    every, named = scores.altered, scores.altered_named
    rows = (
        [kind, *(cell for told in (every, named) for cell in (f"{told.f1(kind):.3f}", _counts(told, kind)))]
        for kind in every.kinds
    )
    return _table(["altered", "F1", "right, wrong, missed", "where the exemplar is named", ""], rows)


def _counts(told: Told, kind: str) -> str:
    return f"{told.right[kind]}, {told.wrong[kind]}, {told.missed[kind]}"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.4f} of {whole:,}" if whole else ""


def _table(names: list[str], rows: Iterable[list[str]]) -> str:
    lines = [names, ["---"] * len(names), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines) + "\n"
