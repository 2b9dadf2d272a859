"""Classing one change: a stretch of the one reading that stands for a stretch of the other."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.alteration import AlterationKind
from app.lineage.house_style import same_but_for_style
from app.lineage.negation import negations
from app.lineage.numbers import numbers, only_scales
from app.lineage.readings import ELLIPSIS, Reading
from app.lineage.spellings import misspelled

_SHORT = 5  # words within which a negation or a number can be told to have come or gone
_NEAR = 1  # words between a figure and what both have
_DROPPED = 3  # words left out, among them a negation, that still are about the negation
_MOVED = 0.8  # share of them: house style and small changes apart
_SPLICED = 4  # words set in another place that show the statement was put together anew


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Items `before` of `left`, from and to, against items `after` of `right`; either may be empty."""

    left: Reading
    right: Reading
    before: tuple[int, int]
    after: tuple[int, int]

    @property
    def was(self) -> str:
        return self.left.printed(*self.before)

    @property
    def now(self) -> str:
        return self.right.printed(*self.after)

    @property
    def old(self) -> tuple[str, ...]:
        return self.left.keys[slice(*self.before)]

    @property
    def new(self) -> tuple[str, ...]:
        return self.right.keys[slice(*self.after)]

    @property
    def at_start(self) -> bool:
        return self.before[0] == 0 and self.after[0] == 0

    @property
    def at_end(self) -> bool:
        return self.before[1] == len(self.left.keys) and self.after[1] == len(self.right.keys)


def classed(change: Change, *, quoted: bool) -> AlterationKind:
    """The kind of this change; what changes the meaning is looked for first."""
    edge = (change.at_start or change.at_end) and not (change.old and change.new)
    if ELLIPSIS in change.new and ELLIPSIS not in change.old:
        return AlterationKind.MARKED_ELLIPSIS
    if not edge and _negation_changed(change):
        return AlterationKind.NEGATION_CHANGED
    if not edge and _number_changed(change):
        return AlterationKind.NUMBER_CHANGED
    if any(key.startswith("[") for key in (*change.old, *change.new)) and not edge:
        return AlterationKind.BRACKETED
    if same_but_for_style(_words(change.left, change.before), _words(change.right, change.after)):
        return AlterationKind.HOUSE_STYLE
    if misspelled(change.old, change.new):
        return AlterationKind.SPELLING
    return _by_length(change, quoted=quoted)


def counts_or_negates(words: Sequence[str]) -> bool:
    """Whether a number or a negation is among these normalised words: where neither is, none can be changed."""
    return bool(negations(words) or numbers(words) or any(only_scales((word,)) for word in words))


def moved(change: Change, others: Iterable[Change]) -> Change | None:
    """Where words added here were taken away: then the statement was put together anew."""
    if len(change.new) < _SPLICED:
        return None
    words = Counter(change.new)
    return next(
        (
            other
            for other in others
            if other is not change and (words & Counter(other.old)).total() >= _MOVED * len(change.new)
        ),
        None,
    )


def _negation_changed(change: Change) -> bool:
    most = _SHORT if change.old and change.new else _DROPPED
    if max(len(change.old), len(change.new)) > most:
        return False
    return bool(negations(_inside(change.old))) != bool(negations(_inside(change.new)))


def _number_changed(change: Change) -> bool:
    old, new = numbers(_inside(change.old)), numbers(_inside(change.new))
    if max(len(change.old), len(change.new)) > _SHORT:
        return False
    if old and new:
        return sorted(old) != sorted(new) and _beside_the_same(change)
    return only_scales(change.old or change.new) and not (change.old and change.new)


def _beside_the_same(change: Change) -> bool:
    """Whether the figures of both stand near words that both have: of other sentences each may have its own."""
    first, last = zip(*map(_figures, (change.old, change.new)), strict=True)
    return (max(first) <= _NEAR and not change.at_start) or (max(last) <= _NEAR and not change.at_end)


def _figures(keys: tuple[str, ...]) -> tuple[int, int]:
    """How many words stand before the first figure, and behind the last."""
    places = [place for place, key in enumerate(keys) if numbers(_inside((key,)))] or [0]
    return places[0], len(keys) - 1 - places[-1]


def _inside(keys: tuple[str, ...]) -> list[str]:
    """The words, those in brackets included."""
    return [word for key in keys for word in key.strip("[]").split()]


def _words(reading: Reading, where: tuple[int, int]) -> list[str]:
    """The words as printed, a sign as the word it stands for."""
    printed = (reading.spans[at].of(reading.text) for at in range(*where))
    return ["percent" if word == "%" else word for word in printed]


def _by_length(change: Change, *, quoted: bool) -> AlterationKind:
    old, new = len(change.old), len(change.new)
    at_edge = change.at_start or change.at_end
    if old >= (2 * new + 2 if at_edge else 3 * new + 4) or not new:
        return _left_out(change, quoted=quoted)
    if new >= 3 * old + 4 or not old:
        return AlterationKind.ADDITION
    return AlterationKind.SUBSTITUTION


def _left_out(change: Change, *, quoted: bool) -> AlterationKind:
    if change.at_start:
        return AlterationKind.TRUNCATED_START
    if change.at_end:
        return AlterationKind.TRUNCATED_END
    said_between = change.after[0] in change.right.breaks
    only_mark = change.old == (ELLIPSIS,)
    several = len(change.was.split()) >= 2  # "twelve-month" is one word to who leaves it out
    if quoted and (only_mark or several) and not said_between:
        return AlterationKind.SILENT_ELLIPSIS
    return AlterationKind.PUNCTUATION if only_mark else AlterationKind.OMISSION
