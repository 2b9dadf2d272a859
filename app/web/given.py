"""To whom articles give the same words where they disagree, for the line under a quotation."""

from dataclasses import dataclass

from app.domain.digest import Digest
from app.domain.holdings import LineageCard
from app.web.words import count

_NAMED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """`by` says in how many articles; `where` names their sources, empty for the first and for many."""

    speaker: str
    by: str
    where: tuple[str, ...]


def given(digest: Digest) -> tuple[Given, ...]:
    """Everybody who is named as the speaker, the lineage's own first; nothing where articles agree."""
    return tuple(
        Given(
            speaker=each.speaker,
            by=_by(each.articles),
            where=each.named if number and each.sources <= _NAMED else (),
        )
        for number, each in enumerate(digest.given)
    )


def given_in_short(card: LineageCard) -> tuple[Given, ...]:
    """The same for a lineage in a list, without the sources."""
    return tuple(Given(speaker=name, by=_by(number), where=()) for name, number in card.given_to)


def _by(articles: int) -> str:
    return f"in {count(articles, 'article')}" if articles else "by hand"
