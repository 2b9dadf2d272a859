"""Putting words between marks, with somebody to whom they are given."""

from random import Random
from typing import NamedTuple

from tests.simulator.drafts import Paragraph
from tests.simulator.language.grammar import capital
from tests.simulator.language.tongue import Frame, Frames, Marks, Speaker, Tongue
from tests.simulator.values import Alteration, Exemplar, Quotation, Span, Utterance


class Words(NamedTuple):
    """Words of somebody's, and what is known of them: `id` is None where nobody else prints them."""

    text: str
    speaker: Speaker
    id: str | None = None
    portion: Span = (0, 0)
    planted: str | None = None
    exemplar: Exemplar | None = None
    alterations: tuple[Alteration, ...] = ()  # offsets into `text`


_SPLIT_SHARE = 0.3  # of quotations of several sentences
_LONG = 8  # words of a sentence that is parted
_INTERPOSED_SHARE = 0.08  # of the others


def quoted(
    rng: Random, tongue: Tongue, marks: Marks, words: Words, known: bool, frames: Frames = ()
) -> Paragraph:
    """A paragraph that quotes `words`; with `known` their speaker was named before in this article."""
    _name(rng, tongue, words.speaker, known)
    if frames:
        return _plain(tongue, rng.choice(frames), marks, words)
    parts = None if words.text[0].islower() else _halves(words.text)
    if parts and not words.alterations and rng.random() < _SPLIT_SHARE:
        return _split(tongue, rng.choice(tongue.manner.split), marks, words, parts)
    if not parts and tongue.manner.interposed and not words.alterations and rng.random() < _INTERPOSED_SHARE:
        parts = _within(rng, words.text)
        if parts:
            return _split(tongue, rng.choice(tongue.manner.interposed), marks, words, parts)
    return _plain(tongue, rng.choice(frame_for(tongue, words)), marks, words)


def frame_for(tongue: Tongue, words: Words) -> Frames:
    """The frames in which these words can stand in one piece."""
    return tongue.manner.fragment if words.text[0].islower() else tongue.manner.sentence


def unmarked(rng: Random, tongue: Tongue, words: Words) -> Paragraph:
    """The same words without marks, as if the reporter had found them."""
    _name(rng, tongue, words.speaker, known=False)
    return _plain(tongue, rng.choice(tongue.manner.bare), ("", ""), words)


def _name(rng: Random, tongue: Tongue, speaker: Speaker, known: bool) -> None:
    names = speaker.later if known else speaker.first
    tongue.slots["WHO"] = lambda: names[int(rng.random() * len(names))]


def _plain(tongue: Tongue, frame: Frame, marks: Marks, words: Words) -> Paragraph:
    before = capital(_tidy(tongue.fill(frame.before)))
    content = _closed(words.text, frame.close)
    after = _tidy(tongue.fill(frame.after))
    start = len(before) + len(marks[0])
    text = f"{before}{marks[0]}{content}{marks[1]}{after}"
    return _paragraph(text, ((start, start + len(content)),), words, bool(marks[0]))


def _split(tongue: Tongue, frame: Frame, marks: Marks, words: Words, parts: tuple[str, str]) -> Paragraph:
    first, second = _closed(parts[0], frame.close), parts[1]
    between = _tidy(tongue.fill(frame.after))
    opening, closing = marks
    start = len(opening)
    again = start + len(first) + len(closing) + len(between) + 1 + len(opening)
    text = f"{opening}{first}{closing}{between} {opening}{second}{closing}"
    return _paragraph(text, ((start, start + len(first)), (again, again + len(second))), words, True)


def _paragraph(text: str, spans: tuple[Span, ...], words: Words, marked: bool) -> Paragraph:
    quotation = Quotation(spans=spans, speaker=words.speaker.name, utterance=words.id)
    if words.id is None:
        return Paragraph(text, (quotation,))
    by, last = spans[0][0], spans[-1][1]
    utterance = Utterance(
        id=words.id,
        kind="quotation",
        spans=spans,
        portion=words.portion,
        planted=words.planted,
        speaker=words.speaker.name,
        marked=marked,
        exemplar=words.exemplar,
        alterations=tuple(
            [Alteration(a.kind, min(a.start + by, last), min(a.end + by, last)) for a in words.alterations]
        ),
    )
    return Paragraph(text, (quotation,) if marked else (), (utterance,))


def _halves(text: str) -> tuple[str, str] | None:
    """The first sentence and the rest, where there are several."""
    at = text.find(". ")
    return (text[: at + 1], text[at + 2 :]) if at > 0 else None


def _within(rng: Random, text: str) -> tuple[str, str] | None:
    """A sentence in two, behind one of its words but its first few and last few."""
    words = text.split(" ")
    if len(words) < _LONG or words[0].islower():
        return None
    at = rng.randint(3, len(words) - 4)
    return " ".join(words[:at]).rstrip(","), " ".join(words[at:])


def _closed(text: str, close: str) -> str:
    """The words with the sign that the frame wants at their end, unless they end in a question."""
    return text if text[-1] in "?？" else text.rstrip(".。") + close


def _tidy(words: str) -> str:
    """An apposition's comma does not stand before another sign."""
    return words.replace(",.", ".").replace(",,", ",").replace(",:", ":")
