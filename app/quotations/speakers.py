"""Who stands beside a cue: the noun phrase before or after it that can be its subject.

Without a parser: a phrase runs to the nearest boundary, and one that a preposition governs is no subject.
"""

from collections.abc import Sequence
from typing import NamedTuple

from app.quotations.cues.table import Cues
from app.quotations.words import Word

_PAUSES = frozenset(",—–;:()-")
_LONGEST = 16  # words in a subject
_REACH = 60  # words from the head of a line within which its subject stands


class Phrase(NamedTuple):
    """Positions of a noun phrase among a line's words: `first` inclusive, `last` exclusive."""

    first: int
    last: int


def subject_before(words: Sequence[Word], cue: int, cues: Cues) -> Phrase | None:
    """The phrase that is the subject of the verb at `cue`, to its left."""
    end = _without_adverbs(words, cue, cues)
    if end == 0:
        return None
    if words[end - 1].low in cues.relatives:
        return _antecedent(words, end - 1, cues)
    if words[end - 1].text in _PAUSES:
        return _around_parenthesis(words, end - 1, cues)
    return phrase_ending(words, end, cues)


def _without_adverbs(words: Sequence[Word], end: int, cues: Cues) -> int:
    """Steps left over what may stand between a subject and its verb: "also", "on Tuesday", "has"."""
    while end > 0 and (is_skipped(words[end - 1], cues) or _day_preposition(words, end - 1, cues)):
        end -= 1
    return end


def is_skipped(word: Word, cues: Cues) -> bool:
    """Whether this word may stand between a subject and its verb."""
    if word.low in cues.skipped:
        return True
    return (
        bool(cues.adverb_endings) and len(word.low) > 4 and word.text == word.low and _adverb(word.low, cues)
    )


def _adverb(low: str, cues: Cues) -> bool:
    return low.endswith(cues.adverb_endings) and low not in (
        "family",
        "assembly",
        "ally",
        "reply",
        "gouvernement",
    )


def _day_preposition(words: Sequence[Word], at: int, cues: Cues) -> bool:
    """ "on" in "on Tuesday said": its noun has just been stepped over."""
    following = words[at + 1] if at + 1 < len(words) else None
    return (
        words[at].low in ("on", "am", "le", "el") and following is not None and following.low in cues.skipped
    )


def _antecedent(words: Sequence[Word], relative: int, cues: Cues) -> Phrase | None:
    end = relative
    while end > 0 and words[end - 1].text in _PAUSES:
        end -= 1
    return phrase_ending(words, end, cues)


def _around_parenthesis(
    words: Sequence[Word], pause: int, cues: Cues, *, again: bool = True
) -> Phrase | None:
    """ "Smith, a spokeswoman, said": the subject stands before the apposition, or is it: the name."""
    opening = pause - 1
    floor = max(-1, pause - _REACH)
    while opening > floor and words[opening].text not in _PAUSES and words[opening].stretch < 0:
        opening -= 1
    if opening <= floor:
        return None
    inner = Phrase(opening + 1, pause)
    if words[opening].stretch >= 0:
        return None
    outer = phrase_ending(words, opening, cues)
    if outer is None:
        return inner if _starts(words, inner.first, cues) else None
    if _is_name(words, inner, cues) and not _holds_name(words, outer, cues):
        return inner
    if (
        again
        and not _holds_name(words, outer, cues)
        and words[opening].text == ","
        and inner.first < inner.last
    ):
        earlier = _around_parenthesis(words, opening, cues, again=False)
        return earlier if earlier and _holds_name(words, earlier, cues) else outer
    return outer


def phrase_ending(words: Sequence[Word], end: int, cues: Cues) -> Phrase | None:
    """The noun phrase whose last word stands just before `end`."""
    if end <= 0 or words[end - 1].stretch >= 0:
        return None
    if words[end - 1].low in cues.pronouns or words[end - 1].low in cues.first_person:
        return Phrase(end - 1, end)
    first = end
    while first > 0 and end - first < _LONGEST and not _bounds(words, first - 1, cues):
        first -= 1
    while first < end and is_skipped(words[first], cues):
        first += 1
    while end > first and (words[end - 1].low in cues.joining or words[end - 1].low in cues.prepositions):
        end -= 1
    return _subject_within(words, Phrase(first, end), cues)


def _bounds(words: Sequence[Word], at: int, cues: Cues) -> bool:
    word = words[at]
    if word.stretch >= 0 or not word.low[:1].isalnum():
        return not (word.text in "&" and word.text)
    if word.low in ("and", "und", "et", "y"):
        return not (
            0 < at < len(words) - 1 and words[at - 1].text[:1].isupper() and words[at + 1].text[:1].isupper()
        )
    return word.low in cues.boundaries or word.low in cues.relatives or is_verb(word, cues)


def is_verb(word: Word, cues: Cues) -> bool:
    """Whether this word may be a cue: nouns like "reports" are told apart by their capital or neighbours."""
    return word.text == word.low and (word.low in cues.verbs or word.low in cues.labels)


def _subject_within(words: Sequence[Word], phrase: Phrase, cues: Cues) -> Phrase | None:
    """The last beginning of a phrase that no preposition governs."""
    if phrase.first >= phrase.last:
        return None
    if words[phrase.first].low in cues.pronouns:
        return Phrase(phrase.first, phrase.first + 1)
    if all(word.low in cues.determiners for word in words[phrase.first : phrase.last]):
        return None
    if words[phrase.first].low not in cues.prepositions and _starts(words, phrase.first, cues):
        return phrase
    best: int | None = None
    for at in range(phrase.first, phrase.last):
        if not _starts(words, at, cues):
            continue
        before = words[at - 1] if at > phrase.first else None
        if before is None or (not _governs(before, cues) and not (_starts(words, at - 1, cues))):
            best = at
    if best is None:
        return None
    return Phrase(best, best + 1 if words[best].low in cues.pronouns else phrase.last)


