"""What is told of all sightings of a lineage together, made of a line of each."""

from collections.abc import Iterable, Mapping, Sequence

from app.domain.collation import CollatedWitness
from app.domain.digest import Digest, GivenBy, Printing, Unseen
from app.domain.lineage import GivenTo, Lineage
from app.domain.overview import EVERY, Overview, Whereabouts
from app.lineage.branches import forest
from app.lineage.mentions import Mention, mentions
from app.lineage.times import times

_NAMED = 8  # sources named before "and N more"


def overview_of(lineage: Lineage, shown: range = EVERY) -> Overview:
    """The overview of a whole lineage, with the sightings at these places in time order."""
    every = lineage.attestations
    return Overview(
        lineage=lineage,
        digest=digest(lineage, mentions(lineage)),
        named={one.id: Whereabouts(source=one.article.source, place=i) for i, one in enumerate(every)},
        shown=tuple(one.id for one in every[shown.start : shown.stop]),
    )


def digest(lineage: Lineage, sightings: Sequence[Mention]) -> Digest:
    """The digest of a lineage whose sightings these are, in time order; the lineage's own attestations are not read."""
    mention = {one.id: one for one in sightings}
    place = {one.id: place for place, one in enumerate(sightings)}
    earliest = lineage.earliest.attestations if len(sightings) > 1 else (sightings[0].id,)
    between = _sources(mention[one] for one in earliest)
    return Digest(
        sightings=len(sightings),
        first=sightings[0].id,
        between=between[:_NAMED],
        between_of=len(between),
        times=times(sightings),
        forest=forest(sightings),
        unseen=unseen_sources(sightings),
        printings=tuple(_printing(witness, mention, place) for witness in lineage.collation.witnesses),
        given=tuple(_given(each, mention) for each in lineage.given_to),
    )


def unseen_sources(mentions: Iterable[Mention]) -> tuple[Unseen, ...]:
    """The unseen sources of a lineage, the most often cited first."""
    citing: dict[str, list[Mention]] = {}
    for mention in mentions:
        if mention.exemplar and mention.exemplar.unseen:
            citing.setdefault(mention.exemplar.unseen, []).append(mention)
    ranked = sorted(citing.items(), key=lambda item: (-len(item[1]), item[0]))
    return tuple(_unseen(name, _sources(by)) for name, by in ranked)


def _unseen(name: str, citing: tuple[str, ...]) -> Unseen:
    return Unseen(name=name, cited_by=citing[:_NAMED], more=max(0, len(citing) - _NAMED))


def _printing(witness: CollatedWitness, mention: Mapping[str, Mention], place: Mapping[str, int]) -> Printing:
    printing = [mention[each] for each in sorted(witness.attestations, key=place.__getitem__)]
    sources = _sources(printing)
    latest, by = min(((one.latest, one.source) for one in printing if one.latest), default=(None, ""))
    return Printing(
        siglum=witness.siglum,
        articles=len(printing),
        sources=len(sources),
        named=sources[:_NAMED],
        latest=latest,
        by=by,
    )


def _given(given: GivenTo, mention: Mapping[str, Mention]) -> GivenBy:
    sources = sorted(_sources(mention[each] for each in given.attestations))
    return GivenBy(
        speaker=given.speaker,
        articles=len(given.attestations),
        sources=len(sources),
        named=tuple(sources[:_NAMED]),
    )


def _sources(mentions: Iterable[Mention]) -> tuple[str, ...]:
    """Whose they are, each once."""
    return tuple(dict.fromkeys(mention.source for mention in mentions))
