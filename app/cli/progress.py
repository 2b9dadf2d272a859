"""Telling on standard error how far long work has come: seldom, and never where the answer is printed."""

import sys
import time
from dataclasses import dataclass, field

import click

_SILENT = 1.0  # seconds: what is done by then needs no progress
_EVERY_ON_SCREEN = 0.2
_EVERY_IN_A_LOG = 10.0


def _on_a_terminal() -> bool:
    return sys.stderr.isatty()


@dataclass(slots=True)
class Progress:
    """Redraws one line on a terminal; elsewhere prints a line now and then."""

    _screen: bool = field(default_factory=_on_a_terminal)
    _next: float = field(default_factory=lambda: time.monotonic() + _SILENT)
    _drawn: bool = False
    _told: bool = False

    def tell(self, message: str, *, turn: bool = False) -> None:
        """Say `message` if it is time to; at a `turn` of the work it always is, once it has been long."""
        if time.monotonic() < self._next and not (turn and self._told):
            return
        self._told = True
        self._next = time.monotonic() + (_EVERY_ON_SCREEN if self._screen else _EVERY_IN_A_LOG)
        if self._screen:
            click.echo(f"\r\033[K{message}", err=True, nl=False)
            self._drawn = True
        else:
            click.echo(message, err=True)

    def done(self) -> None:
        """Leave the terminal's line clean for what is printed next."""
        if self._drawn:
            click.echo("\r\033[K", err=True, nl=False)
            self._drawn = False


def time_left(seconds: float, share: float) -> str:
    """How long the rest will take, in words, where `share` of the whole took so many seconds."""
    if share <= 0:
        return "a time that cannot be told yet"
    minutes = seconds * (1 - min(share, 1)) / share / 60
    if minutes < 1:
        return "less than a minute"
    return f"about {minutes:.0f} min" if minutes < 90 else f"about {minutes / 60:.0f} h"
