"""Who a mention means within one article: the fullest name or description the article has for them."""

import re
from bisect import bisect_left, bisect_right, insort
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.quotation import SpeakerMention
from app.domain.span import Span
from app.quotations.cues.table import Cues
from app.quotations.grammar.names import name_in, name_runs, without_possessive
from app.quotations.grammar.phrases import Phrase
from app.quotations.grammar.relatives import antecedent
from app.quotations.grammar.subjects import is_role, line_subject
from app.quotations.grammar.words import Line, Word
from app.quotations.naming.apposed import apposed_name
from app.quotations.naming.genders import Gender, gender_fits, note_gender

_MARKED = re.compile(r"[„“»«‚‘\"]([^„“”»«‘’\"]+)[“”«»‘’\"]")
_CLOSING = '“”«»‘’"'
_IT = ("it", "es")
_RECENT = 6  # subjects and speakers
_LONGEST = 12  # words of a description: more is no noun phrase


@dataclass(slots=True)
class People:
    """What one article tells of people, by position: names are read first, whom a line is about when a mention
    behind it asks, and speakers are added as they are resolved."""

    text: str
    cues: Cues
    lines: Sequence[Line]
    named: dict[str, list[str]] = field(default_factory=dict)  # full names by their last word
    met: Counter[str] = field(default_factory=Counter)  # how often each last word of a name stands there
    offices: dict[str, Counter[str]] = field(default_factory=dict)  # full names by the title before them
    genders: dict[str, set[Gender]] = field(default_factory=dict)  # of last names, as titles show
    subjects: list[tuple[int, str]] = field(default_factory=list)  # named subjects of lines
    speakers: list[tuple[int, str]] = field(default_factory=list)
    roles: dict[str, list[tuple[int, str]]] = field(default_factory=dict)  # descriptions by each role in them
    full: dict[str, str] = field(default_factory=dict)
    lines_read: int = 0  # for their subjects and descriptions


def people(text: str, lines: Sequence[Line], cues: Cues) -> People:
    """Everybody whom the lines name, and in time whom they describe."""
    known = People(text=text, cues=cues, lines=lines)
    for line in lines:
        for title, name in name_runs(text, line.span, cues):
            _meet(known, title, name)
    return known


def _meet(known: People, title: list[str], name: list[str]) -> None:
    known.met[name[-1]] += 1
    if len(name) >= 2:
        known.named.setdefault(name[-1], []).append(" ".join(name))
    office = " ".join(title).lower()
    if office and (title[-1].lower() in known.cues.roles or _is_compound(title[-1], known.cues)):
        note_gender(known.genders, title[-1], name[-1])
        known.offices.setdefault(office, Counter())[" ".join(name)] += 1


def _is_compound(word: str, cues: Cues) -> bool:
    """ "Premierminister"."""
    return bool(cues.role_endings) and word.lower().endswith(cues.role_endings)


def _read_until(known: People, start: int) -> None:
    """Remembers whom the lines before this place are about."""
    while known.lines_read < len(known.lines) and known.lines[known.lines_read].span.start < start:
        line = known.lines[known.lines_read]
        known.lines_read += 1
        subject = line_subject(line, known.cues)
        if subject is not None:
            _remember(known, line, subject)


def _remember(known: People, line: Line, subject: Phrase) -> None:
    """Whom a line is about, for the pronouns and bare roles that come after."""
    words = line.words[subject.first : subject.last]
    mention = known.text[words[0].start : words[-1].end]
    name = name_in(mention, known.cues)
    description = _without_article(mention.split(), known.cues)
    if name is None and len(description) > 1:
        _introduce(known, words[0].start, description)
    elif name is not None and _is_about(known, words) and name[-1] in known.named:
        known.subjects.append((words[0].start, fullest(known, " ".join(name))))


def _is_about(known: People, words: Sequence[Word]) -> bool:
    """Whether a line's subject is whom it names: behind an article, only a bearer of an office is."""
    if words[0].low not in known.cues.determiners:
        return True
    titled = known.cues.capitalised_nouns and len(words) > 2 and words[-2].text[:1].isupper()
    return titled and any(is_role(word, known.cues) for word in words[1:-1])


def resolved(
    known: People, mention: Span, guessed: bool = False, *, remembered: bool = True
) -> SpeakerMention | None:
    """The mention with its name; None for the reporter, and for what is no person's name or description.

    A `guessed` mention was taken over from the words before with no cue, and must be somebody the article knows.
    Only one that is `remembered` is who a later pronoun may mean.

    Mentions are to be asked for in the order of the text.
    """
    text = mention.of(known.text)
    low = text.lower()
    if low in known.cues.first_person:
        return None
    if low in known.cues.relatives:
        of_whom = _of_relative(known, mention)
        if of_whom is None:
            return None
        name = of_whom
    elif text[-1] in _CLOSING and _MARKED.search(text):
        name = _MARKED.findall(text)[-1]  # the paper "die „Wacht am Hafen“"
    elif low in known.cues.pronouns or low in known.cues.possessives:
        name = _antecedent(known, mention) or text
    else:
        words = name_in(text, known.cues)
        if words is None or len(words) == 1:
            behind = apposed_name(known.text, mention, known.cues)
            words = behind.split() if behind else words
        if guessed and not _is_somebody(known, text, words):
            return None
        if words is None and len(text.split()) > _LONGEST:
            return None
        name = fullest(known, " ".join(words)) if words else _described(known, mention)
    if remembered:
        known.speakers.append((mention.start, name))
    return SpeakerMention(span=mention, text=text, name=name)


