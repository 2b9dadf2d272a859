"""English: its lexicon, and how it introduces, quotes and credits."""

from random import Random

from tests.simulator.language import english_report as report
from tests.simulator.language import english_speech as speech
from tests.simulator.language import english_words as words
from tests.simulator.language.grammar import Pattern, Slots, pattern, skeletons, zipf
from tests.simulator.language.morphology import base, ing, past, with_article
from tests.simulator.language.tongue import Lexicon, Manner, Speaker, as_it_is, frames

UNITS = ["days", "weeks", "months", "years", "hours", "minutes"]
CLOCKS = [
    f"{hour}:{minute:02d} {half}"
    for hour in range(1, 12)
    for minute in (0, 15, 20, 30, 45)
    for half in ("a.m.", "p.m.")
]
_POOL = 24_000
_TITLES = ("", "", "", "Sen. ", "Gov. ", "Dr. ", "Rep. ", "Mayor ", "Gen. ", "Prof. ", "Judge ", "Minister ")


def english(rng: Random, given: list[str], surnames: list[str], places: list[str]) -> Lexicon:
    """The English of a world."""
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
    return Lexicon(ENGLISH, pools, skeletons(rng, _TABLES, _SKELETONS), given, surnames, places)


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


def _introduced(rng: Random, slots: Slots) -> Speaker:
    """A new speaker with a title or a role."""
    name = slots["PERSON"]()
    surname = name.rpartition(" ")[2]
    title = rng.choice(_TITLES)
    pronoun = "she" if name.partition(" ")[0][-1] in "ae" else "he"
    roles = tuple(
        [f"{name}, {slots['ROLEA']()}," for _ in range(4)]
    )  # each reporter has his own words for it
    first = (title + name,) if title else (*roles, f"{slots['ROLE']()} {name}", name)
    honorific = f"{'Ms.' if pronoun == 'she' else 'Mr.'} {surname}"
    return Speaker(name, first, (surname, surname, surname, pronoun, honorific, name))


def _organisation(rng: Random, slots: Slots) -> str:
    """The name of a body: "the Tolvik Institute", "the Ministry of Pensions"."""
    kind = rng.randrange(6)
    body = slots["BODY"]().title()
    if kind == 0:
        return f"{slots['SURNAME']()} & {slots['SURNAME']()}"
    if kind == 1:
        return f"{slots['PLACE']()} {slots['N']().title()}"
    if kind == 2:
        return f"the {body} of {slots['S']().title()}"
    before = slots["PLACE" if kind == 3 else "SURNAME" if kind == 4 else "A"]()
    return f"the {before[0].upper()}{before[1:]} {body}"


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

ENGLISH = Manner(
    code="en",
    sentence=frames(*speech.AFTER, *speech.AFTER, *speech.BEFORE, *speech.THAT),
    fragment=frames(*speech.FRAGMENT),
    split=frames(*speech.SPLIT),
    interposed=frames(*speech.INTERPOSED),
    paraphrased=frames(*speech.PARAPHRASED),
    bare=frames(*speech.BARE),
    credits=speech.CREDITS,
    according=pattern("According to {PAPER}, "),
    lead=pattern("{NP} {VT} "),
    rest=pattern(", {VPG}."),
    introduce=_introduced,
    organisations=_organisation,
    pools={
        "AN": ("BARE", 4_000, with_article),
        "AA": ("A", 2_000, with_article),
        "AROLE": ("ROLE", 500, with_article),
        "NPL": ("PLURAL", 4_000, as_it_is),
        "NP": ("NP_FRESH", 12_000, as_it_is),
    },
)
