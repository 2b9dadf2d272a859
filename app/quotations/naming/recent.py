"""Who and what stood in an article just before a mention: the subjects of its lines, and those who spoke.

Lines are read for their subjects as they are asked for, from the mention backwards: most need never be.
"""

from bisect import bisect_left, insort
from collections.abc import Iterator, Sequence
from itertools import islice

from app.quotations.cues.table import Cues
from app.quotations.grammar.names import name_in
from app.quotations.grammar.phrases import Phrase
from app.quotations.grammar.subjects import is_role, line_subject
from app.quotations.grammar.words import Line, Word
from app.quotations.naming.people import People, Subject, fullest

_FEW = 6  # subjects and speakers


def recent(known: People, start: int) -> list[tuple[int, str]]:
    """The last few who were a line's subject before a place, and the last few who spoke: the nearest first."""
    subjects = islice(_named_before(known, start), _FEW)
    return sorted([*subjects, *known.speakers[-_FEW:]], reverse=True)


def _named_before(known: People, start: int) -> Iterator[tuple[int, str]]:
    for number in _lines_before(known, start):
        printed = known.lines[number].span.of(known.text)
        if any(map(printed.__contains__, known.named)):  # else it is about nobody of a full name
            subject = _subject_of(known, number)
            if subject is not None and subject.name is not None and subject.start < start:
                yield subject.start, subject.name


def nearest_description(known: People, role: str, start: int) -> str | None:
    """The nearest fuller description of somebody in this role before a place: a line's subject, or a speaker."""
    if role not in known.cues.roles:
        return None
    spoke = known.roles.get(role, [])
    at = bisect_left(spoke, (start, ""))
    nearest = spoke[at - 1] if at else (-1, "")
    for number in _lines_before(known, start):
        line = known.lines[number]
        if line.span.end <= nearest[0]:
            break
        subject = _subject_of(known, number) if _may_hold(line, role) else None
        if subject is not None and subject.start < start and role in map(str.lower, subject.description):
            nearest = max(nearest, (subject.start, " ".join(subject.description)))
    return nearest[1] or None


def _may_hold(line: Line, role: str) -> bool:
    """False where none of the line's words is this role: words in marks are not among those it knows, and one with
    a point or a hyphen may be two of them."""
    return role in line.vocabulary or bool(line.stretches) or not role.isalpha()


def _lines_before(known: People, start: int) -> range:
    """The numbers of the lines that begin before a place, the nearest first."""
    return range(bisect_left(known.lines, start, key=lambda line: line.span.start) - 1, -1, -1)


def _subject_of(known: People, number: int) -> Subject | None:
    """Whom a line is about, for the pronouns and bare roles that come after."""
    if number not in known.subjects:
        line = known.lines[number]
        phrase = line_subject(line, known.cues)
        known.subjects[number] = _subject_at(known, line, phrase) if phrase else None
    return known.subjects[number]


def _subject_at(known: People, line: Line, phrase: Phrase) -> Subject | None:
    words = line.words[phrase.first : phrase.last]
    mention = known.text[words[0].start : words[-1].end]
    name = name_in(mention, known.cues)
    if name is None:
        description = without_article(mention.split(), known.cues)
        return Subject(words[0].start, None, tuple(description)) if len(description) > 1 else None
    if _is_about(known, words) and name[-1] in known.named:
        return Subject(words[0].start, fullest(known, " ".join(name)))
    return None


def _is_about(known: People, words: Sequence[Word]) -> bool:
    """Whether a line's subject is whom it names: behind an article, only a bearer of an office is."""
    if words[0].low not in known.cues.determiners:
        return True
    titled = known.cues.capitalised_nouns and len(words) > 2 and words[-2].text[:1].isupper()
    return titled and any(is_role(word, known.cues) for word in words[1:-1])


def without_article(words: list[str], cues: Cues) -> list[str]:
    first = 0
    while first < len(words) - 1 and words[first].lower() in cues.determiners:
        first += 1
    return words[first:]


def introduce(known: People, start: int, words: list[str]) -> None:
    """Remembers a description under each role in it."""
    for role in {word.lower() for word in words} & known.cues.roles:
        insort(known.roles.setdefault(role, []), (start, " ".join(words)))
