"""People across articles: the names under which articles give words to somebody, and whom each name means."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Naming:
    """A name that articles give words to. `printed` are the mentions, each with its number of articles."""

    slug: str
    name: str
    articles: int
    printed: tuple[tuple[str, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Alias:
    """Another name of the same person. `reason` is the sentence that says how that is known."""

    slug: str
    name: str
    articles: int
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Whom one or more names mean.

    `articles` give words to somebody of this `name`; `aliases` are the other names, the most used first;
    `roles` what is printed beside any of them. Where `candidates` are named, it cannot be told which of
    them is meant, and the name stands by itself.
    """

    slug: str
    name: str
    articles: int
    aliases: tuple[Alias, ...] = ()
    roles: tuple[tuple[str, int], ...] = ()
    candidates: tuple[str, ...] = ()

    @property
    def slugs(self) -> tuple[str, ...]:
        """Every address under which this person's words are kept."""
        return (self.slug, *(alias.slug for alias in self.aliases))
