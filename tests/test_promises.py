"""docs/acceptance.md names the tests that hold each promise: it and they are held to one another."""

import re
from collections import defaultdict

from tests.conftest import REPOSITORY

_ROW = re.compile(r"^\| A(\d+) \| [^|]+ \| (.+) \|$", re.MULTILINE)
_TEST = re.compile(r"def test_a(\d+)_|id=\"a(\d+) ")


def listed() -> dict[int, str]:
    """What stands beside each point."""
    return {
        int(point): held
        for point, held in _ROW.findall((REPOSITORY / "docs/acceptance.md").read_text("utf-8"))
    }


def places(held: str) -> set[str]:
    """The files and folders of tests that stand beside a point."""
    return set(re.findall(r"`(tests/[\w/]+(?:\.py)?)`", held)) - {"tests/browser/test_numbered_journeys.py"}


def named_tests() -> defaultdict[int, set[str]]:
    """The test files that have a test named for a point."""
    found: defaultdict[int, set[str]] = defaultdict(set)
    for path in (REPOSITORY / "tests").rglob("test_*.py"):
        for one, other in _TEST.findall(path.read_text("utf-8")):
            found[int(one or other)].add(path.relative_to(REPOSITORY).as_posix())
    return found


def test_every_point_stands_in_the_list_once() -> None:
    assert list(listed()) == list(range(1, 65))


def test_every_point_has_a_test_named_for_it_or_a_reason() -> None:
    found, reasons = named_tests(), ("open", "does not apply", "`make bench`")

    assert [
        point for point, held in listed().items() if not held.startswith(reasons) and point not in found
    ] == []


def test_every_place_in_the_list_has_such_a_test_and_every_such_test_is_there() -> None:
    found = named_tests()
    for point, held in listed().items():
        told = places(held)

        assert all(any(path.startswith(place) for path in found[point]) for place in told), point
        assert all(path.startswith(tuple(told)) for path in found[point]), (point, found[point])
