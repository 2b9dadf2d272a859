"""What stands between marks in an article and is nobody's speech, reason by reason."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.holdings import HeldArticle
from app.web.words import APART, shortened


@dataclass(frozen=True, slots=True, kw_only=True)
class Apart:
    """The words set apart for one reason, each once."""

    reason: str
    meaning: str
    words: tuple[str, ...]


def apart(held: HeldArticle) -> tuple[Apart, ...]:
    """Reasons in the order of their table, words in the order of the text."""
    return tuple(_by_reason(held))


def _by_reason(held: HeldArticle) -> Iterator[Apart]:
    for reason, (title, meaning) in APART.items():
        same = (each for each in held.set_apart if each.reason is reason)
        words = (" … ".join(shortened(c.of(held.article.text)) for c in each.contents) for each in same)
        told = tuple(dict.fromkeys(words))
        if told:
            yield Apart(reason=title, meaning=meaning, words=told)
