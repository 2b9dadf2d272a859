"""What happens to a quotation on its way: one function an alteration, by the names that exports use.

Each takes somebody's words and gives them as the next printing has them, or None where they cannot be altered so.
"""

import re
from collections.abc import Callable
from random import Random

from tests.simulator.edits import another, is_plain
from tests.simulator.house import british
from tests.simulator.language.grammar import capital
from tests.simulator.language.names import transliterated
from tests.simulator.language.tongue import Tongue
from tests.simulator.quoting import Words
from tests.simulator.values import Alteration

Alter = Callable[[Random, Tongue, Words], Words | None]
_LEAST = 6  # words that are left of a quotation
_NUMBER = re.compile(r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d[\d,.]*\d|\d)\b")
_NEGATION = re.compile(r"\b(?:not |never )|\bcannot\b")
_MODAL = re.compile(r"\b(?:will|would|could|should|must|was|were) ")
_PRONOUN = re.compile(r"\b(?:we|they|it|he|she|this|nobody|us)\b")
_NAME = re.compile(r"(?<=[a-z] )[A-Z][a-z]{4,}\b")
_SLIPPERY = 6  # letters of a word in which a slip is no other word
_TOO_EARLY = 2  # a change needs so many words before it


def alter(rng: Random, tongue: Tongue, words: Words) -> Words:
    """The words with one alteration, of a kind drawn among those that are possible."""
    for kind in rng.sample(sorted(ALTERATIONS), len(ALTERATIONS)):
        altered = ALTERATIONS[kind](rng, tongue, words)
        if altered is not None and _kept(words, altered):
            return altered
    return words


def _kept(words: Words, altered: Words) -> bool:
    """Whether what was altered before still stands as it was altered."""
    pairs = zip(words.alterations, altered.alterations, strict=False)
    return all(words.text[a.start : a.end] == altered.text[b.start : b.end] for a, b in pairs)


def _truncated_end(rng: Random, tongue: Tongue, words: Words) -> Words | None:
    kept = words.text.split(" ")
    if len(kept) < _LEAST + 3:
        return None
    drop = rng.randint(2, min(len(kept) - _LEAST, 14))
    end = len(" ".join(kept[:-drop]).rstrip(".,;:?"))
    first, last = words.portion
    altered = _put(words, end, len(words.text), tongue.manner.stop, "truncated_end")
    return altered._replace(portion=(first, max(first + 1, last - drop)))


def _truncated_start(rng: Random, tongue: Tongue, words: Words) -> Words | None:
    kept = words.text.split(" ")
    if len(kept) < _LEAST + 3:
        return None
    drop = rng.randint(2, min(len(kept) - _LEAST, 14))
    start = len(" ".join(kept[:drop])) + 1
    first, last = words.portion
    altered = _put(words, 0, start, "", "truncated_start")
    return altered._replace(text=capital(altered.text), portion=(min(first + drop, last - 1), last))


def _gap(rng: Random, words: Words) -> tuple[int, int] | None:
    """Where some words could be left out: from behind a word to before another."""
    kept = words.text.split(" ")
    if len(kept) < _LEAST + 6:
        return None
    drop = rng.randint(2, min(8, len(kept) - _LEAST - 3))
    at = rng.randint(3, len(kept) - drop - 2)
    start = len(" ".join(kept[:at]))
    return len(words.text[:start].rstrip(".,;")), start + len(" ".join(kept[at : at + drop])) + 2


def _silent_ellipsis(rng: Random, tongue: Tongue, words: Words) -> Words | None:
    gap = _gap(rng, words)
    return gap and _put(words, *gap, " ", "silent_ellipsis")


def _marked_ellipsis(rng: Random, tongue: Tongue, words: Words) -> Words | None:
    gap = _gap(rng, words)
    return gap and _put(words, *gap, rng.choice((" ... ", " … ", " [...] ", "... ")), "marked_ellipsis")


def _bracketed(rng: Random, tongue: Tongue, words: Words) -> Words | None:
    return _replaced(words, _PRONOUN, "bracketed", lambda _found: f"[{tongue.slots['SURNAME']()}]")


