"""Whom names mean: which of those that share a surname are one person's, and which stay apart.

Computed from the names alone, whatever order they come in, whenever somebody asks: what is held grows,
and with it what can be told.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.person import Alias, Naming, Person
from app.lineage.honorifics import BOTH, MAN, WOMAN, honorific, is_thing, printed_honorific, roles
from app.lineage.name_words import PLACES
from app.lineage.names import PersonalName, bare_name, body_key, personal_name, surname_key
from app.lineage.same_name import compatible, why

Pairs = frozenset[frozenset[str]]
_COMMON = 5  # times as many articles as have the name in full


@dataclass(frozen=True, slots=True, kw_only=True)
class _Name:
    """A name under consideration. `parts` is None for a body; a `thing` is a single word that is no surname."""

    naming: Naming
    parts: PersonalName | None
    honorific: str
    thing: bool

    @property
    def slug(self) -> str:
        return self.naming.slug


def people(namings: Iterable[Naming], same_words: Pairs = frozenset()) -> tuple[Person, ...]:
    """The people (and bodies) these names mean, the most named first. One name has one slug.

    A name joins those it is compatible with only if they are compatible with one another: a surname that two
    people share, or "George Brandt" beside George H. and George W., stays by itself and lists whom it may
    mean. `same_words` are the pairs of slugs that articles give the same words to.
    """
    names = [_read(naming) for naming in sorted(namings, key=lambda naming: naming.slug)]
    blocks: dict[str, list[_Name]] = {}
    for name in names:
        blocks.setdefault(name.parts.surname if name.parts else body_key(name.naming.name), []).append(name)
    found = [person for block in blocks.values() for person in _told_apart(_doubted(block), same_words)]
    return tuple(sorted(found, key=lambda person: (-person.articles, person.slug)))


def worth_asking(namings: Iterable[Naming]) -> frozenset[str]:
    """The slugs of names that could be two spellings of one, if articles gave the same words to both."""
    read = [(naming.slug, personal_name(naming.name)) for naming in namings]
    full = [(slug, parts) for slug, parts in read if parts is not None and parts.given]
    return frozenset(
        slug
        for one, mine in full
        for other, theirs in full
        if one < other and not compatible(mine, theirs) and compatible(mine, theirs, same_words=True)
        for slug in (one, other)
    )


def person_called(slug: str, found: Iterable[Person]) -> Person | None:
    """Whom of these a name with this slug means."""
    return next((person for person in found if slug in person.slugs), None)


def _read(naming: Naming) -> _Name:
    parts = personal_name(naming.name)
    alone = parts is not None and not parts.given
    place = surname_key(naming.name) in PLACES and not printed_honorific(naming)
    thing = alone and (place or is_thing(naming))
    return _Name(naming=naming, parts=parts, honorific=honorific(naming), thing=thing)


def _doubted(block: Sequence[_Name]) -> list[_Name]:
    """A word that many articles print, and next to none with a first name, is a country, and no surname."""
    in_full = sum(one.naming.articles for one in block if one.parts and one.parts.given)
    common = {one.slug for one in block if 0 < _COMMON * in_full < one.naming.articles}
    return [
        replace(one, thing=True) if one.slug in common and one.parts and not one.parts.given else one
        for one in block
    ]


def _told_apart(block: Sequence[_Name], same_words: Pairs) -> list[Person]:
    near = {
        one.slug: [other for other in block if other is not one and _may_be_one(one, other, same_words)]
        for one in block
    }
    slugs = {slug: frozenset(other.slug for other in others) for slug, others in near.items()}
    joining = {slug for slug, others in slugs.items() if _agree(others, slugs)}
    joining -= {one.slug for one in block if _is_of_two(one)}
    groups: dict[str, list[_Name]] = {}
    for one in block:
        group = [one, *(other for other in near[one.slug] if other.slug in joining)]
        key = min(member.slug for member in group) if one.slug in joining else one.slug
        groups.setdefault(key if one.slug in joining else f"{key} alone", []).append(one)
    in_full = sum(1 for one in block if one.parts is not None and one.parts.given)
    made = {key: _person(group, in_full) for key, group in groups.items()}
    called = {alias: person.name for person in made.values() for alias in person.slugs}
    return [_with_candidates(person, near, joining, called) for person in made.values()]


def _may_be_one(one: _Name, other: _Name, same_words: Pairs) -> bool:
    if one.parts is None or other.parts is None:
        return one.parts is other.parts
    if one.thing or other.thing or {one.honorific, other.honorific} == {MAN, WOMAN}:
        return False
    return compatible(one.parts, other.parts, same_words=frozenset((one.slug, other.slug)) in same_words)


def _is_of_two(name: _Name) -> bool:
    """Whether this surname is printed with "Mr." here and with "Ms." there."""
    return name.honorific == BOTH and name.parts is not None and not name.parts.given


def _agree(neighbours: frozenset[str], near: Mapping[str, frozenset[str]]) -> bool:
    """Whether all of these may be one person with one another."""
    return all(neighbours <= near[slug] | {slug} for slug in neighbours)


def _person(group: Sequence[_Name], in_full: int) -> Person:
    """The names of `group` as one person; `in_full` of the block's names have a first name."""
    head = min(group, key=_preference)
    others = sorted((name for name in group if name is not head), key=lambda n: (-n.naming.articles, n.slug))
    only = in_full == sum(1 for name in group if name.parts is not None and name.parts.given)
    return Person(
        slug=head.slug,
        name=head.naming.name,
        articles=sum(name.naming.articles for name in group),
        aliases=tuple(_alias(name, head, only=only) for name in others),
        roles=roles(name.naming for name in group),
    )


