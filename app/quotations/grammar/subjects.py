"""Who stands beside a cue: the noun phrase before or after it that can be its subject.

A phrase runs to the nearest boundary, and one that a preposition governs is no subject.
"""

from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from app.quotations.cues.table import Cues
from app.quotations.cues.table import words as table
from app.quotations.grammar.openings import main_clause
from app.quotations.grammar.phrases import (
    Phrase,
    holds_name,
    is_name,
    is_skipped,
    phrase_end,
    phrase_ending,
    starts_phrase,
)
from app.quotations.grammar.words import Line, Word

_COORDINATORS = table("and but or yet nor und aber oder denn et mais ou y pero")
_OPENINGS = table(
    "so selbst zwar ursprünglich bisher prompt sofort umgehend schließlich zuletzt offenbar rund etwa knapp gut fast",
    "mindestens ganz anders deutlicher schärfer noch gelassener nicht weniger kaum",
)  # before a German verb, though written large
_TIMES = table(
    "tag tage tagen woche wochen monat monate monaten jahr jahre jahren stunde stunden minuten morgen abend nacht",
    "mittag vormittag nachmittag wochenende anfang mitte ende",
)
_EXPLETIVES = table("there here there's there’s it's it’s that's that’s here's here’s i'm i’m we're we’re")
_RESTARTS = table("and but or while when as although though because if")
_ADJECTIVES = tuple(
    table("liche licher liches ische ischer isches ige iger iges iche ende ender elle ale ive")
)
_ABSTRACT = (
    "ung",
    "ungen",
    "heit",
    "keit",
    "keiten",
    "tät",
    "ik",
    "vorwürfe",
    "worte",
    "töne",
    "sorge",
    "sorgen",
)
_FEMININE = tuple(
    table(
        "ministerin kanzlerin präsidentin sprecherin chefin leiterin zeitung partei polizei regierung agentur"
    )
    | table("heit keit schaft tion tät presse behörde verwaltung")
)
_PARTICLES = table("von van de zu")
_PAUSES = frozenset(",—–;:()-")
_REACH = 60  # words from the head of a line within which its subject stands


def subject_before(words: Sequence[Word], cue: int, cues: Cues) -> Phrase | None:
    """The phrase that is the subject of the verb at `cue`, to its left; "who" itself in "Brandt, who said"."""
    end = _without_adverbs(words, cue, cues)
    if end == 0:
        return None
    if words[end - 1].low in cues.relatives:
        return _antecedent(words, end - 1, cues) if cues.inverts else Phrase(end - 1, end)
    if words[end - 1].text in _PAUSES:
        return _interrupted(words, end - 1, cues) or _around_parenthesis(words, end - 1, cues)
    return phrase_ending(words, end, cues)


def _interrupted(words: Sequence[Word], pause: int, cues: Cues) -> Phrase | None:
    """ "Brandt, 22, of Ames, Iowa, said": the line's subject, where nothing but what describes it stands between."""
    subject = main_subject(words, pause, cues) if words[pause].text == "," and not cues.inverts else None
    if subject is None or not subject.last < pause < subject.last + _REACH or words[subject.last].text != ",":
        return None
    first = words[subject.last + 1]
    if first.low in cues.relatives:
        return subject
    between = words[subject.last : pause]
    restarts = any(word.text == "," and after.low in _RESTARTS for word, after in pairwise(between))
    told = any(word.text == word.low and word.low in cues.verbs for word in between)
    return None if restarts or told or any(word.stretch >= 0 for word in between) else subject


def _without_adverbs(words: Sequence[Word], end: int, cues: Cues) -> int:
    """Steps left over what may stand between a subject and its verb: "also", "on Tuesday", "has"."""
    while end > 0 and (is_skipped(words[end - 1], cues) or _day_preposition(words, end - 1, cues)):
        end -= 1
    return end


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
        return inner if starts_phrase(words, inner.first, cues) else None
    if is_name(words, inner, cues) and not holds_name(words, outer, cues):
        return inner
    if (
        again
        and not holds_name(words, outer, cues)
        and words[opening].text == ","
        and inner.first < inner.last
    ):
        earlier = _around_parenthesis(words, opening, cues, again=False)
        return earlier if earlier and holds_name(words, earlier, cues) else outer
    return outer


