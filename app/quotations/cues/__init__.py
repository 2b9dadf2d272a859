"""How each language reports speech: one literal table a language."""

from app.quotations.cues.de import GERMAN
from app.quotations.cues.en import ENGLISH
from app.quotations.cues.es import SPANISH
from app.quotations.cues.fr import FRENCH
from app.quotations.cues.table import Cues

CUES = (ENGLISH, GERMAN, FRENCH, SPANISH)


def cues_of(language: str) -> Cues | None:
    """The table for this ISO 639-1 code, or None where there is none."""
    code = language.lower()[:2]
    return next((cues for cues in CUES if cues.language == code), None)
