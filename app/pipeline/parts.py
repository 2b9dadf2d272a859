"""What held articles print where a checked text has their words: in its units, and how the two go on beside these."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from app.domain.article import Article
from app.domain.span import Span
from app.domain.wording import Occurrence
from app.matching.beyond import Alike, Printed, beyond
from app.matching.overlaps import Overlaps
from app.store.occurrences import first_occurrence
from app.store.records import revision
from app.store.wordings import HeldWording
from app.text.tokens import tokenise


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A unit of the checked text and the held wording that is closest to it."""

    unit: Occurrence
    held: HeldWording
    shared: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Stretches of the checked text, and what a held article prints there; so many of the words are shared."""

    contents: tuple[Span, ...]
    printed: tuple[str, ...]
    quoted: bool
    exact: bool
    shared: int
    words: int


def parts_of(
    connection: Connection, text: str, body: Sequence[Span], hits: Sequence[Hit]
) -> list[tuple[Part, ...]]:
    """Of each hit its unit and, beside running text, how far the text goes on as the held article does.

    No words are in two parts, but where one unit stands in another.
    """
    prints = _Prints(connection)
    apart = Overlaps(span for hit in hits for span in hit.unit.contents)
    taken: list[Span] = []
    found = []
    for hit in hits:
        held, contents = prints.of(hit.held.wording.id)
        parts = [_hit(hit, held, contents)]
        for alike in _further(text, body, hit, Printed(held.text, held.body, contents), apart):
            if not any(alike.mine.overlaps(span) for span in taken):
                taken.append(alike.mine)
                parts.append(_followed(text, held, alike))
        found.append(tuple(parts))
    return found


@dataclass(slots=True)
class _Prints:
    """For each wording an article that prints it, and where; looked up once."""

    connection: Connection
    _found: dict[str, tuple[Article, tuple[Span, ...]]] = field(default_factory=dict)

    def of(self, wording: str) -> tuple[Article, tuple[Span, ...]]:
        if wording not in self._found:
            one = first_occurrence(self.connection, wording)
            if one is None:
                raise LookupError(f"no article that is held prints the wording {wording}")
            self._found[wording] = revision(self.connection, one.revision).facts.article, one.contents
        return self._found[wording]


def _further(text: str, body: Sequence[Span], hit: Hit, held: Printed, apart: Overlaps) -> Iterator[Alike]:
    if not hit.unit.marked:
        yield from beyond(Printed(text, body, hit.unit.contents), held, apart)


def _hit(hit: Hit, held: Article, contents: tuple[Span, ...]) -> Part:
    return Part(
        contents=hit.unit.contents,
        printed=tuple(span.of(held.text) for span in contents),
        quoted=hit.unit.marked,
        exact=hit.held.wording.id == hit.unit.wording.id,
        shared=hit.shared,
        words=len(hit.unit.wording.words),
    )


def _followed(text: str, held: Article, alike: Alike) -> Part:
    own, other = tokenise(text, alike.mine).words, tokenise(held.text, alike.theirs).words
    return Part(
        contents=(alike.mine,),
        printed=(alike.theirs.of(held.text),),
        quoted=False,
        exact=own == other,
        shared=alike.shared,
        words=len(own),
    )
