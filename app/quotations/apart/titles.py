"""Telling titles, programmes and so-called things between quotation marks from speech."""

from collections.abc import Sequence

from app.quotations.cues.table import Cues, words
from app.quotations.grammar.words import Word

_SMALL = words(
    "of the to a an in for and on at by with from or is as der die das und für von zu im de la le du el del",
    "y et ohne gegen unter zum zur",
)
_SO_CALLED = words(
    "so-called socalled sogenannte sogenannten sogenannter sogenanntes genannte genannten genannter titel",
    "motto laut",
)
_CALLED = words("heißt hieß heißen hießen")  # "heißt es" has words between them
_SHOUTED = words("rief riefen ruft rufen skandierte skandierten brüllte brüllten schrie schrien")
_QUOTING = words("als ein eine einen einer einem as like wie comme como von than vom")
_ENDS = ".!?,…"


def is_title(content: str, before: Word | None, attributed: bool, cues: Cues) -> bool:
    """Whether these words between marks are a name, given the word of the line that stands before them."""
    inner = content.split()
    if before is not None and before.low in _SO_CALLED:
        return True
    if before is not None and before.low in _CALLED and _opens_large(content) and content[-1] not in _ENDS:
        return True
    introduced = before is not None and (before.text == "(" or (before.text == ":" and not attributed))
    if introduced and cues.capitalised_nouns and _is_term(content):
        return True
    if before is None or before.stretch >= 0 or not before.low[:1].isalnum() or not _opens_large(content):
        return False
    if before.low in cues.utterances and len(inner) > 1:
        return False
    if cues.capitalised_nouns:
        return content[-1] not in _ENDS and _is_german_title(inner, before, attributed, cues)
    return _in_title_case(inner) and _is_english_title(before, attributed, cues)


def _opens_large(content: str) -> bool:
    return content[:1].isupper() or content[:1].isdigit()


def _is_term(content: str) -> bool:
    """ "(kurz: „Wasserbund“)": a name or two behind a colon or a bracket, and no sentence."""
    inner = content.split()
    return content[-1] not in _ENDS and (len(inner) == 1 or _in_title_case(inner))


def _in_title_case(inner: Sequence[str]) -> bool:
    capitals = [word for word in inner if word.lower() not in _SMALL and word[:1].isalpha()]
    return len(inner) >= 2 and all(word[:1].isupper() for word in capitals)


def _is_german_title(inner: Sequence[str], before: Word, attributed: bool, cues: Cues) -> bool:
    """Behind a noun ("Magazin „Stern“") or a definite article; a lone noun may still be somebody's word."""
    if before.text[:1].isupper():
        return True
    if len(inner) == 1:
        moody = before.low in cues.reporting_mood or before.low in cues.conditional  # "das sei „Unfug“"
        said = before.low in _SHOUTED or (attributed and moody)
        return before.low not in _QUOTING and not said
    if _in_title_case(inner):
        said = before.low in cues.verbs or before.low in cues.reporting_mood  # "man stehe „Seite an Seite“"
        return not said and not (attributed and before.low in _QUOTING)
    return not attributed and before.low in cues.determiners


def _is_english_title(before: Word, attributed: bool, cues: Cues) -> bool:
    if before.low.endswith(("'s", "’s", "s'", "s’")) or not attributed:
        return True
    return before.low in cues.prepositions and before.low not in _QUOTING
