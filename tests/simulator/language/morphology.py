"""English word forms made by rule, for a vocabulary that is larger than what is written out."""

_VOWELS = frozenset("aeiou")


def past(verb: str) -> str:
    """ "plan" -> "planned", "carry" -> "carried"; a verb written "x/y" has an irregular past y."""
    stem, _, irregular = verb.partition("/")
    if irregular:
        return irregular
    if stem.endswith("e"):
        return stem + "d"
    if stem.endswith("y") and stem[-2] not in _VOWELS:
        return stem[:-1] + "ied"
    return stem + (stem[-1] if _doubles(stem) else "") + "ed"


def base(verb: str) -> str:
    """The form after "to"."""
    return verb.partition("/")[0]


def ing(verb: str) -> str:
    """ "plan" -> "planning", "close" -> "closing"."""
    stem = base(verb)
    if stem.endswith("e") and not stem.endswith(("ee", "ye")):
        return stem[:-1] + "ing"
    return stem + (stem[-1] if _doubles(stem) else "") + "ing"


def third(verb: str) -> str:
    """ "carry" -> "carries", "reach" -> "reaches"."""
    return plural(base(verb))


def plural(noun: str) -> str:
    """ "levy" -> "levies", "church" -> "churches"."""
    if noun.endswith("man"):
        return noun[:-3] + "men"
    if noun.endswith("sis"):
        return noun[:-2] + "es"
    if noun == "child":
        return "children"
    if noun.endswith(("s", "x", "z", "ch", "sh")):
        return noun + "es"
    if noun.endswith("y") and noun[-2] not in _VOWELS:
        return noun[:-1] + "ies"
    return noun + "s"


def with_article(words: str) -> str:
    """ "old mill" -> "an old mill"."""
    return ("an " if words[0].lower() in _VOWELS else "a ") + words


def _doubles(stem: str) -> bool:
    """Short stems that end in one vowel and one consonant; longer ones are written so that none needs it."""
    return (
        3 <= len(stem) <= 4
        and stem[-1] not in "aeiouwxyh"
        and stem[-2] in _VOWELS
        and stem[-3] not in _VOWELS
    )
