"""Telling a splice from a fuller statement: one quotation that runs together the words of two speakers.

A wording that holds two others is mostly just the fuller statement they were cut from. It is a splice only
where its parts are given, elsewhere and by no fewer articles, to different people.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.lineage.speaker import disagree, speakers
from app.text.align import align

_CONTAINED = 0.8
_AGREED = 2 / 3  # share of its articles that must give a part to the one speaker
_OVERLAP = 0.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A shorter quotation inside a longer one: whom it is given to, by slug, in how many articles."""

    id: str
    words: tuple[str, ...]
    speakers: Counter[str]


def spliced(words: Sequence[str], articles: int, parts: Iterable[Part]) -> tuple[str, ...]:
    """The ids of two parts by different speakers that `words`, carried by `articles`, runs together; or none.

    The two fullest such parts are named, in the order in which they stand.
    """
    held = [(part, speaker) for part in parts if (speaker := _speaker(part, articles))]
    if len({speaker for _, speaker in held}) < 2:
        return ()
    ranges = {part.id: _range(words, part.words) for part, _ in held}
    standing = sorted(
        (pair for pair in held if ranges[pair[0].id]), key=lambda pair: (-len(pair[0].words), pair[0].id)
    )
    for at, (one, speaker) in enumerate(standing):
        for other, another in standing[at + 1 :]:
            if disagree(speaker, another) and _apart(ranges[one.id], ranges[other.id]):
                return tuple(sorted((one.id, other.id), key=lambda identity: min(ranges[identity])))
    return ()


def _speaker(part: Part, articles: int) -> str | None:
    """Whom the part is given to, where its articles agree on a full name and are enough."""
    if not part.speakers:
        return None
    named = speakers({_name(address): times for address, times in part.speakers.items()})
    most = min(named, key=lambda person: (-person.articles, person.slug))
    agreed = most.articles >= articles and most.articles >= _AGREED * part.speakers.total()
    return most.name if agreed and " " in most.name else None


def _name(address: str) -> str:
    """The name that a slug was made of, near enough to be compared."""
    return address.replace("-", " ").title()


def _range(words: Sequence[str], part: Sequence[str]) -> frozenset[int]:
    """The places in `words` where the part stands, none unless it is contained there."""
    blocks = align(words, part).blocks
    places = frozenset(place for block in blocks for place in range(block.left, block.left + block.length))
    return places if len(places) >= _CONTAINED * len(part) else frozenset()


def _apart(one: frozenset[int], other: frozenset[int]) -> bool:
    return len(one & other) <= _OVERLAP * min(len(one), len(other))
