import subprocess
import sys

import pytest

from app.cli import COMMANDS
from tests.cli.conftest import Whence


@pytest.mark.parametrize("command", [pytest.param(one, id=one.name) for one in COMMANDS])
def test_every_command_has_help_in_a_sentence(run: Whence, command: object) -> None:
    result = run(str(getattr(command, "name", "")), "--help")

    assert result.exit_code == 0
    first = result.stdout.split("\n\n")[1].strip()
    assert first.endswith(".")


def test_help_lists_the_commands_whole(run: Whence) -> None:
    assert "..." not in run("--help").stdout.split("Commands:")[1]


def test_help_does_not_load_the_heavy_half() -> None:
    loaded = subprocess.run(
        [sys.executable, "-c", "import app.cli, sys; print(*sorted(sys.modules))"],
        check=True,
        capture_output=True,
        text=True,
    ).stdout.split()

    assert not {"sqlalchemy", "fastapi", "alembic", "networkx", "numpy", "rapidfuzz"} & set(loaded)


def test_a_database_that_cannot_be_opened_is_told_in_a_sentence(
    run: Whence, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WHENCE_DATABASE_URL", "sqlite:////nowhere/at/all.sqlite")

    result = run("export", "lineages")

    assert result.exit_code == 1
    assert "sqlite:////nowhere/at/all.sqlite cannot be opened" in result.stderr
    assert "Traceback" not in result.output


def test_a_reader_that_goes_away_is_no_error(run: Whence) -> None:
    assert run("--version").stdout.startswith("whence ")
