"""Names of people and bodies as they stand in running text, with and without the titles before them."""

import re
from collections.abc import Callable, Iterator
from functools import cache, lru_cache, partial

from app.domain.span import Span
from app.quotations.cues.table import Cues
from app.quotations.cues.table import words as table

Words = tuple[str, ...]

_RUN = re.compile(
    r"(?:[A-ZÀ-ÖØ-ÞĀ-Ž][^\W_]*(?:['’.-][^\W_]+)*\.?)"
    r"(?:[ \u00a0](?:(?:de|da|di|del|della|la|le|van|von|der|den|bin|ibn|al|el|zu|of)[ \u00a0]){0,2}"
    r"(?:al-|el-|[A-ZÀ-ÖØ-ÞĀ-Ž])[^\W_]*(?:['’.-][^\W_]+)*\.?)*"
)
_POSSESSIVES = ("'s", "’s", "s'", "s’")
_INITIAL = re.compile(r"(?:[^\W\d_]\.){1,3}\Z")
_GOVERNED = re.compile(
    r",| (?:of|for|from|at|in|on|with|about|after|before|during|against|over|who|which|von|vom|des|de|du|del) "
)
# "ambassador to Norway Ilse Brandt": the place belongs to the office
_OFFICE = re.compile(r" (?:of|to|for) (?:the )?(?:[A-Z][\w.-]* ){1,3}(?P<name>[A-Z][\w.-]+ [A-Z][\w’'-]+)\Z")
_OF_PLACES = frozenset(("of", "to", "for"))
# Alone before a particle stands a given name; "von" is mostly no particle without its article.
_PARTICLE = re.compile(
    r"(?P<given>[A-ZÀ-ÖØ-ÞĀ-Ž][\w’'-]+) (?:(?:van|de|du|del)(?: (?:la|las|los|der|den))?|von der) (?=[A-ZÀ-ÖØ-ÞĀ-Ž])"
)
_CALENDAR = table(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august",
    "september october november december",
)
_AGE = re.compile(r"\b\d{1,3}-[Jj]ährigen?\Z")
_LONGEST = 5  # words
_LOOK_BACK = 24  # characters: longer than any title of one word


def name_runs(text: str, span: Span, cues: Cues) -> Iterator[tuple[Words, Words]]:
    """Each capitalised run in `span` as the words of its title and the words of its name (at least one)."""
    parted = _parting(cues)
    for found in _RUN.finditer(text, span.start, span.end):
        title, name = parted(found.group())
        if len(name) > 2 and text[max(0, found.start() - 4) : found.start()] == " to ":
            title, name = (*title, *name[:-2]), name[-2:]  # "ambassador to Norway Ilse Brandt"
        if cues.small_titles and not title:
            title = _small_title(text, found.start(), cues)
        if name:
            yield title, name[:_LONGEST]


def _small_title(text: str, start: int, cues: Cues) -> tuple[str, ...]:
    """ "la maire Ada Quill": the word before the name, if it says what somebody is."""
    before = text[max(0, start - _LOOK_BACK) : start].split()
    return (before[-1],) if before and before[-1] in cues.roles else ()


def name_in(mention: str, cues: Cues) -> Words | None:
    """The proper name in a mention; None where the mention only describes."""
    if "-" in mention and _AGE.search(mention):
        return None
    before_comma = mention.partition(",")[0]
    office = None if _OF_PLACES.isdisjoint(before_comma.split()) else _OFFICE.search(before_comma)
    if office is not None and any(word.lower() in cues.roles for word in mention[: office.start()].split()):
        return tuple(office["name"].split())
    head = _ungoverned(mention, cues)
    names = [name for _, name in name_runs(head, Span(0, len(head)), cues)]
    if not names or _ends_in_noun(head, cues):
        return None
    return names[-1]


def _ungoverned(mention: str, cues: Cues) -> str:
    """What stands before a preposition, unless that is part of a name: "Jean de la Tour"."""
    particle = _PARTICLE.match(mention)
    given = particle is not None and not _is_no_name(particle["given"], cues)
    governed = _GOVERNED.search(mention, particle.end() if particle and given else 0)
    return mention[: governed.start()] if governed else mention


def _ends_in_noun(head: str, cues: Cues) -> bool:
    """ "a senior U.S. official", "European politicians": the capitals are not the speaker's."""
    last = head.rsplit(maxsplit=1)[-1]
    return last == last.lower() and (last.lower() in cues.roles or not cues.capitalised_nouns)


@cache
def _parting(cues: Cues) -> Callable[[str], tuple[Words, Words]]:
    """What parts runs, and remembers: the same few names and openers stand in most sentences."""
    return lru_cache(maxsize=16_384)(partial(_parted, cues=cues))


def _parted(run: str, cues: Cues) -> tuple[Words, Words]:
    """The titles, roles and sentence openers before a name, and the name without the possessive."""
    words = run.split()
    first = 0
    for at, word in enumerate(words[:-1], 1):
        if word.lower() in cues.roles or word.endswith(_POSSESSIVES):
            first = at
    while first < len(words) and _is_no_name(words[first], cues):
        first += 1
    if first and words[first - 1].lower() in cues.joining:
        first = max(first, len(words) - _length_of_bearer(words))  # "Secretary of State Ilse Brandt"
    name = words[first:]
    if name:
        name[-1] = _without_ending(name[-1])
    return tuple(words[:first]), tuple(name)


def without_possessive(words: str) -> str:
    """ "the mayor's" is the mayor."""
    if not words.endswith(_POSSESSIVES):
        return words
    return words[:-2] if words.endswith("s") else words[:-1]


def _length_of_bearer(words: list[str]) -> int:
    """How many of the last words are a name, where an office with a capital of its own stands before it."""
    last = 3 if words[-1].rstrip(".") in ("Jr", "Sr", "II", "III") else 2
    return last + (len(words) > last and _INITIAL.match(words[-last]) is not None)


def _without_ending(word: str) -> str:
    """Without the possessive and the sentence's full stop."""
    word = without_possessive(word)
    if not word.endswith(".") or _INITIAL.fullmatch(word) or word in ("Jr.", "Sr."):
        return word
    return word.rstrip(".")


def _is_no_name(word: str, cues: Cues) -> bool:
    low = word.lower()
    return (
        low in _never_names(cues)
        or (bool(cues.role_endings) and low.endswith(cues.role_endings))
        or word.endswith(_POSSESSIVES)
    )


@cache
def _never_names(cues: Cues) -> frozenset[str]:
    """The words that open no name, as one set: it is asked of every capitalised word."""
    return cues.roles.union(
        cues.determiners,
        cues.boundaries,
        cues.prepositions,
        cues.joining,
        cues.pronouns,
        cues.skipped,
        _CALENDAR,
    )
