"""Tiny invented articles that share sentences and quotations, whole and altered, and the index of what they say."""

from random import Random

import numpy as np

from app.domain.article import RawArticle
from app.store.linking import LinkingIndex

_ALL = (
    "harbour bridge council lantern orchard gravel ferry winter keeper ledger market tower copper meadow signal river "
    "carpenter window barley thunder village pocket ribbon castle engine velvet garden hollow island journey kettle "
    "ladder mirror needle oyster pepper quarry rudder saddle timber umbrella valley wagon yellow zinc anchor"
)
_WORDS = tuple(_ALL.split())
_PLAIN = ("the", "of", "a", "and", "was", "to", "in", "that", "on", "not")


def invented(count: int, seed: int = 1) -> list[RawArticle]:
    """Articles of three paragraphs, the same for the same numbers. Each second sentence is one that others have."""
    chance = Random(seed)
    common = [_sentence(chance) for _ in range(max(4, count // 3))]
    return [_article(chance, number, common) for number in range(count)]


def told(index: LinkingIndex) -> dict[tuple[int, int], frozenset[int]]:
    """By kind and fingerprint, the wordings worth comparing: for all fingerprints of all wordings known."""
    traceable = 1 + np.flatnonzero(index.columns.counts()[1 : index.columns.known + 1])
    found: dict[tuple[int, int], frozenset[int]] = {}
    for kind, own in index.kinds.items():
        grams = np.unique(own.grams(traceable)[0])
        groups, numbers = own.near(grams)
        starts = np.searchsorted(groups, np.arange(len(grams) + 1))
        for at, gram in enumerate(grams.tolist()):
            found[kind, gram] = frozenset(numbers[starts[at] : starts[at + 1]].tolist())
    return found


def _article(chance: Random, number: int, common: list[list[str]]) -> RawArticle:
    paragraphs = [
        _printed(chance, _altered(chance, chance.choice(common))),
        _printed(chance, _sentence(chance)),
        _printed(chance, chance.choice(common)),
    ]
    return RawArticle(
        text="\n\n".join(paragraphs),
        origin=f"invented {number}",
        url=f"https://invented.example/{number}",
        source=f"Gazette {number % 3}",
        headline=f"Report {number}",
        published=f"2026-03-{number % 28 + 1:02d}",
        language="en",
    )


def _sentence(chance: Random) -> list[str]:
    return [chance.choice(_PLAIN if chance.random() < 0.3 else _WORDS) for _ in range(chance.randint(16, 30))]


def _altered(chance: Random, words: list[str]) -> list[str]:
    """Cut at the end, or with a word exchanged, or as it is."""
    if chance.random() < 0.4:
        return words[: chance.randint(6, len(words))]
    place = chance.randrange(2 * len(words))
    return [chance.choice(_WORDS) if at == place else word for at, word in enumerate(words)]


def _printed(chance: Random, words: list[str]) -> str:
    sentence = " ".join([words[0].capitalize(), *words[1:]])
    return f"“{sentence},” Dora Vell said." if chance.random() < 0.5 else f"{sentence}."