def _is_somebody(known: People, mention: str, name: list[str] | None) -> bool:
    if name is not None:
        return name[-1] in known.named or known.met[name[-1]] > 1
    return any(word.lower() in known.cues.roles for word in mention.split())


def _antecedent(known: People, mention: Span) -> str | None:
    """Who a pronoun means: the last subject of a line, or the last speaker, whoever stands nearer.

    "It" is a body that spoke, "they" several who did: nobody of one name.
    """
    low = mention.of(known.text).lower()
    if low in _IT or low in known.cues.plural:
        fits = _is_group if low in known.cues.plural else _is_body
        return next((name for _, name in reversed(known.speakers[-_RECENT:]) if fits(known, name)), None)
    _read_until(known, mention.start)
    at = bisect_left(known.subjects, (mention.start, ""))
    recent = sorted(known.subjects[max(0, at - _RECENT) : at] + known.speakers[-_RECENT:], reverse=True)
    return next((name for _, name in recent if gender_fits(known.genders, name, low)), None)


def _is_body(known: People, name: str) -> bool:
    """Whether the article sets an article before the name: "the Harbour Board"."""
    return (
        name[:1].isupper() and re.search(rf"\b(?:the|das) {re.escape(name)}\b", known.text, re.I) is not None
    )


def _is_group(_: People, name: str) -> bool:
    """Whether a description is of several: "officials", "two clerks"."""
    last = name.rsplit(maxsplit=1)[-1]
    return last == last.lower() and last.endswith("s")


def _of_relative(known: People, mention: Span) -> str | None:
    """Whom "who" means: the name or description that it follows in its line."""
    at = bisect_right(known.lines, mention.start, key=lambda line: line.span.start) - 1
    words = known.lines[at].words
    place = next((place for place, word in enumerate(words) if word.start == mention.start), None)
    phrase = antecedent(words, place, known.cues) if place else None
    if phrase is None:
        return None
    before = resolved(known, Span(words[phrase.first].start, words[phrase.last - 1].end), remembered=False)
    return before.name if before else None


def fullest(known: People, name: str) -> str:
    """The longest form under which the article gives this name."""
    if name not in known.full:
        known.full[name] = _longest_form(known, name)
    return known.full[name]


def _longest_form(known: People, name: str) -> str:
    words = name.split()
    if known.cues.capitalised_nouns and words[-1] not in known.named and words[-1][:-1] in known.named:
        words[-1] = words[-1].removesuffix("s")  # "Brandts Ansicht"
    forms = known.named.get(words[-1], ())
    tails = [" ".join(words[first:]) for first in range(1, len(words) - 1)]
    shorter = next((tail for tail in tails if tail in forms), None)
    if shorter is not None:  # "Norway Ilse Brandt" beside "Ilse Brandt": a place before her name
        return shorter
    fitting = [form for form in forms if len(words) == 1 or words[0] == form.split()[0]]
    if not fitting:
        return name
    if len(words) > 1:
        return max(fitting, key=lambda form: len(form.split()))  # the first of equals
    common = max(Counter(fitting).items(), key=lambda form: form[1])[0]
    return fullest(known, common)


def _described(known: People, mention: Span) -> str:
    """Whoever bears the title, or the description without its article, or the nearest fuller one before it."""
    printed = without_possessive(mention.of(known.text)).split()
    words = _without_article(printed, known.cues)
    bearer = (
        _bearer(known, words, mention.start) if len(words) < len(printed) and _definite(printed[0]) else None
    )
    if bearer is not None:
        return bearer
    if len(words) > 1:
        _introduce(known, mention.start, words)
        return " ".join(words)
    _read_until(known, mention.start)
    earlier = known.roles.get(words[0].lower(), [])
    at = bisect_left(earlier, (mention.start, ""))
    return earlier[at - 1][1] if at else words[0]


def _bearer(known: People, words: list[str], start: int) -> str | None:
    """ "the mayor" is Ilse Brandt, if she is called "Mayor Ilse Brandt" and no other mayor as often."""
    office = " ".join(words).lower()
    bare = {fullest(known, name) for name in known.offices.get(office, ())}
    compounds = (
        known.cues.capitalised_nouns and office not in known.cues.body_endings
    )  # a "Rat" is no "Staatsrat"
    ending = office if compounds else " " + office
    every = {
        fullest(known, name)
        for title, names in known.offices.items()
        if title == office or title.endswith(ending)
        for name in names
    }
    if len(every) <= 1:
        return next(iter(every), None)
    often = Counter({name: known.named.get(name.split()[-1], []).count(name) for name in sorted(every)})
    first = often.most_common(1)[0][0]
    return first if first in bare else _nearest(known, start, every)


def _nearest(known: People, start: int, names: set[str]) -> str | None:
    """Who of these was the last to be a line's subject or to speak; looked for among the last few."""
    _read_until(known, start)
    at = bisect_left(known.subjects, (start, ""))
    recent = sorted(known.subjects[max(0, at - _RECENT) : at] + known.speakers[-_RECENT:], reverse=True)
    return next((name for _, name in recent if name in names), None)


def _definite(article: str) -> bool:
    return article.lower() in ("the", "der", "die", "le", "la", "el")


def _without_article(words: list[str], cues: Cues) -> list[str]:
    first = 0
    while first < len(words) - 1 and words[first].lower() in cues.determiners:
        first += 1
    return words[first:]


def _introduce(known: People, start: int, words: list[str]) -> None:
    """Remembers a description under each role in it."""
    for role in {word.lower() for word in words} & known.cues.roles:
        insort(known.roles.setdefault(role, []), (start, " ".join(words)))
