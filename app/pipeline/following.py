"""What feeds follow: the lineages of a source, a speaker or a search that an article came to last, and when."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from app.domain.holdings import LineageCard
from app.store.lineages import cards_by_id
from app.store.newest import newest_of_source, newest_of_speaker, newest_sightings

_LISTED = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Newest:
    """`arrived` says when the newest sighting of each was taken in; the cards are in that order, newest first."""

    cards: tuple[LineageCard, ...]
    arrived: Mapping[str, datetime]


def of_source(connection: Connection, name: str) -> Newest:
    return _newest(connection, newest_of_source(connection, name, _LISTED))


def of_speaker(connection: Connection, slugs: tuple[str, ...]) -> Newest:
    return _newest(connection, newest_of_speaker(connection, slugs, _LISTED))


def newest_first(connection: Connection, cards: tuple[LineageCard, ...]) -> Newest:
    """Of these lineages those that an article came to last."""
    return _newest(connection, newest_sightings(connection, [card.id for card in cards], _LISTED))


def arrived(connection: Connection, cards: tuple[LineageCard, ...]) -> Mapping[str, datetime]:
    """When the newest sighting of each of these was taken in."""
    return newest_sightings(connection, [card.id for card in cards], len(cards))


def _newest(connection: Connection, arrived: dict[str, datetime]) -> Newest:
    return Newest(cards=cards_by_id(connection, arrived), arrived=arrived)
