"""Functions compiled on first use, their machine code kept for the next start: for loops over characters and tokens.

All may use numbers, arrays, tuples of these and other compiled functions, give up the interpreter's lock while they
run, and have integers that wrap around as in C.
"""

from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from shutil import rmtree
from typing import Any, ParamSpec, TypeVar, cast

import numba

_APP = Path(__file__).parent.parent
_KEPT = "compiled"

P = ParamSpec("P")
R = TypeVar("R")


def compiled(function: Callable[P, R]) -> Callable[P, R]:
    """`function` as machine code. It may make arrays."""
    return _made(function, cache=True)


def leaf(function: Callable[P, R]) -> Callable[P, R]:
    """The same for a function that makes no arrays, only fills those it is given.

    Nobody counts references to them then, which would take ten times as long as reading a character.
    """
    return _made(function, cache=True, _nrt=False)


def inlined(function: Callable[P, R]) -> Callable[P, R]:
    """A leaf whose code is put into every function that calls it: for what is asked for each character."""
    return _made(function, _nrt=False, inline="always")


def _made(function: Callable[P, R], **options: Any) -> Callable[P, R]:
    return cast("Callable[P, R]", numba.njit(nogil=True, boundscheck=False, **options)(function))


def _keep_with_sources() -> None:
    """Keep machine code in a folder of the sources it was made from.

    Numba would renew it only when the file of the function itself changes, not that of one whose code it contains.
    """
    sources = sorted(
        path for folder in ("text", "matching", "lineage") for path in (_APP / folder).glob("*.py")
    )
    digest = sha256(b"\0".join(path.read_bytes() for path in sources)).hexdigest()[:16]
    settings: Any = numba.config
    beside = Path(settings.CACHE_DIR or _APP / "__pycache__")
    if not (beside / f"{_KEPT}-{digest}").exists():
        for old in beside.glob(f"{_KEPT}-*"):
            rmtree(old, ignore_errors=True)
    settings.CACHE_DIR = str(beside / f"{_KEPT}-{digest}")


_keep_with_sources()