def _governs(word: Word, cues: Cues) -> bool:
    return word.low in cues.prepositions or word.low in cues.joining


def _starts(words: Sequence[Word], at: int, cues: Cues) -> bool:
    word = words[at]
    return (
        word.low in cues.determiners
        or word.low in cues.roles
        or word.low in cues.pronouns
        or word.low in cues.first_person
        or (word.text[:1].isupper() and word.low not in cues.prepositions and word.low not in cues.skipped)
    )


def _is_name(words: Sequence[Word], phrase: Phrase, cues: Cues) -> bool:
    inner = words[phrase.first : phrase.last]
    return bool(inner) and all(word.text[:1].isupper() and word.low not in cues.determiners for word in inner)


def _holds_name(words: Sequence[Word], phrase: Phrase, cues: Cues) -> bool:
    """A capitalised word that no preposition governs and that is no title stands in the phrase."""
    governed = False
    for at in range(phrase.first, phrase.last):
        word = words[at]
        if _governs(word, cues):
            governed = True
        titular = word.low in cues.roles or word.low in cues.determiners
        if word.text[:1].isupper() and not governed and not titular:
            return True
    return False


def subject_after(words: Sequence[Word], cue: int, cues: Cues) -> Phrase | None:
    """The phrase that is the subject of the verb at `cue`, to its right: "said Bernadette Meehan"."""
    first = cue + 1
    while first < len(words) and first - cue <= 3 and is_skipped(words[first], cues):
        first += 1
    if first >= len(words) or words[first].stretch >= 0:
        return None
    if words[first].low in cues.pronouns or words[first].low in cues.first_person:
        return Phrase(first, first + 1)
    if not _starts(words, first, cues):
        return None
    phrase = Phrase(first, phrase_end(words, first, cues))
    return _named_apposition(words, phrase, cues) or phrase


def phrase_end(words: Sequence[Word], first: int, cues: Cues) -> int:
    """Where the noun phrase that begins at `first` ends."""
    last = first + 1
    if words[first].low in cues.pronouns:
        return last
    while last < len(words) and last - first < _LONGEST and not _stops(words, first, last, cues):
        last += 1
    return last


def _stops(words: Sequence[Word], first: int, at: int, cues: Cues) -> bool:
    word, before = words[at], words[at - 1]
    if _bounds(words, at, cues) or word.low in cues.prepositions or word.low in cues.pronouns:
        return True
    if is_skipped(word, cues) and word.low not in cues.joining and word.low not in ("long", "both", "first"):
        return True
    if word.text == word.low and _complete(words[first], before, word, cues):
        return True
    if word.low in cues.determiners and not _governs(before, cues):
        # "sagte Merkel der Zeitung": the case ends the phrase, unless a role still waits for its owner
        return not (cues.capitalised_nouns and before.low in cues.roles)
    return False


def _complete(first: Word, before: Word, word: Word, cues: Cues) -> bool:
    """A name or a role is followed by a word that is not part of any: the predicate begins."""
    named = before.text[:1].isupper() and (cues.capitalised_nouns or first.low not in cues.determiners)
    if named and _modifies(before):
        return False
    if not named and (before.low not in cues.roles or before.low in cues.qualifiers):
        return False
    return word.low not in cues.joining and word.low not in cues.roles and word.low not in cues.determiners


def _modifies(word: Word) -> bool:
    """ "U.S.", "Russian": capitals that stand before a noun as often as they end a name."""
    return word.text.isupper() or word.text.endswith((".", "ian", "ican", "ish", "ese", "pean"))


def _named_apposition(words: Sequence[Word], phrase: Phrase, cues: Cues) -> Phrase | None:
    """ "said a spokeswoman, Bernadette Meehan": the name."""
    if _holds_name(words, phrase, cues) and not cues.capitalised_nouns:
        return None
    at = phrase.last
    if at + 1 >= len(words) or words[at].text != ",":
        return None
    inner = Phrase(at + 1, phrase_end(words, at + 1, cues))
    return inner if _is_name(words, inner, cues) and inner.last - inner.first >= 2 else None


def main_subject(words: Sequence[Word], until: int, cues: Cues) -> Phrase | None:
    """The subject of a whole line: the first phrase that no preposition governs, before position `until`."""
    until = min(until, _REACH)
    at = _opening(words, until, cues)
    while at < until:
        word = words[at]
        if word.low in cues.prepositions or word.low in cues.boundaries or word.low in cues.joining:
            at = _after_phrase(words, at + 1, cues)
        elif word.stretch < 0 and _starts(words, at, cues):
            end = min(until, phrase_end(words, at, cues))
            phrase = Phrase(at, end)
            return _named_apposition(words, phrase, cues) or phrase
        else:
            at += 1
    return None


def _opening(words: Sequence[Word], until: int, cues: Cues) -> int:
    """Where the main clause may begin: behind a dateline's dash, behind "Speaking in Ohio,"."""
    if until and words[0].text.isupper() and len(words[0].text) > 3:
        dash = next((at for at, word in enumerate(words[:12]) if word.text in "—–-" and word.text), None)
        return 0 if dash is None else dash + 1
    if until and cues.openers and words[0].low.endswith(cues.openers) and len(words[0].text) > 4:
        return next((at + 1 for at in range(until) if words[at].text == "," or words[at].stretch >= 0), 1)
    return 0


def _after_phrase(words: Sequence[Word], at: int, cues: Cues) -> int:
    return phrase_end(words, at, cues) if at < len(words) else at
