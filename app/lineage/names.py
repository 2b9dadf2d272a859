"""A person's name in its parts, so that two printings of it can be compared; and what names nobody."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.domain.outlets import OUTLETS
from app.domain.source import name_key, slug
from app.lineage.name_words import (
    ALSO_SURNAMES,
    BODIES,
    BODY_ENDINGS,
    GOVERNING,
    NO_FIRST_NAMES,
    NO_NAMES,
    NO_SURNAMES,
    NOUN_ENDINGS,
    PARTICLES,
    SUFFIXES,
    TITLE_ENDINGS,
    TITLES,
)

_LONGEST = 6  # words of a name, its titles aside
_POSSESSIVE = re.compile(r"['’]s\Z")
_CONTRACTED = re.compile(r"['’](?:m|ve|re|ll|d)\Z")
_INITIALS = re.compile(r"(?:[^\W\d_]\.-?)+[^\W\d_]?\Z|[^\W\d_]\Z")
_ENDINGS_OF_NO_NAME = (*NOUN_ENDINGS, *TITLE_ENDINGS)
_GOVERNED = (TITLES | NO_FIRST_NAMES) - {"the"}  # before a body that they are of
_GENITIVES = ("der", "des", "dem", "den")  # "Innere der Sterne"
_BEFORE_ARTICLE = ("von", "van", "aus", "in", "auf")  # "Ursula von der Heide"
_LETTERS = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ı": "i", "æ": "ae", "œ": "oe", "’": "'"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonalName:
    """Folded: neither case nor accents make another name.

    `given` are the first and middle names, an initial being one letter; empty for a bare surname.
    `particles` stand before the surname: "von der".
    """

    given: tuple[str, ...]
    particles: tuple[str, ...]
    surname: str
    suffix: str


@lru_cache(maxsize=8192)
def personal_name(name: str) -> PersonalName | None:
    """The parts of a person's name; None for a role, a pronoun, a body, and for what is no name at all."""
    words = _words(name)
    if not words or not words[-1][:1].isalpha() or _names_body(name):
        return None
    suffix = _suffix(words[-1]) if len(words) > 1 else ""
    words = words[: len(words) - bool(suffix)]
    if not _is_name(words):
        return None
    first = len(words) - 1
    while first > 0 and fold_name(words[first - 1]) in PARTICLES:
        first -= 1
    if first == 1 and words[0].endswith("."):
        first = len(words) - 1  # "D. La Cruz" and the like keep their initial
    return PersonalName(
        given=tuple(part for word in words[:first] for part in _given(word)),
        particles=tuple(fold_name(word) for word in words[first:-1]),
        surname=fold_name(words[-1]),
        suffix=suffix,
    )


@lru_cache(maxsize=8192)
def is_body(name: str) -> bool:
    """Whether this names an office, an agency, a company or an outlet, and no person."""
    words = _bare(name)
    if not words or words[-1][:1].islower():
        return False
    if OUTLETS.find(name) is not None:
        return True
    folded = [fold_name(word) for word in words]
    return _holds_body(folded) and folded[0] not in NO_NAMES and not _governs_body(folded)


def _names_body(name: str) -> bool:
    """Whether the name is a body's, or an office's in one."""
    folded = [fold_name(word) for word in _bare(name)]
    return is_body(name) or (_holds_body(folded) and _governs_body(folded))


def _holds_body(folded: Sequence[str]) -> bool:
    return bool(BODIES.intersection(folded)) or folded[-1].endswith(BODY_ENDINGS)


def _governs_body(folded: Sequence[str]) -> bool:
    """ "Sprecher der Regierung", "Angaben der Polizei": somebody in the body or something of it."""
    return folded[0] in _GOVERNED and bool(GOVERNING.intersection(folded))


def body_key(name: str) -> str:
    """Equal for two printings of one body's name: its canonical name without its article."""
    return fold_name(name_key(OUTLETS.canonical(name)))


def surname_key(name: str) -> str | None:
    """What all names that may be one person's have in common; None where nobody is named."""
    parts = personal_name(name)
    if parts is not None:
        return parts.surname
    return body_key(name) if is_body(name) else None


@lru_cache(maxsize=8192)
def bare_name(name: str) -> str:
    """A person's name without titles and genitive; any other as it is."""
    return " ".join(_words(name)) if personal_name(name) else name


@lru_cache(maxsize=8192)
def speaker_slug(name: str) -> str:
    """The address of a speaker: that of the name without its titles."""
    return slug(bare_name(name))


def fold_name(word: str) -> str:
    """The word without case and accents."""
    if word.isascii():
        return word.lower()
    decomposed = unicodedata.normalize("NFKD", word.casefold().translate(_LETTERS))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def without_ending(name: str) -> str:
    """The name without the genitive's "'s"."""
    return _POSSESSIVE.sub("", name)


def _bare(name: str) -> list[str]:
    """Its words without commas, brackets and marks."""
    words = (word.strip(',;:“”"()') for word in name.split())
    return [word for word in words if word]


def _words(name: str) -> list[str]:
    """The words of a name without its titles and the possessive."""
    words = _bare(name)
    if words:
        words[-1] = without_ending(words[-1])
    folded = [fold_name(word).rstrip(".") for word in words]
    first = 0
    while first < len(words) - 1 and folded[first] in TITLES:
        first += 1
    for at in range(first, len(words) - 1):
        if folded[at].endswith(TITLE_ENDINGS):  # "Bayerns Umweltminister Uwe Vogt"
            first = at + 1
    return words[first:]


def _suffix(word: str) -> str:
    return SUFFIXES.get(fold_name(word).rstrip("."), "")


def _is_name(words: list[str]) -> bool:
    """Nothing but capitals and particles, and not only words that point at somebody ("She", "It's")."""
    if not words or len(words) > _LONGEST or words[-1][:1].islower():
        return False
    last = fold_name(words[-1])
    if last in NO_SURNAMES or (last in TITLES and (len(words) == 1 or last not in ALSO_SURNAMES)):
        return False  # "Attorney General"
    if last.endswith(_ENDINGS_OF_NO_NAME) or (len(words) > 1 and fold_name(words[0]) in NO_FIRST_NAMES):
        return False
    if any(_POSSESSIVE.search(word) or _ends_sentence(word) for word in words[:-1]) or _is_place(words):
        return False
    if any(_CONTRACTED.search(word) or fold_name(word) in NO_NAMES for word in words):
        return False
    return all(not word[:1].islower() or fold_name(word) in PARTICLES for word in words) and not any(
        word in _GENITIVES and (at == 0 or words[at - 1] not in _BEFORE_ARTICLE)
        for at, word in enumerate(words[:-1])
    )


def _ends_sentence(word: str) -> bool:
    """ "Untethered. Brandt": the name begins behind a full stop, and what stands before is no first name."""
    return word.endswith(".") and len(word) > 4 and not _INITIALS.match(word)


def _is_place(words: list[str]) -> bool:
    """ "Ada Brandt HELSINKI": a dateline behind a reporter's name."""
    return len(words) > 2 and words[-1].isupper() and len(words[-1]) > 3 and not words[0].isupper()


def _given(word: str) -> tuple[str, ...]:
    """ "Ada" is one name, "A." an initial, "A.B." two."""
    if _INITIALS.match(word):
        return tuple(fold_name(letter) for letter in word if letter.isalpha())
    return (fold_name(word).rstrip("."),)
