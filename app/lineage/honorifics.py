"""What is printed beside a name: the roles, and whether an honorific says "Mr." or "Ms."."""

from collections import Counter
from collections.abc import Iterable, Iterator

from app.domain.person import Naming
from app.lineage.name_words import (
    ARTICLES,
    BARE_TITLES,
    JOINING,
    NO_ROLES,
    OF_MEN,
    OF_WOMEN,
    PARTICLES,
    ROLE_NOUNS,
    WOMAN_ENDINGS,
)
from app.lineage.names import fold_name, personal_name

MAN, WOMAN, BOTH = "Mr.", "Ms.", "Mr. and Ms."
_LONGEST = 6  # words of a role


def honorific(naming: Naming) -> str:
    """MAN, WOMAN or BOTH by the words printed before the name, "" where none says so."""
    said = {kind for words, _ in _before(naming) for kind in map(_kind, words) if kind}
    return BOTH if len(said) > 1 else next(iter(said), "")


def printed_honorific(naming: Naming) -> str:
    """The honorific as most articles print it before the name ("Ms.", "Frau"), "" without one."""
    counted: Counter[str] = Counter()
    for words, articles in _before(naming):
        if words and _last(words) in BARE_TITLES - ARTICLES:
            counted[words[-1]] += articles
    return min(counted, key=lambda word: (-counted[word], word), default="")


def is_thing(naming: Naming) -> bool:
    """Whether some article prints it as no person's name is printed: "die Agentur", "the Kremlin"."""
    return any(words and _last(words) in ARTICLES for words, _ in _before(naming))


def roles(namings: Iterable[Naming]) -> tuple[tuple[str, int], ...]:
    """What is printed before these names but for bare honorifics, with the articles; most often first."""
    counted: Counter[str] = Counter()
    shown: dict[str, str] = {}
    for naming in namings:
        for before, articles in _before(naming):
            words = _without_bare(before)
            if not _is_role(words):
                continue
            role = " ".join(words)
            key = fold_name(role)
            counted[key] += articles
            shown[key] = min(shown.get(key, role), role)
    return tuple((shown[key], n) for key, n in sorted(counted.items(), key=lambda item: (-item[1], item[0])))


def _before(naming: Naming) -> Iterator[tuple[list[str], int]]:
    """The words before the name in each mention that holds it."""
    parts = personal_name(naming.name)
    if parts is None:
        return
    own = {*parts.given, *parts.particles}
    for mention, articles in naming.printed:
        words = [word.strip(',“”"()') for word in mention.split()]
        folded = [fold_name(word).removesuffix("'s").rstrip(".") for word in words]
        if parts.surname not in folded:
            continue
        first = len(folded) - 1 - folded[::-1].index(parts.surname)
        while first > 0 and _is_own(words[first - 1], folded[first - 1], own):
            first -= 1
        yield words[:first], articles


def _is_own(word: str, folded: str, own: set[str]) -> bool:
    initial = len(word) == 2 and word.endswith(".")
    return folded in own or initial or (folded in PARTICLES and word.islower())


def _without_bare(words: list[str]) -> list[str]:
    first = 0
    while first < len(words) and fold_name(words[first]).rstrip(".") in BARE_TITLES:
        first += 1
    return words[first:]


def _is_role(words: list[str]) -> bool:
    if not words or len(words) > _LONGEST or (words[-1].islower() and _last(words) not in ROLE_NOUNS):
        return False
    if (JOINING | NO_ROLES).intersection(word.casefold() for word in words):
        return False
    return _last(words) not in BARE_TITLES and not words[-1].endswith(("'s", "’s"))


def _last(words: list[str]) -> str:
    return fold_name(words[-1]).rstrip(".")


def _kind(word: str) -> str:
    folded = fold_name(word).rstrip(".,")
    if folded in OF_MEN:
        return MAN
    return WOMAN if folded in OF_WOMEN or folded.endswith(WOMAN_ENDINGS) else ""
