"""Functions compiled on first use, their machine code kept for the next start: for loops over characters and tokens.

All may use numbers, arrays, tuples of these and other compiled functions, give up the interpreter's lock while they
run, and have integers that wrap around as in C. A change of these decorators alone does not renew what is kept.
"""

from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar, cast

import numba

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
