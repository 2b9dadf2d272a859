"""Who a mention means within one article: the fullest name or description the article has for them."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.domain.quotation import SpeakerMention
from app.domain.span import Span
from app.quotations.cues.table import Cues

_NAME = re.compile(
    r"(?:[A-ZÀ-ÖØ-ÞĀ-Ž][^\W_]*(?:['’.-][^\W_]+)*\.?)"
    r"(?:[ \u00a0](?:(?:de|da|di|del|della|la|le|van|von|der|den|bin|ibn|al|el|zu|of)[ \u00a0]){0,2}"
    r"(?:al-|el-|[A-ZÀ-ÖØ-ÞĀ-Ž])[^\W_]*(?:['’.-][^\W_]+)*\.?)*"
)
_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*\.?")
_POSSESSIVE = re.compile(r"['’]s\Z|(?<=s)['’]\Z")
_INITIAL = re.compile(r"(?:[^\W\d_]\.){1,3}\Z")
_CALENDAR = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday january february march april june july august
    september october november december""".split()  # noqa: SIM905
)


@dataclass(slots=True)
class People:
    """The names of one article by their last word, and what has been said of whom so far."""

    text: str
    cues: Cues
    named: dict[str, list[tuple[str, int]]] = field(default_factory=dict)
    recent: list[tuple[int, str]] = field(default_factory=list)
    roles: list[tuple[int, str]] = field(default_factory=list)


def people(text: str, body: Sequence[Span], cues: Cues) -> People:
    """Everybody whom the body names with at least two words."""
    known = People(text=text, cues=cues)
    for paragraph in body:
        for found in _NAME.finditer(text, paragraph.start, paragraph.end):
            words = _bare_name(found.group().split(), cues)
            if len(words) >= 2:
                known.named.setdefault(words[-1], []).append((" ".join(words), found.start()))
            if words and (words[-1] in known.named):
                known.recent.append((found.start(), " ".join(words)))
    return known


def _bare_name(words: list[str], cues: Cues) -> list[str]:
    """Without the titles, roles and sentence openers that stand before a name, and without the possessive."""
    bare = list(words)
    while bare and _no_name(bare[0], cues):
        bare.pop(0)
    if bare:
        bare[-1] = _POSSESSIVE.sub("", bare[-1])
        if not _INITIAL.fullmatch(bare[-1]):
            bare[-1] = bare[-1] if bare[-1] in ("Jr.", "Sr.") else bare[-1].rstrip(".")
    return bare[:5]


def _no_name(word: str, cues: Cues) -> bool:
    low = word.casefold()
    return (
        low in cues.roles
        or low in cues.determiners
        or low in cues.boundaries
        or low in cues.prepositions
        or low in cues.joining
        or low in cues.pronouns
        or low in cues.skipped
        or low in _CALENDAR
        or bool(_POSSESSIVE.search(word))
    )


def resolved(known: People, mention: Span, before: str | None) -> SpeakerMention:
    """The mention with its name; `before` is who spoke last, for pronouns."""
    text = mention.of(known.text)
    low = text.casefold()
    if low in known.cues.pronouns or low in known.cues.relatives:
        name = _antecedent(known, mention, before) or text
    else:
        name = _named(known, text) or _described(known, mention, text)
    return SpeakerMention(span=mention, text=text, name=name)


def _antecedent(known: People, mention: Span, before: str | None) -> str | None:
    """Who a pronoun means: whoever spoke last, else who was named last."""
    if before is not None:
        return before
    earlier = [name for start, name in known.recent if start < mention.start]
    return fullest(known, earlier[-1]) if earlier else None


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
    return words[-1].casefold() in cues.roles and not words[-1][0].isupper()


def fullest(known: People, name: str) -> str:
    """The longest form under which the article gives this name."""
    words = name.split()
    forms = [form for form, _ in known.named.get(words[-1], ()) if _fits(words, form.split())]
    if not forms:
        return name
    counts = Counter(forms)
    first = {form: forms.index(form) for form in counts}
    return min(
        counts, key=lambda form: (-len(form.split()) if len(words) > 1 else -counts[form], first[form])
    )


def _fits(words: list[str], form: list[str]) -> bool:
    return len(words) == 1 or words[0] == form[0]


def _described(known: People, mention: Span, text: str) -> str:
    """A description without its article; a bare one ("the official") takes the fullest said before."""
    words = text.split()
    while len(words) > 1 and words[0].casefold() in known.cues.determiners:
        words.pop(0)
    description = " ".join(words)
    if len(words) == 1:
        earlier = [
            role for start, role in known.roles if start < mention.start and _same_role(role, words[0])
        ]
        return earlier[-1] if earlier else description
    known.roles.append((mention.start, description))
    return description


def _same_role(description: str, role: str) -> bool:
    return role.casefold() in (word.casefold() for word in description.split())
