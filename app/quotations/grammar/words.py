"""An article's body as lines of words in which every marked stretch is one word.

Whoever looks for cues and speakers reads these lines, and so never mistakes quoted words for the reporter's.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import repeat

from msgspec import Struct

from app.domain.span import Span
from app.text.quotemarks import Marked
from app.text.sentences import sentences

# Told from word to word with what stands between: where nothing is skipped, no place is tried in vain.
_SCANNER = re.compile(
    r"""([\s_]*+)(
        [^\W_]++(?!['’&/.-])  # nearly every word: whatever follows tells it from all that stand below
      | (?:[^\W\d_]\.){2,}
      | (?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Lt|Col|Capt|Cmdr|Sgt|Prof|Rev|St|Jr|Sr|Maj|Adm
        |[A-ZÄÖÜ])\.
      | [^\W_]+(?:['’&/.-][^\W_]+)*
      | ["“”„«»'’‘]+
      | [^\w\s])""",
    re.VERBOSE,
)
_INVERTED = re.compile(r"(?P<verb>.+?)-(?:t-)?(?P<pronoun>ils?|elles?|on|je|nous)\Z", re.IGNORECASE)
_LONGEST = 256  # words in a line, a marked stretch counted as one: more than any sentence has
_PRONOUNS = ("-il", "-ils", "-elle", "-elles", "-on", "-je", "-nous")
_JOINED = 4  # letters of two French words, at the least
_ELISIONS = ("l'", "l’", "L'", "L’", "qu'", "qu’", "Qu'", "Qu’")


class Word(Struct, frozen=True, gc=False):
    """A word, a mark of punctuation, or (with `stretch` >= 0) everything between a pair of marks.

    A Struct, for nowhere else are so many values made, nor asked so often.
    """

    text: str
    low: str
    start: int
    end: int
    stretch: int


class Line(Struct, frozen=True, kw_only=True, eq=False):
    """One sentence of the reporter's, like no other.

    `stretches` are the places of the marked stretches among its words; `vocabulary` its words in lower case,
    so that a line without any of a kind need not be walked through.
    """

    span: Span
    paragraph: int
    words: tuple[Word, ...]
    stretches: tuple[int, ...]
    vocabulary: frozenset[str]


def read(text: str, body: Sequence[Span], stretches: Sequence[Marked]) -> tuple[Line, ...]:
    """The lines of the body, in order. A sentence end inside quotation marks ends no line."""
    lines: list[Line] = []
    at = 0
    for number, paragraph in enumerate(body):
        while at < len(stretches) and stretches[at].whole.end <= paragraph.start:
            at += 1
        spans = sentences(text, paragraph)
        inside = _inside(stretches, at, paragraph)
        for span, within in _merged(spans, inside) if inside else zip(spans, repeat(()), strict=False):
            words = tuple(_words(text, span, within))
            if len(words) <= _LONGEST:
                lines.append(_line(span, number, words, bool(within)))
            else:
                lines.extend(_pieces(span, number, words))
    return tuple(lines)


def _line(span: Span, paragraph: int, words: tuple[Word, ...], marked: bool = True) -> Line:
    places = tuple(place for place, word in enumerate(words) if word.stretch >= 0) if marked else ()
    vocabulary = frozenset([word.low for word in words])
    return Line(span=span, paragraph=paragraph, words=words, stretches=places, vocabulary=vocabulary)


def _pieces(span: Span, paragraph: int, words: tuple[Word, ...]) -> Iterator[Line]:
    """A line that no sentence is as long as, cut: whoever looks along a line stays linear on any text."""
    for first in range(0, len(words), _LONGEST):
        inner = words[first : first + _LONGEST]
        start = inner[0].start if first else span.start
        end = inner[-1].end if first + _LONGEST < len(words) else span.end
        yield _line(Span(start, end), paragraph, inner)


def _inside(stretches: Sequence[Marked], at: int, paragraph: Span) -> list[tuple[int, Span]]:
    """The parts of the stretches that stand in this paragraph, each with its stretch's number."""
    found = []
    while at < len(stretches) and stretches[at].whole.start < paragraph.end:
        whole = stretches[at].whole
        found.append((at, Span(max(whole.start, paragraph.start), min(whole.end, paragraph.end))))
        at += 1
    return found


def _merged(
    spans: Sequence[Span], stretches: Sequence[tuple[int, Span]]
) -> list[tuple[Span, list[tuple[int, Span]]]]:
    """Sentences joined where a stretch runs over their end, each with the stretches in it."""
    merged: list[tuple[Span, list[tuple[int, Span]]]] = []
    at = 0
    for span in spans:
        if merged and merged[-1][1] and merged[-1][1][-1][1].end > span.start:
            current, within = Span(merged[-1][0].start, span.end), merged[-1][1]
            merged[-1] = (current, within)
        else:
            current, within = span, []
            merged.append((current, within))
        while at < len(stretches) and stretches[at][1].start < current.end:
            within.append(stretches[at])
            at += 1
        if within and within[-1][1].end > current.end:
            merged[-1] = (Span(current.start, within[-1][1].end), within)
    return merged


def _words(text: str, span: Span, stretches: Sequence[tuple[int, Span]]) -> list[Word]:
    words: list[Word] = []
    at = span.start
    for number, stretch in stretches:
        _scan(text, at, stretch.start, words)
        words.append(Word("", "", stretch.start, stretch.end, number))
        at = stretch.end
    _scan(text, at, span.end, words)
    return words


def _scan(text: str, start: int, end: int, words: list[Word]) -> None:
    """Adds the words between two places. `findall` tells no places, and costs half of what a match a word
    does: each word is as far on as all before it are long."""
    behind = start
    for gap, word in _SCANNER.findall(text, start, end):
        first = behind + len(gap)
        behind = first + len(word)
        low = word if word.islower() else word.lower()
        joint = None if word.isalnum() or not _may_be_two(low) else _joint(word)
        if joint is None:
            words.append(Word(word, low, first, behind, -1))
        else:
            head, tail = word[: joint[0]], word[joint[1] :]
            words.append(Word(head, head.lower(), first, first + len(head), -1))
            words.append(Word(tail, tail.lower(), behind - len(tail), behind, -1))


def _may_be_two(low: str) -> bool:
    """False of nearly every word: then it need not be looked at closely."""
    return len(low) >= _JOINED and (low.endswith(_PRONOUNS) or low.startswith(_ELISIONS))


def _joint(word: str) -> tuple[int, int] | None:
    """Where the first of two French words ends, and where the second begins: "dit-il", "affirme-t-il", "qu'elle"."""
    inverted = _INVERTED.match(word) if "-" in word else None
    if inverted:
        return inverted.end("verb"), inverted.start("pronoun")
    elided = max(word.find("'"), word.find("’")) + 1
    return (elided, elided) if word.startswith(_ELISIONS) else None
