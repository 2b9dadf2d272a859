"""The finite verb of a German main clause that none of the cues names, by its place and its form."""

from collections.abc import Sequence

from app.quotations.cues.table import Cues
from app.quotations.cues.table import words as table
from app.quotations.grammar.clauses import AUXILIARIES, REACH, SUBORDINATORS, opens_subordinate
from app.quotations.grammar.phrases import is_skipped
from app.quotations.grammar.words import Word

_ENDINGS = ("te", "ten", "t", "en")
_SHORTEST = 4  # letters of a regular verb
_STRONG = table(
    "kam kamen ging gingen stand standen nahm nahmen trat traten zog zogen warb warben hielt hielten blieb blieben",
    "fiel fielen schloss schlossen begann begannen bat baten griff griffen lud luden lief liefen sang sangen sah sahen",
    "schwor schwor stieg stiegen traf trafen trug trugen verlor verloren wandte wandten erhob erhoben gab gaben ließ",
    "sprach sprachen schrieb schrieben rief riefen fand fanden verwies verwiesen wies wiesen warf warfen hob hoben",
)


def finite_verb(words: Sequence[Word], first: int, end: int, cues: Cues) -> int | None:
    """The second constituent's place: the first word from `first` on that has a verb's form and stands free."""
    inside = opens_subordinate(words, first)
    for at in range(first, min(end, first + REACH)):
        if words[at].text == "," and at + 1 < end:
            inside = opens_subordinate(words, at + 1)
        elif inside:
            continue
        elif _is_verb(words, at, cues) and (at == first or not _modifies(words, at, cues)):
            return at
    return None


def _is_verb(words: Sequence[Word], at: int, cues: Cues) -> bool:
    return words[at].low in AUXILIARIES or has_verb_form(words[at], cues)


def has_verb_form(word: Word, cues: Cues) -> bool:
    """Whether a small word can be a verb in the third person."""
    low = word.low
    if word.stretch >= 0 or word.text != low or not low.isalpha():
        return False
    if len(low) < _SHORTEST:
        return low in _STRONG
    other = (
        low in cues.determiners or low in cues.prepositions or low in cues.boundaries or low in SUBORDINATORS
    )
    if other or is_skipped(word, cues):
        return False
    return (
        low in _STRONG
        or low in cues.reporting_mood
        or low in cues.verbs
        or low in cues.labels
        or low.endswith(_ENDINGS)
    )


def _modifies(words: Sequence[Word], at: int, cues: Cues) -> bool:
    """ "die bekannten Pläne", "in weiten Teilen", "seit langem": no verb."""
    before = words[at - 1]
    if before.low in cues.determiners or before.low in cues.prepositions or before.low in cues.oblique:
        return True
    following = words[at + 1] if at + 1 < len(words) else None
    noun = following is not None and following.stretch < 0 and following.text != following.low
    return noun and before.text == before.low and before.text[:1].isalpha() and words[at].low.endswith("en")
