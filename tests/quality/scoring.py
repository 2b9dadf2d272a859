"""Scoring what `whence extract` prints for one split of the gold, with the scorer that stands beside it."""

import re
import subprocess
import sys
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import NamedTuple

import msgspec

from app.ingest.readers import read_paths
from app.pipeline.extract import extract_lines

_DECIMAL = r"(\d\.\d+)"


class Scores(NamedTuple):
    """For marked speech of any length, end to end for five words and more too, and for indirect speech."""

    overlap: float
    speaker: float
    end_to_end: float
    end_to_end_from_five: float
    indirect_precision: float
    indirect: float


def gold_file(shared: Path, language: str) -> Path:
    """The annotated articles of one language."""
    return shared / "gold" / f"quotations-{language}.jsonl"


def scores(shared: Path, language: str, split: str) -> Scores:
    """The F1 of spans and of spans with their speaker, and the share of right speakers, all from 0 to 1."""
    gold = gold_file(shared, language)
    with NamedTemporaryFile(suffix=".jsonl") as asked, NamedTemporaryFile(suffix=".jsonl") as answered:
        asked.writelines(line for line in gold.read_bytes().splitlines(True) if _split(line) == split)
        asked.flush()
        answered.writelines(
            line for line in extract_lines(read_paths([asked.name])) if isinstance(line, bytes)
        )
        answered.flush()
        command = [sys.executable, str(shared / "tools/score_quotations.py"), str(gold), answered.name]
        told = subprocess.run([*command, "--split", split], check=True, capture_output=True, text=True).stdout
    return _read(told)


class _Row(msgspec.Struct):
    split: str


def _split(line: bytes) -> str:
    return msgspec.json.decode(line, type=_Row).split


def _read(told: str) -> Scores:
    every, five = told.partition(">= 3 words")[0], told.partition(">= 5 words")[2]
    return Scores(
        overlap=_figure(rf"overlap .* F1 {_DECIMAL}", every),
        speaker=_figure(rf"right {_DECIMAL}", every),
        end_to_end=_figure(rf"end2end .* F1 {_DECIMAL}", every),
        end_to_end_from_five=_figure(rf"end2end .* F1 {_DECIMAL}", five),
        indirect_precision=_figure(rf"indirect: .* P {_DECIMAL}", told),
        indirect=_figure(rf"indirect: .* F1 {_DECIMAL}", told),
    )


def _figure(pattern: str, told: str) -> float:
    found = re.search(pattern, told)
    assert found, f"the scorer does not tell {pattern!r}: {told}"
    return float(found[1])
