"""What is reported right behind a word that reports: "hopes to ...", "criticized the ...", "asked why ..."."""

from collections.abc import Sequence
from functools import cache

from app.quotations.cues.table import Cues
from app.quotations.cues.table import words as table
from app.quotations.grammar.passives import is_passive
from app.quotations.grammar.phrases import Phrase
from app.quotations.grammar.subjects import main_subject, subject_before
from app.quotations.grammar.words import Word

_QUESTIONS = table("how what why who when where which")
_OTHERWISE = table("whether if that")
_GOES_ON = table(
    "but while and who although though saying adding as according after even including yet because"
)
_CIRCUMSTANCES = table("but because while although")
_AND = table("and but")
_IMPERSONAL = table("appear appeared appears seem seemed seems expected known seen")
_UNSAID = table("decline declined declines declining refuse refused refuses refusing failed")
_STOPS = frozenset(";:—–(-")
_LEAST = 3  # words of content before a comma ends it


@cache
def complement_heads(cues: Cues) -> frozenset[str]:
    """Every word with which a complement can be introduced."""
    kinds = cues.complements
    return (
        kinds.clause
        | kinds.question
        | kinds.infinitive
        | kinds.preposition
        | kinds.subject
        | kinds.object
        | kinds.plain
    )


def complement(words: Sequence[Word], at: int, cues: Cues) -> Phrase | None:
    """What the word at `at` reports, if what follows begins as it does behind that word."""
    if at + 1 >= len(words) or (at and words[at].text != words[at].low):
        return None
    if at > 1 and words[at - 1].low == "to" and words[at - 2].low in _UNSAID:
        return None
    following = words[at + 1]
    if not following.low[:1].isalnum() or words[at].low not in _introducing(following, cues):
        return None
    end = clause_end(words, at + 1, following.low in _OTHERWISE)
    if _is_clause(following, cues):
        return Phrase(at + 2 if following.low == "that" else at + 1, end)
    return Phrase(at + 1, _object_end(words, at + 1, end, cues))


def _is_clause(first: Word, cues: Cues) -> bool:
    return first.low in _OTHERWISE or first.low in _QUESTIONS or first.low in cues.pronouns


def _object_end(words: Sequence[Word], first: int, end: int, cues: Cues) -> int:
    """Before what tells when or why it was said, or what else its speaker did."""
    for at in range(first + 1, end):
        if words[at].low in _CIRCUMSTANCES:
            return at
        if words[at].low in _AND and at + 1 < end and _another_verb(words[at + 1], cues):
            return at
    return end


def _another_verb(word: Word, cues: Cues) -> bool:
    """ "... and called", "... and refusing", "... and has"."""
    if word.text != word.low:
        return False
    return word.low.endswith(("ed", "ing")) or word.low in cues.verbs or word.low in cues.skipped


def _introducing(word: Word, cues: Cues) -> frozenset[str]:
    """The words that report what begins with `word`."""
    kinds, low = cues.complements, word.low
    if low in _OTHERWISE:
        return kinds.clause if low == "that" else kinds.question
    if low in _QUESTIONS:
        return kinds.question
    if low == "to":
        return kinds.infinitive
    if low in cues.prepositions or low in cues.joining:
        return kinds.preposition
    if low in cues.pronouns:
        return kinds.subject
    if low in cues.skipped:
        return frozenset()
    named = word.text[:1].isupper() or word.text[:1].isdigit()
    return kinds.object if named or low in cues.determiners else kinds.plain


def clause_end(words: Sequence[Word], first: int, whole: bool) -> int:
    """Where the words reported from `first` end: at a comma, or if `whole` at one behind which others speak."""
    for at in range(first + 1, len(words)):
        word = words[at]
        if word.text in _STOPS:
            return at
        if word.text == "," and at - first >= _LEAST:
            following = words[at + 1].low if at + 1 < len(words) else ""
            if not whole or following in _GOES_ON:
                return at
    return len(words)


def holder(words: Sequence[Word], at: int, cues: Cues) -> Phrase | None:
    """Whose words or view it is: the verb's subject, a participle's is the line's; nobody's behind a passive."""
    if at == 0 or words[at].low in _IMPERSONAL or is_passive(words, at, cues):
        return None
    if words[at].low.endswith("ing") or words[at - 1].low == "to":
        return main_subject(words, at, cues)
    return subject_before(words, at, cues)


def of_whom(words: Sequence[Word], at: int, cues: Cues) -> Phrase | None:
    """ "The gate is expected to close": the gate belongs to what somebody expects."""
    raised = words[at].low in _IMPERSONAL and at + 1 < len(words) and words[at + 1].low == "to"
    return subject_before(words, at, cues) if raised else None
