"""Who says what follows a participle: "Brandt left, saying ...", "with Brandt calling it ..."."""

from collections.abc import Sequence

from app.quotations.cues.table import Cues
from app.quotations.cues.table import words as table
from app.quotations.grammar.nearest import nearest_subject
from app.quotations.grammar.phrases import Phrase, is_skipped, phrase_end, starts_phrase
from app.quotations.grammar.reporting import cue_at
from app.quotations.grammar.subjects import main_subject, subject_before
from app.quotations.grammar.words import Word

_BE = table("am is are was were be been being 's ’s he’s she’s he's she's they're they’re")
_PAUSES = frozenset(",—–;:()-")
_TAIL = 6  # words of "Brandt said on Monday" behind its verb
_BESIDE = 14  # words from "with" to the participle whose subject it brings


def participle_subject(words: Sequence[Word], cue: int, cues: Cues) -> Phrase | None:
    """Who says what follows the participle at `cue`: whom "with" sets before it, or the subject of the line."""
    cited = _cited(words, cue, cues)
    if cited is not None:
        return cited
    near = subject_before(words, cue, cues) if words[cue - 1].text not in ",—–" else None
    if cues.inverts or _goes_on(words, cue, cues):
        return near or main_subject(words, cue, cues)
    beside = _set_beside(words, cue, cues) or _just_spoke(words, cue, cues)
    return beside or nearest_subject(words, cue, cues) or main_subject(words, cue, cues)


def _cited(words: Sequence[Word], cue: int, cues: Cues) -> Phrase | None:
    """ "The paper quoted Brandt as saying ...": whom another cites."""
    if words[cue - 1].low != "as":
        return None
    for at in range(cue - 2, max(-1, cue - _BESIDE), -1):
        if words[at].low in cues.citing:
            opens = at + 1 < cue - 1 and starts_phrase(words, at + 1, cues)
            return Phrase(at + 1, min(cue - 1, phrase_end(words, at + 1, cues))) if opens else None
        if words[at].stretch >= 0 or words[at].text in _PAUSES:
            return None
    return None


def _just_spoke(words: Sequence[Word], cue: int, cues: Cues) -> Phrase | None:
    """ "It will stay, Brandt said on Monday, adding ...": who the clause before the comma says spoke."""
    end = cue - 1
    while end > 0 and is_skipped(words[end], cues):
        end -= 1
    if words[end].text != ",":
        return None
    for at in range(end - 1, max(0, end - _TAIL), -1):
        if words[at].stretch >= 0 or words[at].text in _PAUSES:
            return None
        if words[at].low in cues.verbs and cue_at(words, at, cues):
            subject = subject_before(words, at, cues)
            if subject is None or subject.first == 0:
                return None
            before = words[subject.first - 1]
            return subject if before.text == "," or before.stretch >= 0 else None
    return None


def _goes_on(words: Sequence[Word], cue: int, cues: Cues) -> bool:
    """ "is calling": no participle of its own."""
    at = cue - 1
    while at > 0 and is_skipped(words[at], cues) and words[at].low not in _BE:
        at -= 1
    return words[at].low in _BE


def _set_beside(words: Sequence[Word], cue: int, cues: Cues) -> Phrase | None:
    """ "..., with Brandt calling it ...", "... - Brandt calling it": the phrase before the participle."""
    for at in range(cue - 1, max(-1, cue - _BESIDE), -1):
        opens = (
            words[at].low == "with" or words[at].text in "—–" or (words[at].low == "and" and at + 2 == cue)
        )
        if opens and words[at].text and at + 1 < cue and starts_phrase(words, at + 1, cues):
            return Phrase(at + 1, min(cue, phrase_end(words, at + 1, cues)))
        if words[at].stretch >= 0 or words[at].text in _PAUSES:
            return None
    return None
