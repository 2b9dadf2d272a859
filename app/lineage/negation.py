"""Negations, English and German: a lost "not" turns a statement round."""

from collections.abc import Sequence

CONTRACTED = {
    word.replace("'", ""): tuple(full.split())
    for word, full in (
        ("isn't", "is not"),
        ("aren't", "are not"),
        ("wasn't", "was not"),
        ("weren't", "were not"),
        ("don't", "do not"),
        ("doesn't", "does not"),
        ("didn't", "did not"),
        ("can't", "can not"),
        ("cannot", "can not"),
        ("couldn't", "could not"),
        ("won't", "will not"),
        ("wouldn't", "would not"),
        ("shouldn't", "should not"),
        ("hasn't", "has not"),
        ("haven't", "have not"),
        ("hadn't", "had not"),
        ("mustn't", "must not"),
        ("needn't", "need not"),
        ("ain't", "is not"),
    )
}
_WORDS = """not no never none nobody nothing nowhere neither without
nicht nie niemals nichts niemand ohne weder kein keine keinen keinem keiner keines nirgends"""
_NEGATIONS = frozenset(_WORDS.split())


def negations(words: Sequence[str]) -> int:
    """How many of these normalised words negate. A "nor" goes on with what was negated before it."""
    return sum(word in _NEGATIONS or "not" in CONTRACTED.get(word, ()) for word in words)
