"""What was changed, for a reader: each alteration in words, and the two texts compared word by word."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.alteration import Alteration
from app.web import words
from app.web.comparison import Edit, Stretch, compare, condense

_COMPARED = 20_000  # characters: beyond them a word-by-word comparison is no longer something one reads


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One alteration in words; `grave` ones change the meaning."""

    title: str
    told: str
    grave: bool


def changes(alterations: Iterable[Alteration]) -> tuple[Change, ...]:
    """The alterations in their order: what changes the meaning comes first."""
    return tuple(
        Change(title=words.title(each.kind), told=words.told(each), grave=words.changes_meaning(each.kind))
        for each in alterations
    )


def difference(before: str, after: str) -> tuple[Stretch, ...]:
    """The comparison of two texts; empty where not one word differs, or where there is too much to read."""
    if before == after or len(before) + len(after) > _COMPARED:
        return ()
    stretches = condense(compare(before, after))
    return stretches if any(stretch.edit is not Edit.SAME for stretch in stretches) else ()