def subject_after(words: Sequence[Word], cue: int, cues: Cues) -> Phrase | None:
    """The phrase that is the subject of the verb at `cue`, to its right: "said Ilse Brandt"."""
    first = cue + 1
    while first < len(words) and first - cue <= 3 and is_skipped(words[first], cues):
        first += 1
    if first < len(words) and words[first].stretch >= 0 and first == cue + 1 and _behind_stretch(words, cue):
        return Phrase(first, first + 1) if cues.capitalised_nouns else None
    if first >= len(words) or words[first].stretch >= 0:
        return None
    if words[first].low in cues.pronouns or words[first].low in cues.first_person:
        return Phrase(first, first + 1)
    if not starts_phrase(words, first, cues) or words[first].low in cues.oblique:
        return None
    phrase = Phrase(first, phrase_end(words, first, cues))
    return _named_apposition(words, phrase, cues) or phrase


def _behind_stretch(words: Sequence[Word], cue: int) -> bool:
    """ "„...“, schrieb „Die Wacht“": what was said stands before the cue, so the name of a paper behind it."""
    at = cue - 1 if cue and words[cue - 1].text == "," else cue
    return at > 0 and words[at - 1].stretch >= 0


def _named_apposition(words: Sequence[Word], phrase: Phrase, cues: Cues) -> Phrase | None:
    """ "said a spokeswoman, Ilse Brandt": the name."""
    if holds_name(words, phrase, cues) and not cues.capitalised_nouns:
        return None
    at = phrase.last
    if at + 1 >= len(words) or words[at].text != ",":
        return None
    inner = Phrase(at + 1, phrase_end(words, at + 1, cues))
    if inner.last < len(words) and words[inner.last].low in cues.reporting_mood:
        return None  # "sagte die Sprecherin, Ilse Brandt habe": another clause
    return inner if is_name(words, inner, cues) and inner.last - inner.first >= 2 else None


@lru_cache(maxsize=512)  # lines: nearly every article's, each of which several ask about
def line_subject(line: Line, cues: Cues) -> Phrase | None:
    """The subject of a whole line."""
    return main_subject(line.words, len(line.words), cues)


def main_subject(words: Sequence[Word], until: int, cues: Cues) -> Phrase | None:
    """The subject of a line's words: the first phrase that no preposition governs, before position `until`.

    Where an object may open the sentence, the first such phrase that can be somebody who speaks.
    """
    phrases = _free_phrases(words, min(until, _REACH), cues)
    if not cues.inverts or not cues.capitalised_nouns:
        return next(phrases, None)
    return max(phrases, key=lambda phrase: likeness(words, phrase, cues), default=None)


def likeness(words: Sequence[Word], phrase: Phrase, cues: Cues) -> int:
    """How well a phrase of a language that writes all nouns large fits a speaker, from 0 to 4."""
    inner = words[phrase.first : phrase.last]
    head = inner[0]
    if inner[-1].stretch >= 0 and head.low not in cues.oblique:
        return 2
    if head.low in cues.oblique or not any(_is_noun(word) for word in inner):
        return 4 if head.low in cues.pronouns and head.low != "es" else 0
    if head.low in cues.pronouns:
        return 4
    if head.low in _OPENINGS or _tells_when(inner) or _is_feminine_dative(inner):
        return 0
    inner = _head(inner, cues)
    if any(is_role(word, cues) for word in inner):
        return 3
    if phrase.first == 0 and len(inner) > 1 and head.low.endswith(_ADJECTIVES):
        inner = inner[1:]  # large for it opens the line
    if phrase.first == 0 and len(inner) > 1 and head.low[-1] == "e" and inner[1].low.endswith(_ABSTRACT):
        inner = inner[1:]  # "Schwere Vorwürfe"
    capitals = [word.text[:1].isupper() and word.low not in cues.determiners for word in inner]
    if any(left and right for left, right in pairwise(capitals)):
        return 3
    if capitals[0] and phrase.last - phrase.first > 2 and words[phrase.first + 1].low in _PARTICLES:
        return 3
    body = bool(cues.body_endings) and any(word.low.endswith(cues.body_endings) for word in inner)
    return 2 if body or (capitals[0] and phrase.last - phrase.first == 1) else 1


