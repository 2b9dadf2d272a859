"""English text on demand: the draws that fill the patterns of reports and of speech."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from random import Random

from tests.simulator import english_report as report
from tests.simulator import english_speech as speech
from tests.simulator import english_words as words
from tests.simulator.grammar import Pattern, Slots, Tables, draws, phrases, skeletons, zipf
from tests.simulator.morphology import base, ing, past, with_article

UNITS = ["days", "weeks", "months", "years", "hours", "minutes"]
CLOCKS = [
    f"{hour}:{minute:02d} {half}"
    for hour in range(1, 12)
    for minute in (0, 15, 20, 30, 45)
    for half in ("a.m.", "p.m.")
]
_POOL = 24_000
_SHARD_PHRASES = 8_000


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a world, each pool with its frequencies."""

    pools: dict[str, list[str]]
    skeletons: Tables
    women: list[str]
    men: list[str]
    surnames: list[str]
    places: list[str]


def lexicon(rng: Random, names: Sequence[list[str]]) -> Lexicon:
    """Every pool of plain words, frequent ones many times in it."""
    women, men, families, towns = names
    verbs = zipf(rng, words.verbs(words.TRANSITIVES), _POOL, 30)
    bare = zipf(rng, words.verbs(words.INTRANSITIVES, False), 4_000)
    pools = {
        "N": zipf(rng, words.nouns(), _POOL, 60),
        "S": zipf(rng, words.plurals(), _POOL, 60),
        "A": zipf(rng, words.adjectives(), _POOL, 60),
        "ADV": zipf(rng, words.ADVERBS, 4_000),
        "VT": list(map(past, verbs)),
        "VTB": list(map(base, verbs)),
        "VTG": list(map(ing, verbs)),
        "VI": list(map(past, bare)),
        "VIB": list(map(base, bare)),
        "NUM": zipf(rng, words.NUMBERS, 500, 2),
        "DAY": words.DAYS,
        "MONTH": words.MONTHS,
        "UNIT": UNITS,
        "CLOCK": CLOCKS,
        "ORDINAL": ["first", "second", "third", "fourth", "fifth"],
        "ROLE": zipf(rng, words.PEOPLE, 2_000),
        "BODY": zipf(rng, words.BODIES, 2_000),
        "SAID": [word.replace("_", " ") for word in speech.SAYINGS],
        **_figures(rng),
    }
    return Lexicon(pools, skeletons(rng, _TABLES, _SKELETONS), women, men, families, towns)


def _figures(rng: Random) -> dict[str, list[str]]:
    def rounded() -> int:
        return rng.randint(11, 99) * int(10 ** rng.randint(0, 3)) + rng.choice((0, 0, rng.randint(0, 9)))

    scale = ("million", "million", "billion")
    return {
        "BIG": [f"{rounded():,}" for _ in range(3_000)],
        "PCT": [
            f"{rng.choice((rng.randint(2, 95), round(rng.uniform(0.2, 30), 1)))} percent" for _ in range(900)
        ],
        "MONEY": [
            f"${rng.choice((rng.randint(2, 900), round(rng.uniform(1, 90), 1)))} {rng.choice(scale)}"
            for _ in range(2_000)
        ],
        "DECIMAL": [f"{rng.uniform(1, 400):.2f}" for _ in range(500)],
        "YEAR": [str(rng.randint(1975, 2030)) for _ in range(200)],
        "AGE": [str(rng.randint(18, 90)) for _ in range(100)],
    }


class Tongue:
    """A language as one shard or one story speaks it: its slots, phrases that fill themselves from them."""

    __slots__ = ("picks", "rng", "slots")

    def __init__(self, rng: Random, slots: Slots, picks: dict[str, Callable[[], Pattern]]) -> None:
        self.rng, self.picks = rng, picks
        self.slots = slots
        slots.update({name: phrases(pick, slots) for name, pick in picks.items()})

    def narrowed(self, own: Slots) -> "Tongue":
        """The same language with words of a story's own; its phrases are filled with them."""
        return Tongue(self.rng, {**self.slots, **own}, self.picks)

    def fresh(self, slot: str, count: int) -> list[str]:
        """So many fillings of a slot."""
        draw = self.slots[slot]
        return [draw() for _ in range(count)]

    def fill(self, pattern: Pattern) -> str:
        """The pattern, filled."""
        slots = self.slots
        return pattern.frame % tuple([slots[name]() for name in pattern.slots])


