"""Transcripts: paragraphs that open with the name of whoever speaks in them, "SMITH: ..." and "Q: ... A: ...".

One label proves nothing - a list has labels too. Two who take turns, and of whom one says "I" or "you" or asks
something, are talking.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from app.domain.quotation import QuotationKind
from app.domain.span import Span
from app.quotations.cues.table import Cues
from app.quotations.draft import Draft
from app.quotations.grammar.names import name_runs

_LABEL = re.compile(
    r"""\s*(?:''|\*\*)?
    (?P<name>[A-ZÀ-ÖØ-ÞĀ-Ž][\w.]*+(?:[’'-]\w++)*+(?:[ ][A-ZÀ-ÖØ-ÞĀ-Ž][\w.]*+(?:[’'-]\w++)*+){0,3})
    (?:,[ ][A-ZÀ-ÖØ-ÞĀ-Ž][^:\n“"„«(]{1,48})?  # what he is: "JANE SMITH, HOST"
    (?:[ ]\([^()\n]{1,30}\))?                 # where he is: "(on camera)"
    (?:''|\*\*)?:(?:''|\*\*)?\s+(?=[^\s“"„«»‘'])""",
    re.VERBOSE,
)
_WORD = re.compile(r"\w+")
_TALK = re.compile(
    r"\?|\b(?:I|you|your|we|my|ich|Sie|wir|Ihr|Ihre|mein|je|vous|nous|yo|usted|ustedes|nosotros)\b"
)
_ASKED = re.compile(
    r"\b(?:interview (?:with|mit)|interviewed|(?:we|I) (?:spoke|talked|sat down) (?:with|to)|gespräch mit"
    r"|(?:wir|ich) sprachen? mit|entretien avec|entrevista (?:a|con)) ",
    re.I,
)
_NEAR = 60  # characters from "spoke with" to the end of a name
_ENDS = re.compile(r"\w{3,}\.|I['’]m", re.I)  # "... with Joe Poe. I'm Ada Quill": before a name
_APART = 4  # paragraphs from one turn to the next
_LEAST = 2  # words in a turn
_QUESTION, _ANSWER = "Q", "A"


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """A paragraph by its number, who speaks in it as printed, and what is said."""

    paragraph: int
    label: Span
    content: Span


def turns(text: str, body: Sequence[Span], cues: Cues) -> tuple[Draft, ...]:
    """What each turn of a transcript says, in order; a question's asker stays unnamed, where only "Q" is printed."""
    talks = _runs(text, _labelled(text, body))
    found = sorted((turn for run in talks for turn in run), key=lambda turn: turn.paragraph)
    if not found:
        return ()
    full = _full_names(text, body, found, cues)
    answers = _interviewed(text, body[: found[0].paragraph], cues)
    return tuple(_draft(turn, _name(turn.label.of(text), full, answers)) for turn in found)


def _draft(turn: Turn, name: str | None) -> Draft:
    speaker = turn.label if name else None
    return Draft(kind=QuotationKind.BLOCK, contents=(turn.content,), cue=None, speaker=speaker, name=name)


def _labelled(text: str, body: Sequence[Span]) -> Iterator[Turn]:
    for number, paragraph in enumerate(body):
        if text.find(":", paragraph.start, paragraph.end) < 0:
            continue
        label = _LABEL.match(text, paragraph.start, paragraph.end)
        if label is not None:
            end = paragraph.start + len(paragraph.of(text).rstrip())
            content = Span(label.end(), max(label.end(), end))
            if len(content.of(text).split(maxsplit=_LEAST)) >= _LEAST:
                yield Turn(paragraph=number, label=Span(*label.span("name")), content=content)


def _runs(text: str, labelled: Iterable[Turn]) -> Iterator[list[Turn]]:
    """Turns under labels of one style that follow one another closely, and in which people talk."""
    by_style: dict[str, list[Turn]] = {}
    for turn in labelled:
        run = by_style.setdefault(_style(turn.label.of(text)), [])
        if run and turn.paragraph - run[-1].paragraph > _APART:
            yield from (run,) if _is_talk(text, run) else ()
            run = by_style[_style(turn.label.of(text))] = []
        run.append(turn)
    yield from (run for run in by_style.values() if _is_talk(text, run))


def _style(label: str) -> str:
    if label in (_QUESTION, _ANSWER):
        return _QUESTION
    return "capitals" if label.isupper() else "names"


def _is_talk(text: str, run: Sequence[Turn]) -> bool:
    """Whether somebody speaks twice and not alone - or two speak, one right behind the other, to each other."""
    labels = [turn.label.of(text) for turn in run]
    often = Counter(label.split()[-1] for label in labels)
    talking = [bool(_TALK.search(text, turn.content.start, turn.content.end)) for turn in run]
    if len(often) < 2:
        return len(run) > 1 and labels[0] == _ANSWER and any(talking)
    if _style(labels[0]) == _QUESTION or often.most_common(1)[0][1] > 1:
        return any(talking) and all(" " in label or label.isupper() or often[label] > 1 for label in labels)
    adjacent = run[-1].paragraph - run[0].paragraph == len(run) - 1
    return adjacent and all(talking) and all(" " in label or label.isupper() for label in labels)


def _full_names(text: str, body: Sequence[Span], found: Sequence[Turn], cues: Cues) -> dict[str, str]:
    """Full names by their last word, as the article or a first turn prints them."""
    printed = [name for paragraph in body for _, name in name_runs(text, paragraph, cues)]
    full: dict[str, str] = {}
    for name in (*printed, *(_written(turn.label.of(text)).split() for turn in found)):
        behind = [at for at, word in enumerate(name[:-1], 1) if _ENDS.fullmatch(word)]
        own = name[behind[-1] if behind else 0 :]
        if len(own) > 1 and not own[-1].isupper():
            full.setdefault(own[-1].casefold(), " ".join(own))
    return full


def _name(label: str, full: Mapping[str, str], answers: str | None) -> str | None:
    """Who speaks under the label; None for who only asks, and for one who answers unnamed."""
    if label == _QUESTION:
        return None
    if label == _ANSWER:
        return answers
    return full.get(label.rsplit(maxsplit=1)[-1].casefold(), _written(label))


def _written(label: str) -> str:
    if not label.isupper():
        return label
    return _WORD.sub(lambda word: word.group().capitalize(), label)


def _interviewed(text: str, opening: Sequence[Span], cues: Cues) -> str | None:
    """The one person whom the paragraphs before the first turn name, or the one they say was spoken with."""
    named = {name for span in opening for name in _persons(text, span, cues)}
    if len(named) > 1:
        named = {name for span in opening for name in _spoken_with(text, span, cues)}
    return named.pop() if len(named) == 1 else None


def _persons(text: str, span: Span, cues: Cues) -> Iterator[str]:
    """Full names, but for those that a preposition makes places: "the lock at Sallow Bay"."""
    at = span.start
    for _, name in name_runs(text, span, cues):
        at = max(at, text.find(name[0], at, span.end))
        before = text[max(span.start, at - _NEAR) : at].split()[-1:]
        if len(name) > 1 and not any(word.lower() in cues.prepositions for word in before):
            yield " ".join(name)


def _spoken_with(text: str, span: Span, cues: Cues) -> Iterator[str]:
    for asked in _ASKED.finditer(text, span.start, span.end):
        near = Span(asked.end(), min(span.end, asked.end() + _NEAR))
        names = (" ".join(name) for _, name in name_runs(text, near, cues) if len(name) > 1)
        yield from islice(names, 1)
