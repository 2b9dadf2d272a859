"""Which articles are measured."""

import os
import sys
from pathlib import Path

from tests.conftest import REPOSITORY

CORPUS = "corpora/helsinki-2018.jsonl"


def corpus() -> Path:
    """The corpus named on the command line, or the shared one; exits where there is none."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else shared_corpus()
    if not path.is_file():
        sys.exit(f"There is no corpus at {path}: name one, as JSON Lines (make bench CORPUS=FILE).")
    return path


def shared_corpus() -> Path:
    """Where the shared corpus is, if there is one."""
    return Path(os.environ.get("WHENCE_SHARED", REPOSITORY.parent / "shared")) / CORPUS
