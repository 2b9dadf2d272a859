"""What one paper's style sheet changes and another's does not: names, numerals, titles, spellings."""

import re
from collections.abc import Sequence
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from app.lineage.negation import CONTRACTED
from app.lineage.numbers import numbers
from app.text.tokens import fold

_PHRASES = (
    ("united states of america", "@us"),
    ("united states", "@us"),
    ("american", "@us"),
    ("americans", "@us"),
    ("usa", "@us"),
    ("united kingdom", "@uk"),
    ("great britain", "@uk"),
    ("britain", "@uk"),
    ("british", "@uk"),
    ("uk", "@uk"),
    ("vereinigte staaten", "@us"),
    ("vereinigten staaten", "@us"),
    ("per cent", "percent"),
    ("pct", "percent"),
    ("prozent", "percent"),
    ("isil", "isis"),
    ("islamic state", "isis"),
    ("kyiv", "kiev"),
    ("okay", "ok"),
    ("all right", "alright"),
    ("toward", "towards"),
    ("spokesperson", "spokesman"),
)
_OPENINGS = frozenset(phrase.partition(" ")[0] for phrase, _ in _PHRASES)  # most words open none of them
_SHORT = {
    "sen": "senator",
    "gov": "governor",
    "gen": "general",
    "rep": "representative",
    "lt": "lieutenant",
    "col": "colonel",
    "st": "saint",
    "jan": "january",
    "feb": "february",
    "aug": "august",
    "sept": "september",
    "sep": "september",
    "oct": "october",
    "nov": "november",
    "dec": "december",
    "grey": "gray",
    "cheque": "check",
    "tyre": "tire",
    "plough": "plow",
    "sceptical": "skeptical",
    "sceptic": "skeptic",
    "ageing": "aging",
    "judgement": "judgment",
    "whilst": "while",
    "amongst": "among",
}
_CLITICS = {"m": "am", "re": "are", "s": "is", "ve": "have", "ll": "will", "d": "would"}
_TITLES = "mr mrs ms miss dr prof professor sir herr frau herrn mister"
_HONORIFICS = frozenset(_TITLES.split())
_SPELLINGS = (  # British to American; both sides are rewritten, so what comes out need not be a word
    (re.compile(r"is(e|ed|es|ing|ation|ations|er|ers)$"), r"iz\1"),
    (re.compile(r"ys(e|ed|es|ing)$"), r"yz\1"),
    (re.compile(r"our(s|ed|ing|able|ite|ites|al|hood|ly|er|ers)?$"), r"or\1"),
    (re.compile(r"ll(ed|ing|en|er|ers|or|ors)$"), r"l\1"),
    (re.compile(r"enc(e|es|ed|ing|eless)$"), r"ens\1"),
    (re.compile(r"tre(s?)$"), r"ter\1"),
    (re.compile(r"ogue(s?)$"), r"og\1"),
    (re.compile(r"amme(s?)$"), r"am\1"),
    (re.compile(r"^(.*)(?:ae|oe)(.*)$"), r"\1e\2"),
)
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})  # as agencies wire them
_LEAST_LETTERS = 6  # shorter words ("four", "rise") are left as they are
_ALIKE = 0.6  # edit similarity of two transliterations of one name
_SAME_SOUND = str.maketrans({"q": "k", "c": "k", "g": "k", "z": "s", "f": "v", "w": "v", "j": "k"})
_SAME_LETTERS = (  # before vowels are dropped
    (re.compile(r"t?sch|sh"), "s"),
    (re.compile(r"(?:t?ch|kh|ck)"), "k"),
    (re.compile(r"ph"), "f"),
    (re.compile(r"(?<!^)h"), ""),
)
_VOWELS = re.compile(r"[aeiouyäöüéèáíóú]")
_SOFT = re.compile(r"(?<=[aeo])w")  # "Shaunsen", "Showndsen"; but "Orlov", "Orlow"


