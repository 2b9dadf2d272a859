import subprocess
import sys
from pathlib import Path

import pytest

from app.cli import COMMANDS
from tests.cli.conftest import Whence, lines
from tests.cli.stories import COAST
from tests.conftest import REPOSITORY


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


def test_a_reader_that_goes_away_is_no_error(tmp_path: Path) -> None:
    articles = tmp_path / "articles.jsonl"
    articles.write_text(lines(*(COAST | {"id": f"coast-{n}"} for n in range(400))), encoding="utf-8")
    process = subprocess.Popen(
        [sys.executable, "-c", "from app.cli import whence; whence()", "extract", str(articles)],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.readline()

    process.stdout.close()
    _, told = process.communicate()

    assert told == b""