def english(rng: Random, lexicon: Lexicon) -> Tongue:
    """English for one shard: the world's words, names of the shard, and phrases made of both."""
    slots: Slots = {name: draws(rng, pool) for name, pool in lexicon.pools.items()}
    slots["PLACE"] = draws(rng, rng.choices(lexicon.places, k=300))
    slots["SURNAME"] = draws(rng, rng.choices(lexicon.surnames, k=1_000))
    slots["PERSON"] = draws(rng, people(rng, lexicon, 600))
    slots["ORG"] = slots["PAPER"] = draws(rng, organisations(rng, slots, 300))
    tongue = Tongue(rng, slots, {name: draws(rng, table) for name, table in lexicon.skeletons.items()})
    tongue.slots["AN"] = draws(rng, [with_article(words) for words in tongue.fresh("BARE", 2_000)])
    tongue.slots["AA"] = draws(rng, [with_article(word) for word in tongue.fresh("A", 2_000)])
    tongue.slots["AROLE"] = draws(rng, [with_article(word) for word in words.PEOPLE])
    tongue.slots["NPL"] = draws(rng, tongue.fresh("PLURAL", 2_000))
    tongue.slots["NP"] = draws(rng, tongue.fresh("NP_FRESH", _SHARD_PHRASES))
    return tongue


def people(rng: Random, lexicon: Lexicon, count: int) -> list[str]:
    """Full names."""
    first = rng.choices([*lexicon.women, *lexicon.men], k=count)
    return [
        f"{name} {family}" for name, family in zip(first, rng.choices(lexicon.surnames, k=count), strict=True)
    ]


def organisations(rng: Random, slots: Slots, count: int) -> list[str]:
    """Names of bodies: "the Tolvik Institute", "the Ministry of Pensions"."""
    frames = (
        lambda: f"the {slots['PLACE']()} {slots['BODY']().title()}",
        lambda: f"the {slots['SURNAME']()} {slots['BODY']().title()}",
        lambda: f"the {slots['A']().title()} {slots['BODY']().title()}",
        lambda: f"{slots['SURNAME']()} & {slots['SURNAME']()}",
        lambda: f"the {slots['BODY']().title()} of {slots['S']().title()}",
        lambda: f"{slots['PLACE']()} {slots['N']().title()}",
    )
    return [rng.choice(frames)() for _ in range(count)]


_TABLES: dict[str, tuple[Pattern, ...]] = {
    "NP_FRESH": report.NOUN_PHRASES,
    "BARE": report.BARE_PHRASES,
    "PLURAL": report.PLURAL_PHRASES,
    "PLACEP": report.PLACE_PHRASES,
    "ROLEA": report.ROLE_PHRASES,
    "WHEN": report.TIMES,
    "VP": report.VERB_PHRASES,
    "VPB": report.BASE_PHRASES,
    "VPG": report.ING_PHRASES,
    "CL": report.CLAUSES,
    "CLM": report.MODAL_CLAUSES,
    "PP": report.PREPOSITIONAL,
    "TAIL": report.TAILS,
    "SOURCED": report.SOURCINGS,
    "OPEN": report.OPENINGS,
    "SENTENCE": report.SENTENCES,
    "STOCK": report.STOCK_SENTENCES,
    "HEADLINE": report.HEADLINES,
    "PV": speech.PRESENT_PHRASES,
    "SHORT": speech.SHORT,
    "MEDIUM": speech.MEDIUM,
    "LONG": speech.LONG,
    "LABEL": speech.LABELS,
}
_SKELETONS = dict.fromkeys(_TABLES, 1000) | {
    "SENTENCE": 16_000,
    "MEDIUM": 5_000,
    "LONG": 5_000,
    "CL": 3_000,
}
