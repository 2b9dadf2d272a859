"""A language that can be asked for text: its words, its patterns, and how it reports speech."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from random import Random
from typing import NamedTuple

from tests.simulator.language.grammar import Pattern, Slots, Tables, draws, pattern, phrases

Marks = tuple[str, str]
WORD = re.compile(r"\S+")


class Speaker(NamedTuple):
    """Who speaks: the full name, and what a report calls them the first time and later."""

    name: str
    first: tuple[str, ...]
    later: tuple[str, ...]


class Frame(NamedTuple):
    """What stands before a quotation, the sign at its end within the marks, and what stands after it."""

    before: Pattern
    close: str
    after: Pattern


Frames = tuple[Frame, ...]


def frames(*table: tuple[str, str, str]) -> Frames:
    """Frames as they are written in a table."""
    return tuple(Frame(pattern(before), close, pattern(after)) for before, close, after in table)


@dataclass(frozen=True, slots=True, kw_only=True)
class Manner:
    """What is a language's own beside its words: how it quotes and credits, and how it is written."""

    code: str
    sentence: Frames
    fragment: Frames
    split: Frames  # between two sentences
    interposed: Frames  # within one
    paraphrased: Frames
    bare: Frames
    credits: tuple[Pattern, ...]  # with a slot PAPER for who is credited
    according: Pattern  # before what the outlet PAPER is quoted with
    lead: Pattern  # what may stand before words that begin inside a sentence
    rest: Pattern  # and behind words that end inside one
    introduce: Callable[[Random, Slots], Speaker]
    organisations: Callable[[Random, Slots], str]
    marks: tuple[Marks, ...] = ()  # none: those of the outlet
    stop: str = "."
    space: str = " "
    word: re.Pattern[str] = WORD
    stretch: int = 1  # so many units go for one word
    letters: float = 6.2  # characters that go for one word
    pools: Mapping[str, tuple[str, int, Callable[[str], str]]] = field(default_factory=dict)
    phrases: tuple[str, ...] = ("NP",)  # slots that a story fills with recurring phrases of its own
    things: tuple[str, ...] = ("N", "S")  # and with recurring words
    edited: tuple[str, ...] = ("N", "A", "S", "VT", "ADV", "NUM")  # slots of words put for others

    def count(self, text: str) -> int:
        """How many words the text has."""
        return len(text.split()) if self.word is WORD else len(self.word.findall(text))


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a world in one language, each pool with its frequencies."""

    manner: Manner
    pools: dict[str, list[str]]
    skeletons: Tables
    given: list[str]
    surnames: list[str]
    places: list[str]

    def people(self, rng: Random, count: int) -> list[str]:
        """Full names."""
        families = rng.choices(self.surnames, k=count)
        between = self.manner.space
        return [f"{g}{between}{f}" for g, f in zip(rng.choices(self.given, k=count), families, strict=True)]


class Tongue:
    """A language as one shard or one story speaks it: its slots, phrases that fill themselves from them."""

    __slots__ = ("lexicon", "manner", "picks", "rng", "slots")

    def __init__(
        self, rng: Random, lexicon: Lexicon, slots: Slots, picks: dict[str, Callable[[], Pattern]]
    ) -> None:
        self.rng, self.lexicon, self.picks, self.slots = rng, lexicon, picks, slots
        self.manner = lexicon.manner
        slots.update({name: phrases(pick, slots) for name, pick in picks.items()})

    def narrowed(self, own: Slots) -> "Tongue":
        """The same language with words of a story's own; its phrases are filled with them."""
        return Tongue(self.rng, self.lexicon, {**self.slots, **own}, self.picks)

    def forget(self) -> None:
        """Say nothing more. Phrases hold the slots that hold them: what is not cut apart waits for a collection."""
        self.slots.clear()

    def fresh(self, slot: str, count: int) -> list[str]:
        """So many fillings of a slot."""
        draw = self.slots[slot]
        return [draw() for _ in range(count)]

    def fill(self, frame: Pattern) -> str:
        """The pattern, filled."""
        slots = self.slots
        return frame.frame % tuple([slots[name]() for name in frame.slots])


def speak(rng: Random, lexicon: Lexicon) -> Tongue:
    """The language for one shard: the world's words, names of the shard, and phrases made of both."""
    slots: Slots = {name: draws(rng, pool) for name, pool in lexicon.pools.items()}
    slots["PLACE"] = draws(rng, rng.choices(lexicon.places, k=300))
    slots["SURNAME"] = draws(rng, rng.choices(lexicon.surnames, k=1_000))
    slots["PERSON"] = draws(rng, lexicon.people(rng, 600))
    slots["ORG"] = slots["PAPER"] = draws(rng, [lexicon.manner.organisations(rng, slots) for _ in range(300)])
    picks = {name: draws(rng, table) for name, table in lexicon.skeletons.items()}
    tongue = Tongue(rng, lexicon, slots, picks)
    for name, (source, count, made) in lexicon.manner.pools.items():
        tongue.slots[name] = draws(rng, [made(words) for words in tongue.fresh(source, count)])
    return tongue


def as_it_is(words: str) -> str:
    """The words."""
    return words
