"""The numbers some words state, in figures or spelled out, English and German."""

import re
from collections.abc import Sequence
from fractions import Fraction

_TO_NINETEEN = """zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen
fifteen sixteen seventeen eighteen nineteen"""
_BY_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
_IN_ORDER = "first second third fourth fifth sixth seventh eighth ninth tenth"
_GERMAN_TO_NINETEEN = """null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn
fünfzehn sechzehn siebzehn achtzehn neunzehn"""
_GERMAN_BY_TENS = "zwanzig dreissig vierzig fünfzig sechzig siebzig achtzig neunzig"
_UNITS = {word: value for value, word in enumerate(_TO_NINETEEN.split())}
_WORDS = {
    **_UNITS,
    **{word: 10 * value for value, word in enumerate(_BY_TENS.split(), start=2)},
    **{word: value for value, word in enumerate(_IN_ORDER.split(), start=1)},
    **{word: value for value, word in enumerate(_GERMAN_TO_NINETEEN.split())},
    **{word: 10 * value for value, word in enumerate(_GERMAN_BY_TENS.split(), start=2)},
    **{
        f"{unit}und{tens}": 10 * by_tens + units
        for units, unit in enumerate(["ein", *_GERMAN_TO_NINETEEN.split()[2:10]], start=1)
        for by_tens, tens in enumerate(_GERMAN_BY_TENS.split(), start=2)
    },
}
_SCALES = {
    "hundred": 100,
    "hundreds": 100,
    "thousand": 1000,
    "thousands": 1000,
    "million": 10**6,
    "millions": 10**6,
    "billion": 10**9,
    "billions": 10**9,
    "trillion": 10**12,
    "hundert": 100,
    "hunderte": 100,
    "tausend": 1000,
    "tausende": 1000,
    "millionen": 10**6,
    "billionen": 10**12,
    "milliarde": 10**9,
    "milliarden": 10**9,
    "mrd": 10**9,
    "mio": 10**6,
    "bn": 10**9,
    "dozen": 12,
    "dutzend": 12,
}
_GROUPED = re.compile(r"\d{1,3}(?:[.,]\d{3})+")
_MOST = Fraction(10**18)  # "million million million ..." states no more
_LONGEST = 30  # digits; more is no number anybody states


def numbers(words: Sequence[str]) -> tuple[Fraction, ...]:
    """The values stated by these normalised words, in order: "twenty", "five", "thousand" state 25000."""
    values: list[Fraction] = []
    current: Fraction | None = None
    for word in words:
        value = _value(word)
        if word in _SCALES:
            current = min(_MOST, (current if current is not None else Fraction(1)) * _SCALES[word])
        elif value is None:
            values += [] if current is None else [current]
            current = None
        elif word in _UNITS and current is not None and current % 10 == 0 and current >= 20:
            current += value
        else:
            values += [] if current is None else [current]
            current = value
    return tuple(values if current is None else [*values, current])


def only_scales(words: Sequence[str]) -> bool:
    """Whether these words do nothing but multiply what stands before them ("million")."""
    return bool(words) and all(word in _SCALES for word in words)


def _value(word: str) -> Fraction | None:
    if word in _WORDS:
        return Fraction(_WORDS[word])
    if not word[:1].isascii() or not word[:1].isdigit() or len(word) > _LONGEST:
        return None
    figures = re.sub(r"[.,]", "", word) if _GROUPED.fullmatch(word) else word.replace(",", ".")
    figures = re.sub(r"(?:st|nd|rd|th)$", "", figures)
    return Fraction(figures) if re.fullmatch(r"[0-9]+(?:\.[0-9]+)?", figures) else None