def _number_changed(rng: Random, tongue: Tongue, words: Words) -> Words | None:
    def other(found: str) -> str:
        if found.isdigit():
            return str(int(found) + rng.randint(1, 9))
        fresh = found
        while fresh == found:
            fresh = tongue.slots["BIG" if found[0].isdigit() else "NUM"]()
        return fresh

    return _replaced(words, _NUMBER, "number_changed", other)


def _negation_changed(rng: Random, tongue: Tongue, words: Words) -> Words | None:
    lost = _replaced(words, _NEGATION, "negation_changed", lambda found: "can" if found == "cannot" else "")
    return lost or _replaced(words, _MODAL, "negation_changed", lambda found: found + "not ")


def _substitution(rng: Random, tongue: Tongue, words: Words) -> Words | None:
    return _at_a_word(rng, words, "substitution", lambda found: another(rng, tongue, found))


def _addition(rng: Random, tongue: Tongue, words: Words) -> Words | None:
    return _at_a_word(rng, words, "addition", lambda found: f"{tongue.slots['A']()} {found}")


def _omission(rng: Random, tongue: Tongue, words: Words) -> Words | None:
    return _at_a_word(rng, words, "omission", lambda _found: "")


def _house_style(rng: Random, tongue: Tongue, words: Words) -> Words | None:
    return _replaced(words, _NAME, "house_style", transliterated) or _british(words)


def _british(words: Words) -> Words | None:
    for found in re.finditer(r"\w+", words.text):
        if british(found.group()) != found.group():
            return _put(words, found.start(), found.end(), british(found.group()), "house_style")
    return None


def _spelling(rng: Random, tongue: Tongue, words: Words) -> Words | None:
    """A slip: two neighbouring letters within a word, turned round."""

    def slipped(word: str) -> str:
        at = rng.randint(1, len(word) - 4)
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]

    return _at_a_word(rng, words, "spelling", slipped, _SLIPPERY)


def _punctuation(rng: Random, tongue: Tongue, words: Words) -> Words | None:
    return _replaced(words, re.compile(r", "), "punctuation", lambda _found: rng.choice((" - ", "; ", " ")))


ALTERATIONS: dict[str, Alter] = {
    "truncated_end": _truncated_end,
    "truncated_start": _truncated_start,
    "silent_ellipsis": _silent_ellipsis,
    "marked_ellipsis": _marked_ellipsis,
    "bracketed": _bracketed,
    "number_changed": _number_changed,
    "negation_changed": _negation_changed,
    "substitution": _substitution,
    "addition": _addition,
    "omission": _omission,
    "house_style": _house_style,
    "spelling": _spelling,
    "punctuation": _punctuation,
}


def _replaced(words: Words, sought: re.Pattern[str], kind: str, fresh: Callable[[str], str]) -> Words | None:
    """The first place that `sought` finds behind the beginning, made fresh."""
    found = sought.search(words.text, words.text.find(" ") + 1)
    if found is None or (new := fresh(found.group())) == found.group():
        return None
    return _put(words, found.start(), found.end(), new, kind)


def _at_a_word(
    rng: Random, words: Words, kind: str, fresh: Callable[[str], str], least: int = 4
) -> Words | None:
    inner = list(re.finditer(rf"(?<= )[a-z]{{{least},}}(?= )", words.text))[_TOO_EARLY:]
    inner = [word for word in inner if is_plain(word.group())]
    if not inner:
        return None
    word = rng.choice(inner)
    new = fresh(word.group())
    if new == word.group():
        return None
    end = word.end() if new else word.end() + 1
    return _put(words, word.start(), end, new, kind)


def _put(words: Words, start: int, end: int, new: str, kind: str) -> Words:
    """The words with `new` from `start` to `end`; what was altered before moves with its words."""
    delta = len(new) - (end - start)

    def moved(offset: int) -> int:
        return offset if offset <= start else max(start, offset + delta) if offset >= end else start

    before = [Alteration(a.kind, moved(a.start), moved(a.end)) for a in words.alterations]
    bare = new.rstrip()
    return words._replace(
        text=words.text[:start] + new + words.text[end:],
        alterations=(*before, Alteration(kind, start, start + len(bare))),
    )
