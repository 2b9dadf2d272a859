"""A user's outlets from the prompt: told where they changed, applied by a rebuild."""

import json
from pathlib import Path

import pytest

from app.config import settings
from tests.cli.conftest import Whence, lines
from tests.cli.stories import COAST, INLAND

OURS = '[[outlet]]\nname = "Coastal Evening Post"\naliases = ["Coastal Post"]\n'


@pytest.fixture
def ours(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The file that the setting names; the settings are read again."""
    file = tmp_path / "ours.toml"
    file.write_text(OURS, encoding="utf-8")
    monkeypatch.setenv("WHENCE_OUTLETS", str(file))
    return file


def sources(exported: str) -> set[str]:
    return {
        one["article"]["source"] for line in exported.splitlines() for one in json.loads(line)["attestations"]
    }


def test_what_is_held_goes_by_the_user_s_names_from_the_first(run: Whence, ours: Path) -> None:
    settings.cache_clear()
    run("ingest", "-", given=lines(COAST, INLAND))

    assert sources(run("export", "lineages").stdout) == {"Coastal Evening Post", "Inland Courier"}


def test_other_outlets_are_told_and_a_rebuild_applies_them(
    run: Whence, ours: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("WHENCE_OUTLETS")
    settings.cache_clear()
    run("ingest", "-", given=lines(COAST, INLAND))
    monkeypatch.setenv("WHENCE_OUTLETS", str(ours))
    settings.cache_clear()

    before, refused = (
        run("export", "lineages"),
        run("ingest", "-", given=lines(COAST | {"id": "coast-2", "url": None})),
    )
    rebuilt, after = run("rebuild"), run("export", "lineages")

    assert sources(before.stdout) == {"Coastal Post", "Inland Courier"}
    assert "run `whence rebuild`" in before.stderr
    assert refused.exit_code == 1
    assert "run `whence rebuild`" in refused.stderr
    assert rebuilt.exit_code == 0
    assert after.stderr == ""
    assert sources(after.stdout) == {"Coastal Evening Post", "Inland Courier"}


def test_a_slip_in_the_file_stops_a_command_before_it_opens_the_store(
    run: Whence, ours: Path, tmp_path: Path
) -> None:
    ours.write_text(OURS + 'zone = "Coast"\n', encoding="utf-8")
    settings.cache_clear()

    result = run("ingest", "-", given=lines(COAST))

    assert result.exit_code == 1
    assert "ours.toml, entry 1 (“Coastal Evening Post”): “Coast” is no time zone" in result.stderr
    assert not (tmp_path / "store.sqlite").exists()
