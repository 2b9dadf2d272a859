"""Sources - the outlets that publish - and the registry that knows their names, domains and marks."""

import re
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

_ARTICLES = frozenset(("the", "der", "die", "das", "le", "la", "el"))


class OutletKind(StrEnum):
    OUTLET = "outlet"
    AGENCY = "agency"
    CARRIER = "carrier"  # passes on others' articles: Yahoo News, Google News


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """One outlet as the registry knows it. `zone` is an IANA name, used for dates printed without one."""

    name: str
    kind: OutletKind = OutletKind.OUTLET
    aliases: tuple[str, ...] = ()
    domains: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()  # how its copy is signed: "AP", "dpa"
    zone: str | None = None

    @property
    def names(self) -> tuple[str, ...]:
        """Everything it is known by, its own name first."""
        return (self.name, *self.aliases, *self.domains, *self.marks)


@dataclass(frozen=True, slots=True, eq=False)
class OutletRegistry:
    """Outlets by any of their names. Unknown names stay as they are: a registry helps, it never gates."""

    outlets: tuple[Outlet, ...]
    _by_key: dict[str, Outlet] = field(init=False, repr=False)
    _most_words: int = field(init=False, repr=False)  # in any of their names, with an article
    _openings: frozenset[str] = field(init=False, repr=False)  # the first words of their names

    def __post_init__(self) -> None:
        names = {name_key(name): outlet for outlet in self.outlets for name in outlet.names}
        object.__setattr__(self, "_by_key", names)
        object.__setattr__(self, "_openings", frozenset(key.partition(" ")[0] for key in names))
        object.__setattr__(self, "_most_words", 1 + max((len(key.split()) for key in names), default=0))

    def find(self, name: str) -> Outlet | None:
        """The outlet that carries this name, alias, mark or domain, or None."""
        if name.count(" ") >= self._most_words and len(name.split()) > self._most_words:
            return None  # a sentence: whole lines are asked about
        return self._by_key.get(name_key(name))

    def may_open(self, word: str) -> bool:
        """False where no name that `find` knows begins with this word: most need not be looked up at all."""
        low = word.casefold().removeprefix("www.")
        return low in self._openings or low.rstrip("/.") in self._openings or low in _ARTICLES

    def canonical(self, name: str) -> str:
        """The one name under which this source is shown; the name itself where it is not registered."""
        outlet = self.find(name)
        return outlet.name if outlet else " ".join(name.split())


@lru_cache(maxsize=8192)
def name_key(name: str) -> str:
    """Case, spacing, a leading article and `www.` do not make another source."""
    key = " ".join(name.casefold().split()).removeprefix("www.")
    article, space, rest = key.partition(" ")
    return (rest if space and article in _ARTICLES else key).rstrip("/.")


def slug(name: str) -> str:
    """The address of a source or a speaker: lower case, words joined by hyphens, any script kept."""
    return re.sub(r"[^\w.]+", "-", name.casefold()).strip("-.") or "unnamed"
