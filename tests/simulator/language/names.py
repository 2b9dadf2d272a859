"""Invented names by the ten thousand: people, places, bodies. Built from syllables; any likeness is chance."""

from random import Random

from tests.simulator.language.grammar import terms

_ONSETS = terms("""
b br d dr f fr g gl gr h j k kl kr l m n p pr r s sk sl st str t th tr v w z ch sh b d l m n r t k v
""")
_NUCLEI = terms("a e i o u a e i o a e ai ei ia au ou ee")
_CODAS = ["", "", "", *terms("l m n r s t k nd rn lt st rk ld rs n r l m x")]
_MALE = terms("an on ek us in or ik ard ett man er ulf im os is")
_FEMALE = terms("a ia ina ette e elle isa ora ika anne y ita una")
_SURNAMES = terms("""
son sen ov ski ez man ley ton well ard ini ides yan oglu ers stad vik by wood er ic ano eau nen shaw ham kar
dal sky ulo ura ema edo ari ng
""")
_PLACES = terms("""
ton ville burg stad haven by port field mouth ford grad pol heim minster ia ona ara ova dorp wick ness holm
sund bury combe dale
""")


def syllable(rng: Random) -> str:
    """One syllable, closed or open."""
    return rng.choice(_ONSETS) + rng.choice(_NUCLEI) + rng.choice(_CODAS)


def invented(rng: Random, count: int, endings: list[str], longest: int = 2) -> list[str]:
    """`count` different capitalised names of one to `longest` syllables and an ending."""
    found: dict[str, None] = {}
    while len(found) < count:
        stem = "".join(syllable(rng) for _ in range(rng.randint(1, longest)))
        name = (stem + rng.choice(endings)).capitalize()
        if len(name) <= 13:
            found[name] = None
    return list(found)


def given_names(rng: Random, count: int) -> tuple[list[str], list[str]]:
    """First names of women and of men."""
    return invented(rng, count, _FEMALE, 1), invented(rng, count, _MALE, 1)


def surnames(rng: Random, count: int) -> list[str]:
    """Family names."""
    return invented(rng, count, _SURNAMES)


def places(rng: Random, count: int) -> list[str]:
    """Towns, regions and rivers; one in eight has two words."""
    plain = invented(rng, count, _PLACES)
    heads = ("Port", "New", "Upper", "Lake", "San", "Mount", "East", "Fort", "Saint", "North")
    return [f"{rng.choice(heads)} {name}" if rng.random() < 0.12 else name for name in plain]


def transliterated(name: str) -> str:
    """The name as another paper spells it: Nouri, Nuri. The same where there is nothing to spell anew."""
    for one, other in (
        ("ou", "u"), ("ei", "ey"), ("ai", "ay"), ("ee", "i"), ("kl", "cl"), ("sk", "sc"), ("au", "ow"),
        ("ov", "off"), ("ia", "iya"), ("k", "q"), ("ch", "tch"), ("y", "i"), ("i", "y"),
    ):  # fmt: skip
        if one in name[1:]:
            return name[0] + name[1:].replace(one, other, 1)
    return name
