"""Whether "he" or "she" may mean somebody, by the titles that the article prints before a name."""

from collections.abc import Mapping
from enum import Enum

from app.quotations.cues.table import words

_HE = words("he er il él")
_SHE = words("she sie elle ella")
_MASCULINE = words("mr mr. herr sir lord king prince congressman spokesman chairman m. señor don")
_FEMININE = words(
    "mrs mrs. ms ms. frau lady dame queen princess congresswoman spokeswoman chairwoman mme señora doña",
)
_FEMININE_ENDINGS = ("erin", "entin", "orin", "ärin", "altin", "eurin")  # "Sprecherin", "Präsidentin"


class Gender(Enum):
    """As a title shows it."""

    FEMININE = "feminine"
    MASCULINE = "masculine"


def note_gender(genders: dict[str, set[Gender]], title: str, last_name: str) -> None:
    """Remembers what a title shows of whoever bears it: "Ms. Brandt", "Sprecherin Brandt"."""
    low = title.lower()
    if low in _FEMININE or low.endswith(_FEMININE_ENDINGS):
        genders.setdefault(last_name, set()).add(Gender.FEMININE)
    elif low in _MASCULINE:
        genders.setdefault(last_name, set()).add(Gender.MASCULINE)


def gender_fits(genders: Mapping[str, set[Gender]], name: str, pronoun: str) -> bool:
    """False where every title of that last name shows the other gender; nothing known excludes nobody."""
    shown = genders.get(name.rsplit(maxsplit=1)[-1], set())
    if pronoun in _HE:
        return shown != {Gender.FEMININE}
    return pronoun not in _SHE or shown != {Gender.MASCULINE}
