"""Marked words that their place in a German sentence shows to be a name or a term, whoever speaks in it."""

from collections.abc import Sequence
from itertools import pairwise

from app.quotations.cues.table import Cues
from app.quotations.cues.table import words as table
from app.quotations.grammar.clauses import clause_of
from app.quotations.grammar.reporting import cue_at
from app.quotations.grammar.words import Word

_OF = table("von vom")
_LEADING = table("der des dem den die das von vom im zum zur")
_SPOKEN_OF = table("sprach sprachen spricht sprechen gesprochen rede reden redet redete berichtet berichtete")
_PASSIVE = table("wird werden")
# "zeigte sich „sehr froh“", "bezeichnete sich als „sehr geduldig“"
_HELD = table("zeigt zeigte zeigten äußert äußerte äußerten bezeichnet bezeichnete bezeichneten")
_FEW = 6  # words of a name
_NEAR = 12  # words between "spricht" and its "von"


def is_name_within(words: Sequence[Word], place: int, content: str, cues: Cues) -> bool:
    """Whether the stretch at `place` is part of a subject, of what somebody is, or what something is called."""
    if not cues.capitalised_nouns or content[-1] in ".!?," or len(content.split()) > _FEW:
        return False
    return (
        _labels_a_turn(words, place)
        or _is_told(words, place, content, cues)
        or _ends_prefield(words, place, cues)
        or _belongs_to_noun(words, place, content)
        or _is_term(words, place)
        or _is_gloss(words, place)
        or (_names_itself(words, place) and not _is_feeling(words, place, content))
    )


def is_unclaimed_name(words: Sequence[Word], place: int, content: str) -> bool:
    """Whether words amid a sentence that nobody is said to have said open as a name does, and end as none."""
    amid = place > 0 and words[place - 1].text != ":"
    return amid and content[-1] not in ".!?," and not content[:1].islower()


def _labels_a_turn(words: Sequence[Word], place: int) -> bool:
    """ "''Brandt'': Wir zahlen.": who speaks in an interview."""
    return place == 0 and len(words) > 2 and words[1].text == ":"


def _is_told(words: Sequence[Word], place: int, content: str, cues: Cues) -> bool:
    """ "Brandt sagte der „Wacht am Sonntag“, man ...": to whom."""
    if place < 2 or words[place - 1].low not in ("der", "dem") or not content[:1].isupper():
        return False
    goes_on = place + 1 < len(words) and words[place + 1].text in (",", "(", ":")
    return goes_on and words[place - 2].low in cues.verbs


def _ends_prefield(words: Sequence[Word], place: int, cues: Cues) -> bool:
    """ "Die Sprecherin der „Neuen Wacht“ sagt", "In der „Wacht“ schreibt Brandt": right before a finite cue."""
    verb = place + 1
    if place == 1 and words[0].low == "von":  # "Von „...“ sprach Brandt"
        return False
    if (
        place == 0
        or words[place - 1].low not in _LEADING
        or verb >= len(words)
        or not cue_at(words, verb, cues)
    ):
        return False
    clause = clause_of(words, verb)
    return clause.finite == verb and not clause.subordinate


def _belongs_to_noun(words: Sequence[Word], place: int, content: str) -> bool:
    """ "ein Bericht von „Wacht online“": not "Brandt sprach von „Unsinn“"."""
    if place < 2 or words[place - 1].low not in _OF or not content[:1].isupper():
        return False
    noun = words[place - 2]
    spoken = any(word.low in _SPOKEN_OF for word in words[max(0, place - _NEAR) : place])
    return noun.stretch < 0 and noun.text != noun.low and not spoken


def _is_term(words: Sequence[Word], place: int) -> bool:
    """ "was man einen „Split“ nennt", "als „Delle“ bezeichnet wird", "als „Delle“ bekannt"."""
    before, behind = words[:place], words[place + 1 : place + 3]
    if place and words[place - 1].low == "als" and behind:
        if behind[0].low.startswith("bekannt"):
            return True
        if len(behind) == 2 and behind[0].low == "bezeichnet" and behind[1].low in _PASSIVE:
            return not any(word.low in ("von", "vom", "durch") for word in before)
    return any(
        one.low in ("nennt", "nannte", "hielt", "bezeichnet") and two.low == "man"
        for one, two in pairwise(before[-_NEAR:])
    )


def _is_gloss(words: Sequence[Word], place: int) -> bool:
    """ "die Aktion (deutsch „Offenes Tor“)": alone in a bracket."""
    closes = place + 1 < len(words) and words[place + 1].text == ")"
    return closes and "(" in (words[place - 1].text, words[place - 2].text) and place > 1


def _is_feeling(words: Sequence[Word], place: int, content: str) -> bool:
    """ "fühlten sich „im Stich gelassen“"."""
    return words[place - 1].low == "sich" and content[:1].islower() and " " in content


def _names_itself(words: Sequence[Word], place: int) -> bool:
    """ "die sich „Wacht 12“ nennt", "stellt sich als „Berater“ vor"."""
    at = place - 1 if words[place - 1].low != "als" else place - 2
    return at > 0 and words[at].low == "sich" and words[at - 1].low not in _HELD
