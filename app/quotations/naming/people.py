"""What one article tells of people: names and offices, and what is learned as mentions are resolved."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from app.quotations.cues.table import Cues
from app.quotations.grammar.names import Words, name_runs
from app.quotations.grammar.words import Line
from app.quotations.naming.genders import Gender, note_gender


class Subject(NamedTuple):
    """Whom a line is about: somebody under the fullest name, or a description of more than one word."""

    start: int
    name: str | None
    description: tuple[str, ...] = ()


@dataclass(slots=True)
class People:
    """What one article tells of people, by position: names are read first, whom a line is about when a mention
    behind it asks, and speakers and descriptions are added as mentions are resolved."""

    text: str
    cues: Cues
    lines: Sequence[Line]
    named: dict[str, list[str]] = field(default_factory=dict)  # full names by their last word
    met: list[str] = field(default_factory=list)  # the last word of every name, as often as it stands there
    offices: dict[str, Counter[str]] = field(default_factory=dict)  # full names by the title before them
    genders: dict[str, set[Gender]] = field(default_factory=dict)  # of last names, as titles show
    subjects: dict[int, Subject | None] = field(default_factory=dict)  # of the lines read so far, by number
    speakers: list[tuple[int, str]] = field(default_factory=list)
    roles: dict[str, list[tuple[int, str]]] = field(default_factory=dict)  # descriptions by each role in them
    full: dict[str, str] = field(default_factory=dict)


def people(text: str, lines: Sequence[Line], cues: Cues) -> People:
    """Everybody whom the lines name, and in time whom they describe."""
    known = People(text=text, cues=cues, lines=lines)
    for line in lines:
        for title, name in name_runs(text, line.span, cues):
            _meet(known, title, name)
    return known


def _meet(known: People, title: Words, name: Words) -> None:
    known.met.append(name[-1])
    if len(name) >= 2:
        known.named.setdefault(name[-1], []).append(" ".join(name))
    if title and (title[-1].lower() in known.cues.roles or _is_compound(title[-1], known.cues)):
        note_gender(known.genders, title[-1], name[-1])
        known.offices.setdefault(" ".join(title).lower(), Counter())[" ".join(name)] += 1


def _is_compound(word: str, cues: Cues) -> bool:
    """ "Premierminister"."""
    return bool(cues.role_endings) and word.lower().endswith(cues.role_endings)


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
