"""A killed ingest: what it reported done is there, nothing is half there, and another run completes it."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.conftest import REPOSITORY

KILLS = 10
SEEDS = REPOSITORY / "seeds"


def whence(store: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", "from app.cli import whence; whence()", *arguments],
        cwd=REPOSITORY,
        env=os.environ | {"WHENCE_DATABASE_URL": f"sqlite:///{store}"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )


def killed_ingest(store: Path, chance: random.Random, *arguments: str, most: int = 12) -> list[str]:
    """Kill an ingest at a random moment after a random number of reports; the article ids it reported."""
    process = whence(store, "ingest", *arguments, "--verbose")
    assert process.stdout is not None
    reported = []
    for _ in range(chance.randrange(most)):
        line = process.stdout.readline()
        if not line.startswith("done "):
            break
        reported.append(line)
    time.sleep(chance.uniform(0, 0.08))
    process.send_signal(signal.SIGKILL)
    reported += process.stdout.readlines()
    process.stdout.close()
    process.wait()
    return [line.split()[2] for line in reported if line.startswith("done ") and line.endswith("\n")]


def finished(store: Path, *arguments: str) -> str:
    process = whence(store, *arguments)
    output, _ = process.communicate()
    assert process.returncode == 0
    return output


def articles_held_whole(store: Path) -> set[str]:
    """Articles whose row, revision, facts and captures are all there."""
    with sqlite3.connect(store) as connection:
        rows = connection.execute(
            "SELECT id FROM articles a WHERE EXISTS (SELECT 1 FROM captures c WHERE c.article = a.id)"
            " AND EXISTS (SELECT 1 FROM revisions r WHERE r.article = a.id AND r.text_hash = a.current"
            " AND r.facts IS NOT NULL)"
        ).fetchall()
    connection.close()
    return {row[0] for row in rows}


def what_is_half_there(store: Path) -> list[object]:
    with sqlite3.connect(store) as connection:
        broken: list[object] = [
            *connection.execute("SELECT id FROM articles WHERE current = ''"),
            *connection.execute("SELECT number FROM revisions WHERE facts IS NULL"),
            *connection.execute("SELECT id FROM articles WHERE id NOT IN (SELECT article FROM captures)"),
            *connection.execute("PRAGMA foreign_key_check"),
            *(row for row in connection.execute("PRAGMA integrity_check") if row[0] != "ok"),
        ]
    connection.close()
    return broken


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot kill a process outright")
def test_what_was_reported_done_is_there_however_often_it_is_killed(tmp_path: Path) -> None:
    chance = random.Random(20260310)
    store, whole = tmp_path / "killed.sqlite", tmp_path / "whole.sqlite"
    finished(whole, "ingest", str(SEEDS))
    finished(store, "export", "lineages")
    reported: set[str] = set()

    for _ in range(KILLS):
        reported.update(killed_ingest(store, chance, str(SEEDS)))

        assert reported <= articles_held_whole(store)
        assert what_is_half_there(store) == []

    assert reported
    finished(store, "ingest", str(SEEDS))
    assert articles_held_whole(store) == articles_held_whole(whole)
    assert finished(store, "export", "lineages") == finished(whole, "export", "lineages")


def many_articles(folder: Path) -> Path:
    """Enough to be kept in batches: each says what the one before it says, and more of its own."""
    lines = [
        f"The keeper counted {number} boats off island {number * 7} before the fog came."
        for number in range(2200)
    ]
    path = folder / "many.jsonl"
    with path.open("w", encoding="utf-8") as stream:
        for number in range(200):
            text = "\n\n".join(lines[number * 10 : number * 10 + 40])
            stream.write(json.dumps({"id": f"a-{number}", "source": "Coastal Post", "text": text}) + "\n")
    return path


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot kill a process outright")
def test_batches_are_kept_whole_or_not_at_all(tmp_path: Path) -> None:
    chance = random.Random(20260311)
    store, whole, many = tmp_path / "killed.sqlite", tmp_path / "whole.sqlite", many_articles(tmp_path)
    finished(whole, "ingest", str(many))
    reported: set[str] = set()

    for _ in range(3):
        reported.update(killed_ingest(store, chance, str(many), "--memory", "64M", most=150))

        assert reported <= articles_held_whole(store)
        assert what_is_half_there(store) == []

    finished(store, "ingest", str(many))
    assert articles_held_whole(store) == articles_held_whole(whole)
    assert finished(store, "export", "lineages") == finished(whole, "export", "lineages")
