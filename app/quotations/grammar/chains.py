"""Who vouches for what a reported clause says: in "Brandt says she believes ...", Brandt does, by her saying so."""

from collections.abc import Sequence

from app.quotations.cues.table import Cues
from app.quotations.cues.table import words as table
from app.quotations.grammar.participles import participle_subject
from app.quotations.grammar.phrases import Phrase, is_skipped
from app.quotations.grammar.reporting import Attribution, cue_at
from app.quotations.grammar.subjects import subject_before
from app.quotations.grammar.words import Word

_CIRCUMSTANCES = table("if when while once")
_REACH = 8  # words between a reporting verb and the "that" of what it reports


def reported_by(words: Sequence[Word], inner: Attribution, cues: Cues) -> Attribution:
    """The outermost attribution of the chain that ends in `inner`, itself where nobody reports it."""
    while inner.speaker is not None and not cues.inverts:
        outer = _reporting(words, inner.speaker.first, cues)
        subject = _subject(words, outer, cues) if outer is not None else None
        if outer is None or subject is None:
            break
        inner = inner._replace(cue=Phrase(outer, outer + 1), speaker=subject)
    return inner


def _subject(words: Sequence[Word], verb: int, cues: Cues) -> Phrase | None:
    if words[verb].low in cues.participles:
        return participle_subject(words, verb, cues)
    return subject_before(words, verb, cues)


def _reporting(words: Sequence[Word], subject: int, cues: Cues) -> int | None:
    """The verb that reports the clause whose subject begins at `subject`."""
    at, opened = subject - 1, False
    if at > 0 and words[at].low in _CIRCUMSTANCES:  # "says that when she came, ..."
        at -= 1
    if at >= 0 and words[at].low == "that":
        at, opened = at - 1, True
    for verb in range(at, max(0, at - (_REACH if opened else 3)), -1):
        word = words[verb]
        aside = opened and word.text == "," and verb in (at, at - 2)  # "said, however, that"
        if word.stretch >= 0 or not (word.low[:1].isalnum() or aside):
            return None
        if word.low in cues.citing:  # "quoted Brandt as saying"
            return None
        reports = word.low in cues.verbs or word.low in cues.participles
        if reports and cue_at(words, verb, cues):
            return verb if opened or _plain(words[verb + 1 : at + 1], word.low, cues) else None
    return None


def _plain(between: Sequence[Word], verb: str, cues: Cues) -> bool:
    """Nothing but the time, or whom it was told, stands between the verb and the reported clause."""
    timely = all(is_skipped(word, cues) or word.low == "on" for word in between)
    return timely or verb in cues.needs_that
