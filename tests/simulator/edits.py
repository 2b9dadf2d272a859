"""Editing a share of a text's words: another word, one left out, one put in."""

import re
from random import Random

from tests.simulator.drafts import Paragraph
from tests.simulator.language.english_words import NUMBERS
from tests.simulator.language.grammar import terms
from tests.simulator.language.tongue import Tongue
from tests.simulator.revising import Change

_NUMBERS = frozenset(["one", *NUMBERS, *terms("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf")])
_NEGATIONS = frozenset(
    terms("no not cannot never none nobody nothing neither without nicht kein keine keinen keiner nie ohne")
)
_WORD = re.compile(r"\w+")
_CORE = re.compile(r"^(\W*)(.*?)(\W*)$")


def edits(rng: Random, tongue: Tongue, text: str, share: float) -> list[Change]:
    """Changes of `share` of the words of `text`, drawn among all its words, three in five of them substitutions."""
    words = list(tongue.manner.word.finditer(text))
    count = max(1, round(len(words) * share))
    return [_edit(rng, tongue, words, at) for at in rng.sample(range(len(words)), count)]


def careful_edits(rng: Random, tongue: Tongue, paragraph: Paragraph, share: float) -> list[Change]:
    """The same, but who is quoted keeps his name: an editor sees to that, and the truth knows no other."""
    names = {word for quotation in paragraph.quotations for word in (quotation.speaker or "").split()}
    found = edits(rng, tongue, paragraph.text, share)
    return [
        change
        for change in found
        if names.isdisjoint(_WORD.findall(paragraph.text[change.start : change.end]))
    ]


def _edit(rng: Random, tongue: Tongue, words: list[re.Match[str]], at: int) -> Change:
    word = words[at]
    start, end = word.span()
    before, core, after = _parts(word.group())
    fresh = another(rng, tongue, core)
    chance = rng.random()
    if chance < 0.6 or at + 1 == len(words):
        return Change(start + len(before), end - len(after), fresh, _kind("substitution", core, fresh))
    if chance < 0.8 and not before and not after:
        return Change(start, words[at + 1].start(), "", _kind("omission", core, ""))
    kind = _kind("addition", "", fresh)
    return Change(words[at + 1].start(), words[at + 1].start(), fresh + tongue.manner.space, kind)


def _kind(plainly: str, old: str, new: str) -> str:
    """A number for a number, and a negation that comes or goes, are more than another word."""
    if all(word[:1].isdigit() or word.lower() in _NUMBERS for word in (old, new)):
        return "number_changed"
    if (old.lower() in _NEGATIONS) != (new.lower() in _NEGATIONS):
        return "negation_changed"
    return plainly


def another(rng: Random, tongue: Tongue, core: str) -> str:
    """A word for another: a figure for a figure, else one drawn from the vocabulary, with the same capital."""
    if core.isdigit():
        return str(int(core) + rng.randint(1, 9))
    fresh = tongue.slots[rng.choice(tongue.manner.edited)]()
    while fresh == core or " " in fresh:
        fresh = tongue.slots[rng.choice(tongue.manner.edited)]()
    return fresh.capitalize() if core[:1].isupper() else fresh


def is_plain(word: str) -> bool:
    """Whether it neither counts nor negates, so that another word for it is no more than that."""
    return not (word[:1].isdigit() or word.lower() in _NUMBERS or word.lower() in _NEGATIONS)


def _parts(word: str) -> tuple[str, str, str]:
    found = _CORE.match(word)
    assert found is not None
    return found[1], found[2], found[3]
