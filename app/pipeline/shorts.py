"""Bringing short quotations to their families: "witch hunt" alone founds nothing, and belongs somewhere."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection

from app.lineage.short import holds, within_a_week
from app.pipeline.desk import Desk
from app.pipeline.testimonies import Found, found
from app.store.shorts import Home, homes, short_quotations_by, shorts_among, shorts_by, spoken_among


@dataclass(slots=True)
class Shorts:
    """Short quotations and the families they belong to, looked up once in a transaction."""

    desk: Desk
    _said: dict[str, tuple[Found, ...]] = field(default_factory=dict)  # by speaker
    _homes: dict[tuple[str, str], tuple[Home, ...]] = field(default_factory=dict)  # by speaker and words

    def attached(self, head: str, own: Sequence[Found]) -> list[Found]:
        """The short quotations that belong to this family, in articles that have no more of its words.

        Each belongs to one family: that of the fullest quotation by its speaker that holds its words and
        stood in print within a week of it.
        """
        attested = {one.article for one in own}
        longer = {" ".join(one.words) for one in own}
        return [
            replace(short, head=head)
            for speaker in sorted({one.speaker for one in own if one.speaker and one.marked})
            for short in self._said_by(speaker)
            if short.article not in attested and any(holds(words, " ".join(short.words)) for words in longer)
            if self._home(speaker, short) == head
        ]

    def _said_by(self, speaker: str) -> tuple[Found, ...]:
        if speaker not in self._said:
            said = short_quotations_by(self.desk.connection, speaker)
            self._said[speaker] = tuple(found(self.desk, said))
        return self._said[speaker]

    def _home(self, speaker: str, short: Found) -> str | None:
        """The head of the family that the short quotation belongs to."""
        words = " ".join(short.words)
        if (speaker, words) not in self._homes:
            self._homes[speaker, words] = homes(self.desk.connection, speaker, words)
        dating = self.desk.reference(short.article).dating
        near = [
            home
            for home in self._homes[speaker, words]
            if within_a_week(dating, self.desk.reference(home.article).dating)
        ]
        return min(near, key=lambda home: home.rank).head if near else None


def families_of_shorts(connection: Connection, ids: Iterable[str]) -> frozenset[str]:
    """Heads of all families that a short quotation may come to or leave when these wordings change."""
    carried = tuple(ids)
    spoken = spoken_among(connection, carried)
    nearby = shorts_by(connection, {speaker for speaker, _ in spoken})
    touched = {
        (speaker, short)
        for speaker, short in nearby
        if any(holds(words, short) for other, words in spoken if other == speaker)
    }
    asked = sorted(touched | shorts_among(connection, carried))
    return frozenset(home.head for speaker, words in asked for home in homes(connection, speaker, words))
