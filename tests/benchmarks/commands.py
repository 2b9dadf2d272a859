"""The commands over a corpus, each in a process of its own: seconds, and the most memory it held."""

import os
import subprocess
import sys
import time
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.conftest import REPOSITORY

WHENCE = (sys.executable, "-c", "from app.cli import whence; whence()")


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    seconds: float
    processor_seconds: float  # of the process itself, and of those it waited for
    megabytes: float  # resident, at the most


def environment(store: Path) -> dict[str, str]:
    return os.environ | {"WHENCE_DATABASE_URL": f"sqlite:///{store}"}


def measured(store: Path, *arguments: str, output: Path | None = None, given: Iterable[bytes] = ()) -> Run:
    """Run a command to its end, `given` on its standard input; raises CalledProcessError when it fails."""
    with (output or Path(os.devnull)).open("wb") as printed:
        started = time.perf_counter()
        process = subprocess.Popen(
            [*WHENCE, *arguments],
            cwd=REPOSITORY,
            env=environment(store),
            stdin=subprocess.PIPE,
            stdout=printed,
        )
        assert process.stdin is not None
        with process.stdin as stream:
            stream.writelines(given)
        _, status, used = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - started
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, arguments)
    unit = 1 if sys.platform == "darwin" else 1024
    processor = used.ru_utime + used.ru_stime
    return Run(seconds=seconds, processor_seconds=processor, megabytes=used.ru_maxrss * unit / 1e6)
