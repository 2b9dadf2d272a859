"""Parting a changed stretch where some of its words stand for one another: the other changes stand apart.

The alignment knows equal words alone: "7 percent more" for "seven per cent" is one stretch to it, two changes here.
"""

from collections.abc import Iterator
from functools import lru_cache

from app.lineage.changes import Change
from app.lineage.house_style import same_but_for_style, same_words
from app.lineage.numbers import numbers
from app.lineage.spellings import misspelled
from app.text.stopwords import FUNCTION_WORDS

_LONGEST = 40  # words; in longer stretches, which are other text, nothing is looked for
_STEPS = ((1, 1), (1, 2), (2, 1))  # words of the one that may be words of the other

_Pair = tuple[int, int, int, int]  # from and to in the one, from and to in the other


def parted(change: Change) -> Iterator[Change]:
    """The changes within one, in order; itself where no words in it are akin, or all of them together."""
    old, new = change.old, change.new
    if min(len(old), len(new)) < 1 or len(old) + len(new) < 3 or max(len(old), len(new)) > _LONGEST:
        yield change
        return
    words = _words(change)
    if same_but_for_style(*words) or misspelled(old, new):
        yield change
        return
    pairs = _akin(*words)
    yield from _between(change, tuple(pair for pair in pairs if _stands(pair, pairs, change)))


def _words(change: Change) -> tuple[tuple[str, ...], tuple[str, ...]]:
    left, right = change.left, change.right
    return (
        tuple(left.spans[at].of(left.text) for at in range(*change.before)),
        tuple(right.spans[at].of(right.text) for at in range(*change.after)),
    )


def _stands(pair: _Pair, pairs: tuple[_Pair, ...], change: Change) -> bool:
    """Whether one number stands for another: what is beside them is the same in both, on one side at least.

    Two sentences that begin with different figures and different words have nothing to do with each other there.
    """
    i, after_i, j, after_j = pair
    old, new = change.old, change.new
    if not (numbers(old[i:after_i]) and numbers(new[j:after_j])):
        return True
    follows = (i, j) == (0, 0) and not change.at_start
    leads = (after_i, after_j) == (len(old), len(new)) and not change.at_end
    beside = any((p[1], p[3]) == (i, j) or (p[0], p[2]) == (after_i, after_j) for p in pairs)
    return follows or leads or beside


@lru_cache(maxsize=4096)
def _akin(old: tuple[str, ...], new: tuple[str, ...]) -> tuple[_Pair, ...]:
    """Which words stand for which, in order: as many as possible, the first among equals."""
    best: dict[tuple[int, int], tuple[int, tuple[_Pair, ...]]] = {}
    for i in range(len(old), -1, -1):
        for j in range(len(new), -1, -1):
            choices = [best[place] for place in ((i + 1, j), (i, j + 1)) if place in best]
            for m, n in _STEPS:
                rest = best.get((i + m, j + n))
                if rest and _alike(old[i : i + m], new[j : j + n]):
                    choices.append((rest[0] + m + n, ((i, i + m, j, j + n), *rest[1])))
            best[i, j] = max(choices, key=lambda choice: choice[0], default=(0, ()))
    return best[0, 0][1]


@lru_cache(maxsize=65_536)
def _alike(old: tuple[str, ...], new: tuple[str, ...]) -> bool:
    one, other = tuple(word.casefold() for word in old), tuple(word.casefold() for word in new)
    if one == other:
        return not FUNCTION_WORDS.issuperset(one)
    if not any(word[:1].isalnum() for word in one) or not any(word[:1].isalnum() for word in other):
        return False
    if len(one) == len(other) == 1 and numbers(one) and numbers(other):
        return True  # another number stands for it, whatever was changed beside it
    same = same_but_for_style if len(old) == len(new) else same_words
    return same(old, new) or misspelled(one, other)


def _between(change: Change, pairs: tuple[_Pair, ...]) -> Iterator[Change]:
    """Each pair that is not the same words, and what stands between pairs."""
    (left_at, left_end), (right_at, right_end) = change.before, change.after
    first, start = left_at, right_at
    for i, after_i, j, after_j in (
        *pairs,
        (left_end - first, left_end - first, right_end - start, right_end - start),
    ):
        if left_at < first + i or right_at < start + j:
            yield _part(change, (left_at, first + i), (right_at, start + j))
        left_at, right_at = first + after_i, start + after_j
        mine, theirs = (first + i, left_at), (start + j, right_at)
        if change.left.keys[slice(*mine)] != change.right.keys[slice(*theirs)]:
            yield _part(change, mine, theirs)


def _part(change: Change, before: tuple[int, int], after: tuple[int, int]) -> Change:
    return Change(left=change.left, right=change.right, before=before, after=after)
