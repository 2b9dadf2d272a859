"""The outlets a user adds by a file: read from TOML, checked, and joined to those known from the start."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo

from app.domain.errors import BadOutlets
from app.domain.outlets import OUTLETS
from app.domain.source import Outlet, OutletKind, OutletRegistry, name_key

_LISTS = ("aliases", "domains", "marks")
_KEYS = ("name", "kind", *_LISTS, "zone")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Entry:
    """An `[[outlet]]` as given: `place` says which; None is what it leaves as it was."""

    place: str
    name: str
    kind: OutletKind | None
    zone: str | None
    lists: Mapping[str, tuple[str, ...]]


@lru_cache(maxsize=8)
def registry_of(path: str) -> OutletRegistry:
    """The outlets known from the start with those of the file at `path`, if it is not empty; read once a process.

    Raises BadOutlets.
    """
    return extended(OUTLETS, Path(path).name, _content(path)) if path else OUTLETS


def extended(known: OutletRegistry, file: str, content: str) -> OutletRegistry:
    """`known` with the outlets that the `content` of `file` lists. Raises BadOutlets, which says what to put right.

    An entry under the name of a known outlet adds names to it, and sets its kind and zone where it gives them.
    """
    outlets = {name_key(outlet.name): outlet for outlet in known.outlets}
    places: dict[str, str] = {}
    for entry in _entries(file, content):
        key = name_key(entry.name)
        if key in places:
            raise BadOutlets(f"{entry.place} has the same name as {places[key]}: make one entry of the two.")
        outlets[key] = _joined(entry, outlets.get(key))
        places[key] = entry.place
    registry = OutletRegistry(tuple(outlets.values()))
    _require_one_owner_a_name(registry.outlets, places)
    return registry


def _content(path: str) -> str:
    try:
        return Path(path).read_text(encoding="utf-8")
    except OSError as error:
        problem = error.strerror or "it is no file"
    except UnicodeDecodeError:
        problem = "it is not UTF-8"
    raise BadOutlets(
        f"The file of outlets {path} cannot be read: {problem}. "
        "WHENCE_OUTLETS, or --outlets where a command has it, says where it is."
    )


def _entries(file: str, content: str) -> Iterator[_Entry]:
    try:
        given = tomllib.loads(content)
    except tomllib.TOMLDecodeError as error:
        raise BadOutlets(f"{file} is not TOML: {error}.") from None
    tables = given.pop("outlet", [])
    if given or not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        stray = next(iter(given), "outlet")
        raise BadOutlets(f"{file}: “{stray}” does not belong there; every outlet is a table [[outlet]].")
    for number, table in enumerate(tables, start=1):
        yield _entry(f"{file}, entry {number}", table)


def _entry(place: str, table: Mapping[str, object]) -> _Entry:
    name = table.get("name")
    if not isinstance(name, str) or not name_key(name):
        raise BadOutlets(f'{place}: it needs a name, as in name = "Harbour Wire".')
    place = f"{place} (“{name}”)"
    for key in table:
        if key not in _KEYS:
            near = get_close_matches(key, _KEYS, 1)
            hint = f"did you mean “{near[0]}”?" if near else f"the keys are {', '.join(_KEYS)}."
            raise BadOutlets(f"{place}: “{key}” is no key of an outlet; {hint}")
    return _Entry(
        place=place,
        name=" ".join(name.split()),
        kind=_kind(place, table.get("kind")),
        zone=_zone(place, table.get("zone")),
        lists={key: _names(place, key, table.get(key, [])) for key in _LISTS},
    )


def _kind(place: str, given: object) -> OutletKind | None:
    if given is None:
        return None
    if isinstance(given, str) and given in tuple(OutletKind):
        return OutletKind(given)
    raise BadOutlets(f"{place}: “{given}” is no kind of outlet; use {_either(OutletKind)}.")


def _zone(place: str, given: object) -> str | None:
    if given is None:
        return None
    try:
        return ZoneInfo(str(given)).key
    except (OSError, ValueError, KeyError):  # a folder of zones, no path, no such zone
        raise BadOutlets(f"{place}: “{given}” is no time zone; use a name like Europe/Oslo.") from None


def _names(place: str, key: str, given: object) -> tuple[str, ...]:
    if not isinstance(given, list) or not all(isinstance(name, str) and name_key(name) for name in given):
        raise BadOutlets(f'{place}: {key} is a list of names, as in {key} = ["...", "..."].')
    for name in given:
        if key == "domains" and ("://" in name or " " in name.strip()):
            raise BadOutlets(f"{place}: “{name}” is no domain; write it as in harbour.example.")
    return tuple(" ".join(name.split()) for name in given)


def _joined(entry: _Entry, known: Outlet | None) -> Outlet:
    before = known or Outlet(name=entry.name)
    lists = {key: tuple(dict.fromkeys((*getattr(before, key), *entry.lists[key]))) for key in _LISTS}
    return replace(
        before, name=entry.name, kind=entry.kind or before.kind, zone=entry.zone or before.zone, **lists
    )


def _require_one_owner_a_name(outlets: Iterable[Outlet], places: Mapping[str, str]) -> None:
    """Known outlets come first, so that the entry is named that claims what another outlet is called."""
    owners: dict[str, Outlet] = {}
    for outlet in outlets:
        for name in outlet.names:
            owner = owners.setdefault(name_key(name), outlet)
            if owner is not outlet:
                raise BadOutlets(_claimed_twice(name, owner, outlet, places))


def _claimed_twice(name: str, first: Outlet, second: Outlet, places: Mapping[str, str]) -> str:
    entered = places.get(name_key(second.name)) or places[name_key(first.name)]
    told = f"{entered}: “{name}” would mean both “{first.name}” and “{second.name}”"
    if name_key(name) == name_key(second.name):
        return f"{told}; to add to {first.name}, enter it under that name."
    return f"{told}; leave it to one of them."


def _either(words: Iterable[str]) -> str:
    *most, last = words
    return f"{', '.join(most)} or {last}"
