"""The name that stands behind a German description: "der Sprecher der Bauern, Uwe Hansen, sagte"."""

import re

from app.domain.span import Span
from app.quotations.cues.table import Cues

_NAME = r"[A-ZÄÖÜ][\w’-]+"
# What still belongs to the description, then the name between two marks of punctuation. Each part begins with
# a word of its own, so that nothing is tried twice.
_APPOSED = re.compile(
    rf"(?: (?:de[rs]|für|in|im|aus|von|vom|am|bei|beim|zu|zur|zum)(?: (?:de[rnsm]|die|das))? {_NAME}){{0,4}}"
    rf", (?P<name>{_NAME}(?: (?:(?:von|van|de|zu|der) ){{0,2}}{_NAME}){{1,3}})(?=[,.;:(!?]| \()"
)
_REACH = 160  # characters behind the description


def apposed_name(text: str, mention: Span, cues: Cues) -> str | None:
    """The name behind a description that opens with an article or with what somebody is."""
    words = mention.of(text).split()
    if (
        not cues.capitalised_nouns
        or len(words) < 2
        or words[0].lower() not in cues.determiners | cues.oblique
    ):
        return None
    if not any(_is_role(word, cues) for word in words):
        return None
    found = _APPOSED.match(text, mention.end, mention.end + _REACH)
    if found is None or any(_is_role(word, cues) for word in found["name"].split()):
        return None
    return found["name"]


def _is_role(word: str, cues: Cues) -> bool:
    low = word.lower()
    return low in cues.roles or low.removesuffix("s") in cues.roles or low.endswith(cues.role_endings)
