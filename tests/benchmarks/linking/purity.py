"""Whether families hold together what belongs together, and nothing else; and whether matched pairs are reuse."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from app.pipeline.archive import Families
from tests.benchmarks.linking.known import Ints, Known
from tests.benchmarks.linking.recall import Share, together

PAIRS = 20_000  # drawn


@dataclass(frozen=True, slots=True, kw_only=True)
class Purity:
    """B-cubed over attestations; a family counts an article once.

    Purity is the share of an attestation's family that has the same words from the same utterance, or stands in
    another copy of the same article: over `everything`, over families of `several` articles, and over the words that
    the truth `knows`. Completeness is the share of the other printings of its words that stand in one of its
    families, the one that has most of them; of a passage, each sentence has a family of its own.
    """

    everything: float
    several: float
    known: float
    completeness: float


def purity(families: Families, known: Known) -> Purity:
    heads, labels = families.heads[families.units], _labels(families, known)
    _, once = np.unique(heads * len(known.roots) + families.articles, return_index=True)
    heads, labels = heads[once], labels[once]
    sizes = np.bincount(heads)[heads]
    heads, labels, sizes = heads[sizes > 1], labels[sizes > 1], sizes[sizes > 1]
    least = int(labels.min(initial=0))
    alike = heads * (int(labels.max(initial=0)) - least + 1) + labels - least
    _, same, counts = np.unique(alike, return_inverse=True, return_counts=True)
    pure = counts[same] / sizes
    return Purity(
        everything=(float(pure.sum()) + len(once) - len(pure)) / len(once),
        several=_mean(pure),
        known=_mean(pure[labels >= 0]),
        completeness=_completeness(families, known),
    )


def _mean(shares: NDArray[np.float64]) -> float:
    return float(shares.mean()) if len(shares) else 1.0


def _labels(families: Families, known: Known) -> Ints:
    """Of each unit, whose words it is: known ones where most of it is theirs, else those of the article copied.

    Words between marks are first of all the speaker's, though the paragraph around them is known, too.
    """
    labels: Ints = -1 - known.roots[families.articles]
    units, uses, shared = known.standing(families)
    spoken = families.marked[units] & known.uses.marked[uses]
    order = np.lexsort((shared, spoken))  # what counts most comes last
    units, uses, shared = units[order], uses[order], shared[order]
    most = 2 * shared >= (families.ends - families.starts)[units]
    labels[units[most]] = known.uses.words[uses[most]]
    return labels


def _completeness(families: Families, known: Known) -> float:
    met = known.uses.meeting()
    uses, sizes = together(families, known)
    best = np.zeros(len(met), np.int64)
    np.maximum.at(best, uses, sizes - 1)
    asked = met > 0
    return _mean(np.minimum(best[asked] / met[asked], 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class Precision:
    """Of matched pairs: those that are reuse, and those that are so or else tell one story, whose people and things
    have the same long names in all its articles."""

    reuse: Share
    one_story: Share


def precision(families: Families, known: Known, seed: int = 1) -> Precision:
    """Of pairs drawn at random from the matches inside families and from the wordings that several articles print,
    each in two articles drawn from those that print it: how many are reuse.

    A pair is none where the truth knows the two neither as words of one utterance or background, nor as sentences
    of copies of one article.
    """
    draw = np.random.default_rng(seed)
    order = np.argsort(families.units, kind="stable")
    at = np.searchsorted(families.units[order], np.arange(len(families.wordings) + 1))
    within = families.heads[families.matches[:, 0]] == families.heads[families.matches[:, 1]]
    alike = np.repeat(np.flatnonzero(np.diff(at) > 1), 2).reshape(-1, 2)
    rows: Ints = np.concatenate((families.matches[within, :2].astype(np.int64), alike))
    rows = rows[draw.permutation(len(rows))[:PAIRS]]
    one, other = (order[_drawn(at, rows[:, side], draw)] for side in range(2))
    apart = families.articles[one] != families.articles[other]
    one, other = one[apart], other[apart]
    labels = _labels(families, known)
    reuse = labels[one] == labels[other]
    reuse |= known.roots[families.articles[one]] == known.roots[families.articles[other]]
    reuse |= _share_words(families, known, one, other)
    told = reuse | (known.stories[families.articles[one]] == known.stories[families.articles[other]])
    return Precision(reuse=Share(int(reuse.sum()), len(reuse)), one_story=Share(int(told.sum()), len(told)))


def _drawn(at: Ints, wordings: Ints, draw: np.random.Generator) -> Ints:
    """One of the places of each wording."""
    places: Ints = draw.integers(at[wordings], at[wordings + 1])
    return places


def _share_words(families: Families, known: Known, one: Ints, other: Ints) -> NDArray[np.bool_]:
    """Whether two units have characters of the same known words."""
    units, uses, _ = known.standing(families)
    words: dict[int, set[int]] = {}
    wanted = np.isin(units, np.concatenate((one, other)))
    for unit, use in zip(units[wanted].tolist(), uses[wanted].tolist(), strict=True):
        words.setdefault(unit, set()).add(int(known.uses.words[use]))
    nothing: set[int] = set()
    pairs = zip(one.tolist(), other.tolist(), strict=True)
    return np.array([bool(words.get(a, nothing) & words.get(b, nothing)) for a, b in pairs], np.bool_)
