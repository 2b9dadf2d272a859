"""Putting words between marks, with somebody to whom they are given."""

from random import Random
from typing import NamedTuple

from tests.simulator import english_speech as speech
from tests.simulator.drafts import Paragraph
from tests.simulator.english import Tongue
from tests.simulator.grammar import Pattern, capital, pattern
from tests.simulator.values import Exemplar, Quotation, Span, Utterance

Marks = tuple[str, str]


class Speaker(NamedTuple):
    """Who speaks: the full name, and what a report calls them the first time and later."""

    name: str
    first: tuple[str, ...]
    later: tuple[str, ...]


class Words(NamedTuple):
    """Words of somebody's, and what is known of them: `id` is None where nobody else prints them."""

    text: str
    speaker: Speaker
    id: str | None = None
    portion: Span = (0, 0)
    planted: str | None = None
    exemplar: Exemplar | None = None


class _Frame(NamedTuple):
    before: Pattern
    close: str
    after: Pattern


def _frames(table: tuple[tuple[str, str, str], ...]) -> tuple[_Frame, ...]:
    return tuple(_Frame(pattern(before), close, pattern(after)) for before, close, after in table)


_SENTENCE = _frames((*speech.AFTER, *speech.AFTER, *speech.BEFORE, *speech.THAT))
_FRAGMENT = _frames(speech.FRAGMENT)
_SPLIT = _frames(speech.SPLIT)
_SPLIT_SHARE = 0.3


def quoted(rng: Random, tongue: Tongue, marks: Marks, words: Words, known: bool) -> Paragraph:
    """A paragraph that quotes `words`; with `known` their speaker was named before in this article."""
    names = words.speaker.later if known else words.speaker.first
    tongue.slots["WHO"] = lambda: names[int(rng.random() * len(names))]
    if words.text[0].islower():
        return _plain(tongue, rng.choice(_FRAGMENT), marks, words)
    parts = _halves(words.text)
    if parts and rng.random() < _SPLIT_SHARE:
        return _split(tongue, rng.choice(_SPLIT), marks, words, parts)
    return _plain(tongue, rng.choice(_SENTENCE), marks, words)


def _plain(tongue: Tongue, frame: _Frame, marks: Marks, words: Words) -> Paragraph:
    before = capital(tongue.fill(frame.before))
    content = _closed(words.text, frame.close)
    after = _tidy(tongue.fill(frame.after))
    start = len(before) + len(marks[0])
    text = f"{before}{marks[0]}{content}{marks[1]}{after}"
    return _paragraph(text, ((start, start + len(content)),), words)


def _split(tongue: Tongue, frame: _Frame, marks: Marks, words: Words, parts: tuple[str, str]) -> Paragraph:
    first, second = _closed(parts[0], ","), parts[1]
    between = _tidy(tongue.fill(frame.after))
    opening, closing = marks
    start = len(opening)
    again = start + len(first) + len(closing) + len(between) + 1 + len(opening)
    text = f"{opening}{first}{closing}{between} {opening}{second}{closing}"
    return _paragraph(text, ((start, start + len(first)), (again, again + len(second))), words)


def _paragraph(text: str, spans: tuple[Span, ...], words: Words) -> Paragraph:
    quotation = Quotation(spans=spans, speaker=words.speaker.name, utterance=words.id)
    if words.id is None:
        return Paragraph(text, (quotation,))
    utterance = Utterance(
        id=words.id,
        kind="quotation",
        spans=spans,
        portion=words.portion,
        planted=words.planted,
        speaker=words.speaker.name,
        marked=True,
        exemplar=words.exemplar,
    )
    return Paragraph(text, (quotation,), (utterance,))


def _halves(text: str) -> tuple[str, str] | None:
    """The first sentence and the rest, where there are several."""
    at = text.find(". ")
    return (text[: at + 1], text[at + 2 :]) if at > 0 else None


def _closed(text: str, close: str) -> str:
    """The words with the sign that the frame wants at their end, unless they end in a question."""
    return text if text[-1] == "?" else text.rstrip(".") + close


def _tidy(after: str) -> str:
    """An apposition's comma does not stand before another sign."""
    return after.replace(",.", ".").replace(",,", ",")