def _head(inner: Sequence[Word], cues: Cues) -> Sequence[Word]:
    """Without the genitive or "von" behind the noun: "die Pläne der Ministerin" are no minister."""
    if len(inner) > 3 and inner[0].low in cues.determiners and inner[1].low in ("von", "vom"):
        small = max((at for at, word in enumerate(inner) if word.text == word.low), default=0)
        return inner[small:]  # "ein von Ilse Brandt geschriebener Brief"
    for at in range(1, len(inner)):
        first = 1 if inner[0].low in cues.determiners else 0
        leads = inner[at].low in cues.determiners or inner[at].low in cues.joining
        if leads and any(_is_noun(word) for word in inner[first:at]):
            return inner[:at]
    return inner


def _tells_when(inner: Sequence[Word]) -> bool:
    return any(word.low in _TIMES and word.text != word.low for word in inner[:3])


def _is_feminine_dative(inner: Sequence[Word]) -> bool:
    """ "der Ministerin": the article of a masculine subject before a noun that is none."""
    noun = next((word for word in inner[1:] if word.text != word.low), None)
    return inner[0].low == "der" and noun is not None and noun.low.endswith(_FEMININE)


def _is_noun(word: Word) -> bool:
    """Written large, at its head or behind a hyphen: "ai-Bericht"; or an age: "die 30-jährige"."""
    return word.text != word.low or "-jährige" in word.low


def may_speak(words: Sequence[Word], phrase: Phrase, cues: Cues) -> bool:
    """Whether the phrase names or describes somebody."""
    inner = words[phrase.first : phrase.last]
    return holds_name(words, phrase, cues) or any(
        word.low in cues.roles or (word.low in cues.pronouns and word.low != "it") for word in inner
    )


def is_role(word: Word, cues: Cues) -> bool:
    """Whether the word says what somebody is: a compound by its ending too."""
    return word.low in cues.roles or (
        bool(cues.role_endings) and word.text[:1].isupper() and word.low.endswith(cues.role_endings)
    )


def _free_phrases(words: Sequence[Word], until: int, cues: Cues) -> Iterator[Phrase]:
    """The phrases before `until` that no preposition governs, in order."""
    at = main_clause(words, until, cues)
    while at < until:
        word = words[at]
        if (
            word.low in _COORDINATORS
            or word.low in _EXPLETIVES
            or (cues.capitalised_nouns and word.low in _OPENINGS)
        ):
            at += 1
        elif _is_governing(words, at, cues):
            at = _after_phrase(words, at + 1, cues)
        elif word.stretch < 0 and starts_phrase(words, at, cues):
            end = min(until, phrase_end(words, at, cues))
            phrase = Phrase(at, end)
            yield _named_apposition(words, phrase, cues) or phrase
            at = max(end, at + 1)
        else:
            at += 1


def _is_governing(words: Sequence[Word], at: int, cues: Cues) -> bool:
    """Whether what follows is no subject. German "der" begins one, unless it is a noun's genitive."""
    low = words[at].low
    if cues.capitalised_nouns and low in cues.joining and low in cues.determiners and low not in cues.oblique:
        return at > 0 and words[at - 1].text[:1].isupper() and words[at - 1].low not in cues.skipped
    return low in cues.prepositions or low in cues.boundaries or low in cues.joining


def _after_phrase(words: Sequence[Word], at: int, cues: Cues) -> int:
    return phrase_end(words, at, cues) if at < len(words) else at
