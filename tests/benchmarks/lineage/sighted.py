"""The sightings of exported lineages with the words that the truth says they are."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tests.benchmarks.lineage.exported import Line, Sighting, Span
from tests.benchmarks.lineage.known import Truths, Use, standing


@dataclass(frozen=True, slots=True, eq=False)
class Stood:
    """An article, and the uses that some words in it are of, the main one first; none where nobody shares them."""

    article: str
    revision: int
    spans: tuple[Span, ...]
    uses: tuple[Use, ...]

    def alike(self, other: "Stood") -> bool:
        """Whether both have some of the same words."""
        return any(one.meets(another) for one in self.uses for another in other.uses)


@dataclass(frozen=True, slots=True, eq=False)
class Sighted(Stood):
    """What the words of an exported attestation are."""

    sighting: Sighting

    @property
    def utterances(self) -> set[str]:
        return {use.told.id for use in self.uses}


@dataclass(frozen=True, slots=True)
class Traced:
    """A lineage and its sightings."""

    line: Line
    sighted: tuple[Sighted, ...]

    @property
    def articles(self) -> dict[str, str]:
        """By sighting the article it stands in."""
        return {one.sighting.id: one.article for one in self.sighted}


def traced(lines: Iterable[Line], truths: Truths) -> Iterator[Traced]:
    """The lineages. Of standing lines alone there is nothing to be said."""
    for line in lines:
        revised = [(one, _revision(one, truths)) for one in line.attestations]
        articles = (truths.is_standing(one.article.external_id, r, one.contents) for one, r in revised)
        if not all(articles):
            yield Traced(line, tuple(_sighted(one, revision, truths) for one, revision in revised))


def _sighted(sighting: Sighting, revision: int, truths: Truths) -> Sighted:
    article = sighting.article.external_id
    uses = standing(sighting.contents, truths.uses[article, revision])
    return Sighted(article, revision, sighting.contents, tuple(uses), sighting)


def _revision(sighting: Sighting, truths: Truths) -> int:
    """The last revision that has the words where the sighting says."""
    article = sighting.article.external_id
    for revision in sorted(truths.revisions[article], reverse=True):
        text = truths.records[article, revision].text
        pieces = (" ".join(text[start:end].split()) for start, end in sighting.contents)
        if " ... ".join(pieces) == sighting.text:
            return revision
    raise ValueError(f"{article} does not have: {sighting.text}")
