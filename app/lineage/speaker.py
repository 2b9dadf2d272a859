"""Whose words they are: the person most articles give them to, and who gives them to somebody else."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace

from app.domain.person import Naming, Person
from app.domain.source import slug
from app.lineage.house_style import transliterated
from app.lineage.name_words import PLACES
from app.lineage.names import PersonalName, fold_name, is_body, personal_name, without_ending
from app.lineage.people import people
from app.lineage.same_name import compatible


def lineage_speaker(names: Iterable[str | None]) -> str | None:
    """The name of whom most testimonies name; a surname counts for the fuller name, a role for nobody named.

    Ties: the fuller name, then A to Z.
    """
    counted = Counter(name for name in names if name)
    proper = {name: n for name, n in counted.items() if is_proper(name)}
    if not proper:
        return min(counted, key=lambda name: (-counted[name], -len(name.split()), name), default=None)
    found = speakers(proper)
    chosen = min(found, key=lambda person: (-_votes(person, found), -len(person.name.split()), person.name))
    return chosen.name


def speakers(counted: Counter[str] | dict[str, int]) -> tuple[Person, ...]:
    """The people among whom these words are shared out, each under the name that most articles print."""
    spellings: dict[str, list[str]] = {}
    for name in counted:
        spellings.setdefault(slug(name), []).append(name)
    pairs = frozenset(frozenset((one, other)) for one in spellings for other in spellings if one < other)
    return people(
        (
            Naming(
                slug=address,
                name=min(names, key=lambda name: (-counted[name], name)),
                articles=sum(counted[name] for name in names),
            )
            for address, names in spellings.items()
        ),
        pairs,  # the same words are given to all of them
    )


def is_proper(name: str) -> bool:
    """Whether this names somebody, rather than pointing at them ("he", "a senior official")."""
    return personal_name(name) is not None or is_body(name)


def disagree(one: str | None, other: str | None) -> bool:
    """Whether two names that are given the same words are certainly two people's.

    A body or a government may speak through a person, a double name may be cut, and papers spell a foreign
    name each in its own way: none of them is another speaker.
    """
    mine, theirs = personal_name(one or ""), personal_name(other or "")
    if mine is None or theirs is None or _is_place(mine) or _is_place(theirs):
        return False
    if transliterated(mine.surname, theirs.surname):
        theirs = replace(theirs, surname=mine.surname)
    if mine.surname == theirs.surname:
        return not (compatible(mine, theirs, same_words=True) or _with_a_role(mine, theirs))
    return mine.surname not in _every(other or "") and theirs.surname not in _every(one or "")


def by_name(name: str, mention: str) -> bool:
    """Whether the mention, read as `name`, prints it: "she" and "the minister" were only read as somebody."""
    parts = personal_name(name)
    return parts is None or parts.surname in _printed(mention)


def told_apart(one: str, other: str, mention: str) -> bool:
    """Whether the mention, read as `other`, says of itself that it does not mean `one`.

    A pronoun, a role, or a surname that both bear was read as somebody: that is no statement of the article's.
    """
    mine, theirs = personal_name(one), personal_name(other)
    if mine is None or theirs is None:
        return False
    printed = _printed(mention)
    if theirs.surname not in printed:
        return False
    return theirs.surname != mine.surname or bool(printed.intersection((*theirs.given[:1], theirs.suffix)))


def _printed(mention: str) -> set[str]:
    return {without_ending(fold_name(word.strip(',.;:“”"()'))) for word in mention.split()}


def _votes(person: Person, found: Iterable[Person]) -> int:
    """How often the person is named; a name that may be one of several people's counts for each."""
    if person.candidates:
        return 0
    return person.articles + sum(other.articles for other in found if person.name in other.candidates)


def _with_a_role(one: PersonalName, other: PersonalName) -> bool:
    """Whether the one is the other behind a word more, which is a role printed like a name: "Juror Ada Brandt"."""
    short, full = sorted((one.given, other.given), key=len)
    return bool(short) and full[-len(short) :] == short and one.suffix == other.suffix


def _is_place(name: PersonalName) -> bool:
    return not name.given and name.surname in PLACES


def _every(name: str) -> frozenset[str]:
    parts = personal_name(name)
    return frozenset((*parts.given, *parts.particles, parts.surname)) if parts else frozenset()
