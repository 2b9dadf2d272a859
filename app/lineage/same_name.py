"""Whether two names may be one person's, and the sentence that says why."""

from rapidfuzz.distance import Levenshtein

from app.lineage.first_names import is_short_for
from app.lineage.names import PersonalName

_LONG = 5  # letters from which two may differ in a spelling


def compatible(one: PersonalName, other: PersonalName, *, same_words: bool = False) -> bool:
    """Whether nothing in the two names speaks against one person.

    A surname alone goes with every first name, an initial with what it begins, a name without middle names
    with one that has them. "Jr." is somebody else. Where articles give the `same_words` to both, two
    spellings of a first name are no two people.
    """
    if one.surname != other.surname or not _suffixes_agree(one, other) or not _particles_agree(one, other):
        return False
    if not one.given or not other.given:
        return True
    first, second = one.given[0], other.given[0]
    if not (_same_first(first, second) or (same_words and spelt_alike(first, second))):
        return False
    if _only_initials(one, other) or _only_initials(other, one):
        return False
    return all(_same_middle(a, b) for a, b in zip(one.given[1:], other.given[1:], strict=False))


def spelt_alike(one: str, other: str) -> bool:
    """Whether two first names are near enough to be two spellings of one: "sergei" and "sergey"."""
    if one[:1] != other[:1] or min(len(one), len(other)) < 3:
        return False
    return Levenshtein.distance(one, other) <= (2 if min(len(one), len(other)) >= _LONG else 1)


def why(printed: str, alias: PersonalName, name: str, parts: PersonalName) -> str:
    """How `alias`, which is compatible with `parts`, is known to be `name`; `printed` is how it stands.

    Of a bare surname, `people` knows more than two names can tell.
    """
    if alias == parts:
        return f"“{printed}” is the same name: only capitals, accents or an ending differ."
    mine, theirs = alias.given[0], parts.given[0] if parts.given else ""
    if mine != theirs and 1 in (len(mine), len(theirs)):
        return f"“{printed}” has the first name as an initial, and nobody else here fits it."
    if mine != theirs and (is_short_for(mine, theirs) or is_short_for(theirs, mine)):
        short, full = (mine, theirs) if is_short_for(mine, theirs) else (theirs, mine)
        return f"“{printed}”: {short.title()} is short for {full.title()}."
    if mine != theirs:
        return f"“{printed}” is spelt like “{name}”, and articles give the same words to both."
    return _about_middle(printed, alias, name, parts)


def _about_middle(printed: str, alias: PersonalName, name: str, parts: PersonalName) -> str:
    more, fewer = (alias, parts) if len(alias.given) > len(parts.given) else (parts, alias)
    extra = more.given[len(fewer.given) :]
    if not extra:
        return f"“{printed}” is “{name}” with an initial for a middle name, or the name for the initial."
    kind = "initial" if all(len(part) == 1 for part in extra) else "name"
    count = f"a middle {kind}" if len(extra) == 1 else f"middle {kind}s"
    return f"“{printed}” is “{name}” {'with' if more is alias else 'without'} {count}."


def _suffixes_agree(one: PersonalName, other: PersonalName) -> bool:
    """A bare surname may be anybody's; a full name without "Jr." is not the son's."""
    if one.suffix == other.suffix:
        return True
    return any(not name.given and not name.suffix for name in (one, other))


def _particles_agree(one: PersonalName, other: PersonalName) -> bool:
    """ "Leyen" alone may stand for "von der Leyen"; Ada Trapp is not Georg von Trapp's relative by name."""
    if one.particles == other.particles:
        return True
    return any(not name.given and not name.particles for name in (one, other))


def _only_initials(one: PersonalName, other: PersonalName) -> bool:
    """ "J.J. Brandt" says of both names how they begin: "John Brandt" may be another."""
    return len(one.given) > len(other.given) and all(len(part) == 1 for part in one.given)


def _same_first(one: str, other: str) -> bool:
    if one == other or is_short_for(one, other) or is_short_for(other, one):
        return True
    return 1 in (len(one), len(other)) and one[0] == other[0]


def _same_middle(one: str, other: str) -> bool:
    return one == other or (1 in (len(one), len(other)) and one[0] == other[0])