def same_but_for_style(before: Sequence[str], after: Sequence[str]) -> bool:
    """Whether two readings, given as printed words, differ in style alone."""
    return same_words(before, after) or _one_name(before, after)


def same_words(before: Sequence[str], after: Sequence[str]) -> bool:
    """The same but for how names are spelled: other names are other words."""
    if _only_honorifics(before) and _only_honorifics(after):
        return True
    one, other = _plain(before), _plain(after)
    if not one or not other:
        return False
    return (
        one == other
        or "".join(one) == "".join(other)
        or _initials(before, after)
        or _initials(after, before)
        or (not _rest(one) and not _rest(other) and numbers(one) == numbers(other))
    )


def _only_honorifics(words: Sequence[str]) -> bool:
    return all(fold(word.rstrip(".")) in _HONORIFICS for word in words)


def _plain(words: Sequence[str]) -> tuple[str, ...]:
    """The words in one style: contractions written out, titles dropped, one spelling of each word."""
    text = " ".join([plain for word in words for plain in _written_out(word) if plain not in _HONORIFICS])
    if _OPENINGS.isdisjoint(text.split()):
        return tuple(text.split())
    text = f" {text} "
    for phrase, name in _PHRASES:
        text = text.replace(f" {phrase} ", f" {name} ")
    return tuple(text.split())


@lru_cache(maxsize=65_536)
def _written_out(word: str) -> tuple[str, ...]:
    if re.fullmatch(r"U\.?S\.?(?:A\.?)?", word):
        return ("@us",)
    key = fold(word)
    if key in CONTRACTED:
        return CONTRACTED[key]
    stem, mark, clitic = word.replace("’", "'").rpartition("'")
    if mark and clitic.casefold() in _CLITICS and stem:
        return fold(stem), _CLITICS[clitic.casefold()]
    return (_spelled(_SHORT.get(key, key)),)


def _spelled(word: str) -> str:
    if len(word) < _LEAST_LETTERS or numbers((word,)):
        return word
    word = word.translate(_UMLAUTS)
    for pattern, spelling in _SPELLINGS:
        word = pattern.sub(spelling, word)
    return word


def _initials(short: Sequence[str], full: Sequence[str]) -> bool:
    """ "EU" for "European Union": one word in capitals, whose letters begin the words of the other."""
    letters = short[0].replace(".", "") if len(short) == 1 else ""
    named = [word for word in full if word[:1].isupper()]
    return len(named) > 1 and letters.isupper() and letters == "".join(word[0] for word in named)


def _rest(words: Sequence[str]) -> list[str]:
    """The words that state no number."""
    return [word for word in words if not numbers((word,))]


def _one_name(before: Sequence[str], after: Sequence[str]) -> bool:
    """ "Nuri Kamal" and "Nouri": names alone, each word of the shorter like one of the longer."""
    if not before or not after or not all(word[:1].isupper() for word in (*before, *after)):
        return False
    short, full = sorted((before, after), key=len)
    if len(full) - len(short) > 2:
        return False
    return all(any(transliterated(word, other) for other in full) for word in short)


def transliterated(one: str, other: str) -> bool:
    """Whether two names are one name as two papers spell it: Nuri, Nouri."""
    mine, theirs = fold(one), fold(other)
    if Levenshtein.normalized_similarity(mine, theirs) < _ALIKE:
        return False
    return not _skeletons(mine).isdisjoint(_skeletons(theirs))


def _skeletons(word: str) -> set[str]:
    """What transliterations of one name keep: the consonants, sounds that share letters made one."""
    for pattern, letters in _SAME_LETTERS:
        word = pattern.sub(letters, word)
    written = {word, _SOFT.sub("", word)}
    consonants = (_VOWELS.sub("", form).translate(_SAME_SOUND) for form in written)
    return {re.sub(r"(.)\1+", r"\1", letters) for letters in consonants}