def _preference(name: _Name) -> tuple[bool, int, int, str]:
    """The most used of the full names; among equals the one with the most to it."""
    parts = name.parts
    full = parts is None or (bool(parts.given) and len(parts.given[0]) > 1)
    return not full, -name.naming.articles, -len(name.naming.name.split()), name.slug


def _alias(name: _Name, head: _Name, *, only: bool) -> Alias:
    """`only`: nobody else of this surname is named in full."""
    reason = f"“{name.naming.name}” is another name of the same body."
    if name.parts is not None and head.parts is not None:
        printed = _as_printed(name)
        bare = not name.parts.given and name.parts != head.parts
        reason = (
            _alone(printed, name, only=only)
            if bare
            else why(printed, name.parts, head.naming.name, head.parts)
        )
    return Alias(slug=name.slug, name=name.naming.name, articles=name.naming.articles, reason=reason)


def _alone(printed: str, name: _Name, *, only: bool) -> str:
    surname = bare_name(name.naming.name)
    if only:
        return f"“{printed}” – the only {surname} whom any article here names in full."
    if name.honorific:
        return (
            f"“{printed}” – no other {surname} named in full here may be a “{printed.split(maxsplit=1)[0]}”."
        )
    return f"“{printed}” – no other {surname} named in full here may be meant."


def _as_printed(name: _Name) -> str:
    """A surname with the "Ms." it was printed with, any other name as it is."""
    bare = name.parts is not None and not name.parts.given
    honorific = printed_honorific(name.naming) if bare else ""
    return f"{honorific} {bare_name(name.naming.name)}" if honorific else name.naming.name


def _with_candidates(
    person: Person,
    near: Mapping[str, Sequence[_Name]],
    joining: set[str],
    called: Mapping[str, str],
) -> Person:
    if person.slug in joining:
        return person
    may_be = dict.fromkeys(called[other.slug] for other in near[person.slug] if other.slug in joining)
    return Person(
        slug=person.slug,
        name=person.name,
        articles=person.articles,
        roles=person.roles,
        candidates=tuple(sorted(may_be)),
    )
