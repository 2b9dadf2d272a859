"""Ingests to be killed, forked one after another by a process that has loaded everything already.

A line of standard input is a database, how many of the invented articles are to be taken in, the first of them, at
which pace, at which of its dealings with the files of the linking index the process shall kill itself (0: at none), and
after how many seconds it is killed otherwise. Printed back is how it ended.
"""

import os
import signal
import sys
import time

from app.pipeline.import_articles import import_articles
from app.pipeline.pace import Pace
from app.store.database import open_database
from tests.journeys.holdings import NOW
from tests.store.inventing import invented

ARTICLES = 80
# A few articles a transaction, some words a file; linked a few at a time, or all at once.
PACES = {
    "portions": Pace(jobs=1, batch=1_000, singly=3, memory=0, portion=4, filed=30),
    "once": Pace(jobs=1, batch=1_000, singly=3, filed=30),
}
_DEALINGS = (
    "open",
    "os.rename",
    "os.remove",
    "os.truncate",
    "os.listdir",
    "os.scandir",
    "os.mkdir",
    "os.rmdir",
)


def take_in(database: str, count: int, pace: str = "portions") -> None:
    engine = open_database(f"sqlite:///{database}")
    import_articles(engine, invented(ARTICLES)[:count], NOW, pace=PACES[pace])
    engine.dispose()


def _kill_at(dealing: int, folder: str) -> None:
    """Die right before the process touches the folder for the so-manieth time."""
    left = dealing

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        nonlocal left
        if event in _DEALINGS and arguments and str(arguments[0]).startswith(folder):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hear)


def _main() -> None:
    for line in sys.stdin:
        database, count, pace, dealing, seconds = line.split()
        child = os.fork()
        if not child:
            if int(dealing):
                _kill_at(int(dealing), f"{database}.index")
            take_in(database, int(count), pace)
            os._exit(0)
        print(_end(child, float(seconds)), flush=True)  # noqa: T201


def _end(child: int, seconds: float) -> int:
    """How the process ended, which is killed after so many seconds."""
    late = time.monotonic() + seconds
    while time.monotonic() < late:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.002)
    os.kill(child, signal.SIGKILL)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


if __name__ == "__main__":
    _main()
