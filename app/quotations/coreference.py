"""Who a mention means within one article: the fullest name or description the article has for them."""

import re
from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from app.domain.quotation import SpeakerMention
from app.domain.span import Span
from app.quotations.cues.table import Cues
from app.quotations.cues.table import words as table
from app.quotations.speakers import Phrase, main_subject
from app.quotations.words import Line

_NAME = re.compile(
    r"(?:[A-ZÀ-ÖØ-ÞĀ-Ž][^\W_]*(?:['’.-][^\W_]+)*\.?)"
    r"(?:[ \u00a0](?:(?:de|da|di|del|della|la|le|van|von|der|den|bin|ibn|al|el|zu|of)[ \u00a0]){0,2}"
    r"(?:al-|el-|[A-ZÀ-ÖØ-ÞĀ-Ž])[^\W_]*(?:['’.-][^\W_]+)*\.?)*"
)
_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*\.?")
_POSSESSIVE = re.compile(r"['’]s\Z|(?<=s)['’]\Z")
_INITIAL = re.compile(r"(?:[^\W\d_]\.){1,3}\Z")
_CALENDAR = table(
    "monday tuesday wednesday thursday friday saturday sunday january february march april june july august",
    "september october november december",
)


@dataclass(slots=True)
class People:
    """The names of one article by their last word; the subjects of its lines, and who has spoken so far."""

    text: str
    cues: Cues
    named: dict[str, list[str]] = field(default_factory=dict)
    subjects: list[tuple[int, str]] = field(default_factory=list)
    speakers: list[tuple[int, str]] = field(default_factory=list)
    roles: dict[str, list[tuple[int, str]]] = field(default_factory=dict)
    full: dict[str, str] = field(default_factory=dict)


def people(text: str, lines: Sequence[Line], cues: Cues) -> People:
    """Everybody whom the lines name with at least two words."""
    known = People(text=text, cues=cues)
    for line in lines:
        for words in name_runs(text, line.span, cues):
            if len(words) >= 2:
                known.named.setdefault(words[-1], []).append(" ".join(words))
    for line in lines:
        subject = main_subject(line.words, len(line.words), cues)
        if subject is not None:
            _remember(known, line, subject)
    return known


def name_runs(text: str, span: Span, cues: Cues) -> Iterator[list[str]]:
    """The capitalised runs in `span` without titles and openers, each as its words."""
    for found in _NAME.finditer(text, span.start, span.end):
        words = _bare_name(found.group().split(), cues)
        if words:
            yield words


def _remember(known: People, line: Line, subject: Phrase) -> None:
    """Whom a line is about, for the pronouns and bare roles that come after."""
    words = line.words[subject.first : subject.last]
    mention = known.text[words[0].start : words[-1].end]
    name = _named(known, mention)
    description = _without_article(mention.split(), known.cues)
    if name is None and len(description) > 1:
        _introduce(known, words[0].start, description)
    elif name is not None and words[0].low not in known.cues.determiners and name.split()[-1] in known.named:
        known.subjects.append((words[0].start, name))


def _bare_name(words: list[str], cues: Cues) -> list[str]:
    """Without the titles, roles and sentence openers that stand before a name, and without the possessive."""
    roles = [at for at, word in enumerate(words[:-1]) if word.lower() in cues.roles]
    owners = [at for at, word in enumerate(words[:-1]) if _POSSESSIVE.search(word)]
    bare = words[max(roles + owners, default=-1) + 1 :]
    while bare and _no_name(bare[0], cues):
        bare.pop(0)
    if bare:
        bare[-1] = _POSSESSIVE.sub("", bare[-1])
        if not _INITIAL.fullmatch(bare[-1]):
            bare[-1] = bare[-1] if bare[-1] in ("Jr.", "Sr.") else bare[-1].rstrip(".")
    return bare[:5]


def _no_name(word: str, cues: Cues) -> bool:
    low = word.lower()
    return (
        low in cues.roles
        or low in cues.determiners
        or low in cues.boundaries
        or low in cues.prepositions
        or low in cues.joining
        or low in cues.pronouns
        or low in cues.skipped
        or (bool(cues.role_endings) and low.endswith(cues.role_endings))
        or low in _CALENDAR
        or bool(_POSSESSIVE.search(word))
    )


def resolved(known: People, mention: Span) -> SpeakerMention:
    """The mention with its name. Mentions are to be asked for in the order of the text."""
    text = mention.of(known.text)
    low = text.lower()
    if low in known.cues.pronouns or low in known.cues.relatives:
        name = _antecedent(known, mention) or text
    else:
        name = _named(known, text) or _described(known, mention)
    known.speakers.append((mention.start, name))
    return SpeakerMention(span=mention, text=text, name=name)


def _antecedent(known: People, mention: Span) -> str | None:
    """Who a pronoun means: the last subject of a line, or the last speaker, whoever stands nearer."""
    at = bisect_left(known.subjects, (mention.start, ""))
    nearest = max(known.subjects[max(0, at - 1) : at] + known.speakers[-1:], default=None)
    return nearest[1] if nearest else None


def _named(known: People, mention: str) -> str | None:
    """The proper name in a mention, in full; None where the mention only describes."""
    head = re.split(r",| (?:of|for|from|at|in|von|vom|des|de|du|del) ", mention, maxsplit=1)[0]
    found = [_bare_name(run.group().split(), known.cues) for run in _NAME.finditer(head)]
    names = [words for words in found if words]
    if not names or _ends_in_role(head, known.cues):
        return None
    return fullest(known, " ".join(names[-1]))


def _ends_in_role(head: str, cues: Cues) -> bool:
    """ "a senior U.S. official": the capitals are not the speaker's."""
    words = head.split()
    return words[-1].lower() in cues.roles and not words[-1][0].isupper()


def fullest(known: People, name: str) -> str:
    """The longest form under which the article gives this name."""
    if name not in known.full:
        known.full[name] = _longest_form(known, name)
    return known.full[name]


def _longest_form(known: People, name: str) -> str:
    words = name.split()
    forms = [form for form in known.named.get(words[-1], ()) if _fits(words, form.split())]
    if not forms:
        return name
    counts = Counter(forms)
    return min(
        counts, key=lambda form: (-len(form.split()) if len(words) > 1 else -counts[form], forms.index(form))
    )


def _fits(words: list[str], form: list[str]) -> bool:
    return len(words) == 1 or words[0] == form[0]


def _described(known: People, mention: Span) -> str:
    """A description without its article; a bare one ("the official") takes the nearest fuller one before."""
    words = _without_article(mention.of(known.text).split(), known.cues)
    if len(words) > 1:
        _introduce(known, mention.start, words)
        return " ".join(words)
    earlier = known.roles.get(words[0].lower(), [])
    at = bisect_left(earlier, (mention.start, ""))
    return earlier[at - 1][1] if at else words[0]


def _without_article(words: list[str], cues: Cues) -> list[str]:
    first = 0
    while first < len(words) - 1 and words[first].lower() in cues.determiners:
        first += 1
    return words[first:]


def _introduce(known: People, start: int, words: list[str]) -> None:
    """Remembers a description under each role in it."""
    for role in {word.lower() for word in words} & known.cues.roles:
        insort(known.roles.setdefault(role, []), (start, " ".join(words)))
