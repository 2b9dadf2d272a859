import sys

import pytest

from app.cli import progress


class Clock:
    """A monotonic clock that stands until it is moved."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    standing = Clock()
    monkeypatch.setattr(progress, "time", standing)
    return standing


def test_short_work_says_nothing(clock: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    told = progress.Progress()
    clock.now += 0.9
    told.tell("9 read")
    told.tell("tracing", turn=True)
    told.done()

    assert capsys.readouterr().err == ""


def test_a_log_gets_a_line_now_and_then(clock: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    told = progress.Progress()
    for second in range(1, 31):
        clock.now = 100.5 + second
        told.tell(f"{second} read")

    assert capsys.readouterr().err == "1 read\n11 read\n21 read\n"


def test_a_turn_of_long_work_is_always_told(clock: Clock, capsys: pytest.CaptureFixture[str]) -> None:
    told = progress.Progress()
    clock.now += 2
    told.tell("20 read")
    told.tell("tracing", turn=True)

    assert capsys.readouterr().err == "20 read\ntracing\n"


def test_a_terminal_has_one_line_that_is_left_clean(
    clock: Clock, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    told = progress.Progress()
    clock.now += 2
    told.tell("20 read")
    told.done()

    assert capsys.readouterr().err == "\r\033[K20 read\r\033[K"


@pytest.mark.parametrize(
    ("seconds", "share", "told"),
    [
        pytest.param(10, 0.5, "less than a minute", id="soon"),
        pytest.param(60, 0.25, "about 3 min", id="minutes"),
        pytest.param(3600, 0.2, "about 4 h", id="hours"),
        pytest.param(5, 0.0, "a time that cannot be told yet", id="nothing done yet"),
        pytest.param(60, 1.2, "less than a minute", id="a file that has grown"),
    ],
)
def test_what_is_left_is_told_in_words(seconds: float, share: float, told: str) -> None:
    assert progress.time_left(seconds, share) == told
