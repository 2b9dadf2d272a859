"""Processes that read articles beside this one: they share one start, and seldom look for cycles."""

import gc
import os
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

_BETWEEN_COLLECTIONS = 200_000  # values: those of some dozens of articles


def processors() -> int:
    """Those that this process may run on, where the system tells; a container often has a few of many."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def collect_seldom() -> None:
    """For a process that does nothing but read: it makes many values and no cycles, so that a search for
    cycles finds nothing. What is loaded by now is never searched again."""
    gc.freeze()
    gc.set_threshold(_BETWEEN_COLLECTIONS)


def processes(jobs: int, module: str) -> "ProcessPoolExecutor":
    """Processes that share one start where the system can fork: they are split off a server that holds no
    threads and has loaded `module`."""
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    if "forkserver" not in multiprocessing.get_all_start_methods():
        return ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), _begin)
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([module])
    return ProcessPoolExecutor(jobs, context, _begin)


def _begin() -> None:
    """What a process does first. One whose parent was killed would wait for work for ever: it goes, too."""
    from threading import Thread

    collect_seldom()
    Thread(target=_go_with_parent, daemon=True).start()


def _go_with_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
