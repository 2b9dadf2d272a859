"""Commands run in this process, each on a store of its own in an empty folder."""

import json
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from app.cli import whence
from app.config import settings

Whence = Callable[..., Result]


@pytest.fixture
def run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Whence]:
    """`run("ingest", "-", given="...")` as typed at a prompt."""
    monkeypatch.setenv("WHENCE_DATABASE_URL", f"sqlite:///{tmp_path}/store.sqlite")
    monkeypatch.setenv("WHENCE_PUBLIC_URL", "https://whence.example")
    settings.cache_clear()

    def typed(*arguments: str | Path, given: str | bytes = b"") -> Result:
        return CliRunner().invoke(whence, [str(argument) for argument in arguments], input=given)

    yield typed
    settings.cache_clear()


def lines(*records: Mapping[str, object]) -> str:
    """JSON Lines."""
    return "".join(json.dumps(record, ensure_ascii=False) + "\n" for record in records)
