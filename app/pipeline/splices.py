"""Finding, among what is held, the parts of two speakers that one quotation runs together."""

from collections.abc import Iterable

from sqlalchemy import Connection

from app.lineage.splices import Part, spliced
from app.store.families import quotations_inside
from app.store.occurrences import attested_by, speakers_of
from app.store.wordings import words_of


def splices_among(connection: Connection, ids: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """For each of these wordings: the ids of its two parts where it is a splice, else nothing."""
    asked = tuple(ids)
    inside = quotations_inside(connection, asked)
    parts = {identity for shorter in inside.values() for identity in shorter}
    speakers = speakers_of(connection, parts)
    several = [i for i in inside if len({name for part in inside[i] for name in speakers.get(part, ())}) > 1]
    words = words_of(connection, {*several, *(part for i in several for part in inside[i])})
    carried = attested_by(connection, several)
    found: dict[str, tuple[str, ...]] = dict.fromkeys(asked, ())
    for identity in several:
        offered = [
            Part(id=p, words=words[p], speakers=speakers[p]) for p in inside[identity] if p in speakers
        ]
        found[identity] = spliced(words[identity], carried[identity], offered)
    return found
