"""The truth about a small world, by article: who printed which shared words when, and from whom."""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from math import ceil, floor

from msgspec import structs

from tests.simulator.values import Exemplar, Record, Truth, Utterance

_WORD = re.compile(r"\w(?:[\w’'.,-]*\w)?")
LEAST = 8  # words that two articles have in common and that must be found
_TOUCHED = 15  # characters in which a sighting has words of an utterance


@dataclass(frozen=True, slots=True, eq=False)
class Use:
    """An utterance, or a part of it, in one revision of an article."""

    article: str
    revision: int
    told: Utterance

    @property
    def spliced(self) -> bool:
        """Whether it is run together with another's words: a splice belongs to the lineage of neither."""
        return any(one.kind == "splice" for one in self.told.alterations)

    def meets(self, other: "Use", least: int = 1) -> bool:
        """Whether both print the same `least` words of the same utterance."""
        first = max(self.told.portion[0], other.told.portion[0])
        last = min(self.told.portion[1], other.told.portion[1])
        return self.told.id == other.told.id and last - first >= least


@dataclass(slots=True)
class Truths:
    """All of a world; articles go by their ids, revisions by their numbers."""

    records: dict[tuple[str, int], Record] = field(default_factory=dict)
    truths: dict[tuple[str, int], Truth] = field(default_factory=dict)
    revisions: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    uses: dict[tuple[str, int], list[Use]] = field(default_factory=dict)
    printings: dict[str, list[Use]] = field(default_factory=lambda: defaultdict(list))  # by utterance

    def source(self, article: str) -> str:
        return self.truths[article, self.revisions[article][0]].source

    def beside(self, use: Use, least: int = 1) -> set[str]:
        """The other articles that print some of the same words."""
        return {
            one.article
            for one in self.printings[use.told.id]
            if one.article != use.article and use.meets(one, least)
        }

    def taken_from(self, use: Use) -> Exemplar | None:
        """What the article has the words from: of words it printed before, what it had them from then."""
        exemplar = use.told.exemplar
        seen = {use.revision}
        while exemplar and exemplar.article == use.article and exemplar.revision not in seen:
            seen.add(exemplar.revision)
            before = [u for u in self.uses.get((use.article, exemplar.revision), ()) if use.meets(u)]
            exemplar = before[0].told.exemplar if before else None
        return None if exemplar and exemplar.article == use.article else exemplar

    def ways_up(self, use: Use) -> list[Exemplar]:
        """What the words were taken from, what that took them from, and so on."""
        found: list[Exemplar] = []
        seen = {use.article}
        exemplar = self.taken_from(use)
        while exemplar:
            found.append(exemplar)
            if exemplar.article is None or exemplar.article in seen:
                break
            seen.add(exemplar.article)
            above = [u for u in self.printings[use.told.id] if u.article == exemplar.article and use.meets(u)]
            exemplar = self.taken_from(above[0]) if above else None
        return found

    def is_standing(self, article: str, revision: int, spans: Iterable[tuple[int, int]]) -> bool:
        """Whether the article has standing lines of its outlet in all these spans."""
        lines = self.truths[article, revision].boilerplate
        return all(any(start < last and first < end for first, last in lines) for start, end in spans)

    def printed_at(self, article: str, utterances: set[str]) -> tuple[str, bool]:
        """When the article first had any of these, and whether its first revision did."""
        for place, revision in enumerate(sorted(self.revisions[article])):
            if any(use.told.id in utterances for use in self.uses[article, revision]):
                return self.truths[article, revision].published, place == 0
        return self.truths[article, min(self.revisions[article])].published, True


def known(specimens: Iterable[tuple[Record, Truth]]) -> Truths:
    """What is so in a world of these articles."""
    made = Truths()
    for record, truth in specimens:
        key = truth.id, truth.revision
        made.records[key], made.truths[key] = record, truth
        made.revisions[truth.id].append(truth.revision)
        made.uses[key] = [Use(truth.id, truth.revision, told) for told in truth.utterances]
        for use in made.uses[key]:
            made.printings[use.told.id].append(use)
    return made


def standing(spans: Iterable[tuple[int, int]], uses: Iterable[Use]) -> list[Use]:
    """The uses that have words in these spans, the one with most of them first.

    Where most of it is a quotation's, those are meant, though the paragraph around them is known, too.
    """
    spans = list(spans)
    length = sum(end - start for start, end in spans)
    overlaps = [(sum(_shared(span, own) for span in spans for own in use.told.spans), use) for use in uses]
    found = [(n, use) for n, use in overlaps if n >= min(_TOUCHED, length)]
    said = [(n, use) for n, use in found if use.told.kind == "quotation"]
    if 2 * sum(n for n, _ in said) >= length:
        found = said
    return [use for _, use in sorted(found, key=lambda pair: (-pair[0], pair[1].told.id))]


def portion(use: Use, spans: Iterable[tuple[int, int]], text: str) -> Use:
    """The part of a use that stands in these spans, by the places of its words in what was printed."""
    taken = list(spans)
    words = [found.span() for start, end in use.told.spans for found in _WORD.finditer(text, start, end)]
    here = [place for place, word in enumerate(words) if any(_shared(word, one) for one in taken)]
    first, last = use.told.portion
    if not here:
        return replace(use, told=structs.replace(use.told, portion=(first, first)))
    began, ended = ((last - first) * place / len(words) for place in (here[0], here[-1] + 1))
    return replace(use, told=structs.replace(use.told, portion=(first + floor(began), first + ceil(ended))))


def covered(use: Use, spans: Iterable[tuple[int, int]]) -> bool:
    """Whether half of the use stands in these spans, which do not overlap."""
    length = sum(end - start for start, end in use.told.spans)
    return 2 * sum(_shared(span, own) for span in spans for own in use.told.spans) >= length


def left(use: Use, spans: Iterable[tuple[int, int]], text: str) -> int:
    """How many words of the use stand outside these spans."""
    taken = list(spans)
    words = (found.span() for start, end in use.told.spans for found in _WORD.finditer(text, start, end))
    return sum(not any(_shared(word, one) for one in taken) for word in words)


def _shared(one: tuple[int, int], other: tuple[int, int]) -> int:
    return max(0, min(one[1], other[1]) - max(one[0], other[0]))
