"""Fixtures every test may ask for. The shared articles belong to their publishers: they are read, never copied."""

import os
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real articles beside the repository; CI must have it, elsewhere its tests are skipped."""
    folder = Path(os.environ.get("WHENCE_SHARED", REPOSITORY.parent / "shared"))
    if folder.is_dir():
        return folder
    reason = "the shared articles are not beside this checkout (set WHENCE_SHARED)"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)
