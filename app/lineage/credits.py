"""What an article itself says about where it has the words from: the strongest evidence there is."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.quotation import CitationScope
from app.domain.source import name_key
from app.domain.testimony import Citation, Testimony
from app.lineage import reasons
from app.lineage.prose import quoted

_ASKED = re.compile(
    r"\b(?:asked for (?:a )?comment|in an interview with|auf (?:die )?(?:an|nach)frage|im gespräch mit)\b[^.!?]*",
    re.IGNORECASE,
)

_READ = re.compile(
    r"\b(?:statements?|(?:press |news )?release|communiqu[ée]|transcript|speech|address|testimony|letter|e-?mail|wrote"
    r"|posted|tweeted|blog|(?:presse)?mitteilung|(?:presse)?erklärung|rede|brief|schrieb|twitterte)\b",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"(?<=[.!?])[”\"’'»)]*\s")
_CREDITED = {
    CitationScope.ARTICLE: reasons.CREDITS_IT_WHOLE,
    CitationScope.NEARBY: reasons.CREDITS_IT_HERE,
    CitationScope.ELSEWHERE: reasons.CREDITS_IT_ELSEWHERE,
}
_TRAILING = ' ,:“„«"'


@dataclass(frozen=True, slots=True, kw_only=True)
class StatedCredits:
    """The sources an article credits for these words, its credit to itself, and whom it credits for something else."""

    others: tuple[Citation, ...]
    own: Citation | None
    elsewhere: tuple[Citation, ...] = ()


_NONE = StatedCredits(others=(), own=None)


def stated_credits(testimony: Testimony) -> StatedCredits:
    """A credit for the whole article outranks one for the sentence; one to itself names no exemplar."""
    if not testimony.citations:
        return _NONE
    named = [citation for citation in testimony.citations if _names_a_source(citation)]
    itself = name_key(testimony.article.source)
    others = [citation for citation in named if name_key(citation.source) != itself]
    elsewhere = [citation for citation in others if citation.scope is CitationScope.ELSEWHERE]
    own = [c for c in named if name_key(c.source) == itself and c.scope is not CitationScope.ELSEWHERE]
    whole = [citation for citation in others if citation.scope is CitationScope.ARTICLE]
    nearby = [citation for citation in others if citation.scope is CitationScope.NEARBY]
    return StatedCredits(
        others=tuple(_distinct(whole or ([] if own else nearby))),
        own=own[0] if own else None,
        elsewhere=tuple(_distinct(elsewhere)),
    )


def is_syndicated(testimony: Testimony) -> bool:
    """Whether the article says of all of itself that it is another's copy."""
    return any(c.scope is CitationScope.ARTICLE for c in stated_credits(testimony).others)


def says_it_read(testimony: Testimony) -> bool:
    """Whether the article says, in the sentence of the words, that they stand in a statement, a speech, a letter."""
    sentence = _last_sentence(testimony.before), _SENTENCE.split(testimony.after, maxsplit=1)[0]
    return any(_READ.search(part) for part in sentence)


def credit_reason(citation: Citation) -> str:
    """The credit as a sentence, with the words that prove it."""
    return _CREDITED[citation.scope].format(source=citation.source, words=quoted(citation.printed))


def own_reporting(testimony: Testimony) -> str | None:
    """A sentence that says why the words look like the article's own asking, if anything says so."""
    own = stated_credits(testimony).own
    if own:
        return reasons.GIVEN_TO_ITSELF.format(source=testimony.article.source, words=quoted(own.printed))
    asked = _ASKED.search(_last_sentence(testimony.before))
    return reasons.ASKED.format(words=quoted(asked.group().rstrip(_TRAILING))) if asked else None


def _names_a_source(citation: Citation) -> bool:
    """A proper name: "statement" is no source."""
    return citation.source.casefold() != citation.source or not citation.source.isascii()


def _distinct(citations: Sequence[Citation]) -> list[Citation]:
    return list({name_key(citation.source): citation for citation in reversed(citations)}.values())[::-1]


def _last_sentence(before: str) -> str:
    tail = before[-400:]
    return _SENTENCE.split(tail)[-1]
