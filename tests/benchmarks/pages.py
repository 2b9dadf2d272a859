"""Pages from a real server on the loopback: how long a reader waits for the whole of each."""

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from tests.benchmarks.commands import WHENCE, environment
from tests.conftest import REPOSITORY

TIMES = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class Latency:
    median: float  # milliseconds
    p99: float
    kilobytes: float


@contextmanager
def server(store: Path) -> Iterator[httpx.Client]:
    """A client of `whence serve` on a free port."""
    process = subprocess.Popen(
        [*WHENCE, "serve", "--port", "0"],
        cwd=REPOSITORY,
        env=environment(store),
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    address = next(word for word in process.stdout.readline().split() if word.startswith("http"))
    try:
        with httpx.Client(base_url=address, timeout=60, trust_env=False) as client:
            yield client
    finally:
        process.terminate()
        process.wait()
        process.stdout.close()


def latency(ask: Callable[[], httpx.Response]) -> Latency:
    """`ask` again and again, the first time not counted; raises HTTPStatusError where a page fails."""
    size = len(ask().raise_for_status().content)
    waits = sorted(_milliseconds(ask) for _ in range(TIMES))
    return Latency(median=waits[TIMES // 2], p99=waits[TIMES * 99 // 100 - 1], kilobytes=size / 1000)


def _milliseconds(ask: Callable[[], httpx.Response]) -> float:
    started = time.perf_counter()
    ask().raise_for_status()
    return (time.perf_counter() - started) * 1000
