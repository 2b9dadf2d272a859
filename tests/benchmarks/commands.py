"""The commands over a corpus, each in a process of its own: seconds, and the most memory it held."""

import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import REPOSITORY

WHENCE = (sys.executable, "-c", "from app.cli import whence; whence()")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    seconds: float
    megabytes: float  # resident, at the most


def environment(store: Path) -> dict[str, str]:
    return os.environ | {"WHENCE_DATABASE_URL": f"sqlite:///{store}"}


def measured(store: Path, *arguments: str, output: Path | None = None) -> Run:
    """Run a command to its end; raises CalledProcessError when it fails."""
    with (output or Path(os.devnull)).open("wb") as printed:
        started = time.perf_counter()
        process = subprocess.Popen(
            [*WHENCE, *arguments], cwd=REPOSITORY, env=environment(store), stdout=printed
        )
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, arguments)
    unit = 1 if sys.platform == "darwin" else 1024
    return Run(seconds=seconds, megabytes=used.ru_maxrss * unit / 1e6)
