"""Who a mention means within one article: the fullest name or description the article has for them."""

import re
from bisect import bisect_right
from collections import Counter

from app.domain.quotation import SpeakerMention
from app.domain.span import Span
from app.quotations.grammar.names import Words, name_in, without_possessive
from app.quotations.grammar.relatives import antecedent
from app.quotations.naming.apposed import apposed_name
from app.quotations.naming.genders import gender_fits
from app.quotations.naming.people import People, fullest
from app.quotations.naming.recent import introduce, nearest_description, recent, without_article

_MARKED = re.compile(r"[„“»«‚‘\"]([^„“”»«‘’\"]+)[“”«»‘’\"]")
_CLOSING = '“”«»‘’"'
_IT = ("it", "es")
_NOBODY = frozenset(("another", "one", "some", "others", "many", "both", "several"))  # in particular
_RECENT = 6  # speakers
_THE = 4  # characters of "the " and "das "
_LONGEST = 12  # words of a description: more is no noun phrase
_EDGE = re.compile(r"\b")


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
            words = tuple(behind.split()) if behind else words
        if guessed and not _is_somebody(known, text, words):
            return None
        if words is None and len(text.split()) > _LONGEST:
            return None
        name = fullest(known, " ".join(words)) if words else _described(known, mention)
    if remembered:
        known.speakers.append((mention.start, name))
    return SpeakerMention(span=mention, text=text, name=name)


def _is_somebody(known: People, mention: str, name: Words | None) -> bool:
    if name is not None:
        return name[-1] in known.named or known.met.count(name[-1]) > 1
    return any(word.lower() in known.cues.roles for word in mention.split())


def _antecedent(known: People, mention: Span) -> str | None:
    """Who a pronoun means: the last subject of a line, or the last speaker, whoever stands nearer.

    "It" is a body that spoke, "they" several who did: nobody of one name.
    """
    low = mention.of(known.text).lower()
    if low in _IT or low in known.cues.plural:
        fits = _is_group if low in known.cues.plural else _is_body
        return next((name for _, name in reversed(known.speakers[-_RECENT:]) if fits(known, name)), None)
    return next(
        (
            name
            for _, name in recent(known, mention.start)
            if name.lower() not in _NOBODY and gender_fits(known.genders, name, low)
        ),
        None,
    )


def _is_body(known: People, name: str) -> bool:
    """Whether the article sets an article before the name: "the Harbour Board"."""
    if not name[:1].isupper():
        return False
    text, low = known.text.lower(), name.lower()
    at = text.find(low)
    while at >= 0:
        before = max(0, at - _THE)
        if (
            text[before:at] in ("the ", "das ")
            and _EDGE.match(text, before)
            and _EDGE.match(text, at + len(low))
        ):
            return True
        at = text.find(low, at + 1)
    return False


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


def _described(known: People, mention: Span) -> str:
    """Whoever bears the title, or the description without its article, or the nearest fuller one before it."""
    printed = without_possessive(mention.of(known.text)).split()
    words = without_article(printed, known.cues)
    bearer = (
        _bearer(known, words, mention.start) if len(words) < len(printed) and _definite(printed[0]) else None
    )
    if bearer is not None:
        return bearer
    if len(words) > 1:
        introduce(known, mention.start, words)
        return " ".join(words)
    return nearest_description(known, words[0].lower(), mention.start) or words[0]


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
    return next((name for _, name in recent(known, start) if name in names), None)


def _definite(article: str) -> bool:
    return article.lower() in ("the", "der", "die", "le", "la", "el")
