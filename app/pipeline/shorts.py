"""Bringing short quotations to their families: "witch hunt" alone founds nothing, and belongs somewhere."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection

from app.lineage.short import ShortWords, holds, within_a_week
from app.pipeline.desk import Desk
from app.pipeline.testimonies import Found, found
from app.store.shorts import (
    Spoken,
    all_short_quotations,
    longer_quotations_by,
    quotations_among,
    short_quotations_by,
    shorter_quotations_by,
)
from app.text.stopwords import content_words


@dataclass(slots=True)
class Shorts:
    """Short quotations and the families they belong to, looked up once in a transaction."""

    desk: Desk
    _short: dict[str, tuple[Found, ...]] = field(default_factory=dict)  # by speaker
    _longer: dict[str, list[Spoken]] = field(default_factory=dict)  # by speaker
    _homes: dict[tuple[str, str, str], str | None] = field(default_factory=dict)  # head by who, where, what

    def look_up(self, speakers: Iterable[str]) -> None:
        """Look up what these said, in short and at length: one speaker at a time costs more."""
        missing = sorted({speaker for speaker in speakers if speaker not in self._short})
        if not missing:
            return
        said: dict[str, list[Found]] = {speaker: [] for speaker in missing}
        for one in found(self.desk, short_quotations_by(self.desk.connection, missing)):
            said[one.speaker or ""].append(one)
        self._short |= {speaker: _telling_among(own) for speaker, own in said.items()}
        short = [speaker for speaker in missing if self._short[speaker]]
        longer: dict[str, list[Spoken]] = {speaker: [] for speaker in short}
        for spoken in longer_quotations_by(self.desk.connection, short):
            longer[spoken.speaker].append(spoken)
        self._longer |= longer

    def said(self, speaker: str) -> bool:
        """Whether a short quotation is given to this speaker, who was looked up."""
        return bool(self._short[speaker])

    def attached(self, head: str, own: Sequence[Found]) -> list[Found]:
        """The short quotations that belong to this family, in articles that have no more of its words.

        Each belongs to one family: that of the fullest quotation by its speaker that holds its words and
        stood in print within a week of it.
        """
        speakers = sorted(speakers_among(own))
        self.look_up(speakers)
        short = [(speaker, one) for speaker in speakers for one in self._short[speaker]]
        if not short:
            return []
        attested = {one.article for one in own}
        longer = {" ".join(one.words) for one in own}
        return [
            one._replace(head=head)
            for speaker, one in short
            if one.article not in attested and any(holds(words, " ".join(one.words)) for words in longer)
            if self._home(speaker, one) == head
        ]

    def _home(self, speaker: str, short: Found) -> str | None:
        """The head of the family that the short quotation belongs to."""
        said = (speaker, short.article, short.wording)
        if said not in self._homes:
            self._homes[said] = self._nearest(self._longer[speaker], short)
        return self._homes[said]

    def _nearest(self, longer: Iterable[Spoken], short: Found) -> str | None:
        words = " ".join(short.words)
        holding = [said for said in longer if holds(said.words, words)]
        self.desk.look_up({short.article, *(said.article for said in holding)})
        dating = self.desk.reference(short.article).dating
        near = [s for s in holding if within_a_week(dating, self.desk.reference(s.article).dating)]
        return min(near, key=lambda said: said.rank).head if near else None


def speakers_among(held: Iterable[Found]) -> set[str]:
    """Those to whom some of these are given as quotations."""
    return {one.speaker for one in held if one.speaker and one.marked}


def _telling_among(said: Sequence[Found]) -> tuple[Found, ...]:
    articles = Counter(wording for wording, _ in {(one.wording, one.article) for one in said})
    return tuple(one for one in said if _telling(one, articles[one.wording]))


def _telling(short: Found, articles: int) -> bool:
    """Whether the words say where they are from: a single one only where two articles quote just it."""
    return content_words(short.words) > 0 and (len(short.words) > 1 or articles > 1)


def families_of_shorts(connection: Connection, ids: Iterable[str]) -> frozenset[str]:
    """Heads of all families that a short quotation may come to or leave when these wordings change."""
    changed: dict[str, set[str]] = {}
    for speaker, words in quotations_among(connection, ids):
        changed.setdefault(speaker, set()).add(words)
    moving: dict[str, set[str]] = {}
    for short in shorter_quotations_by(connection, changed):
        if any(holds(words, short.words) for words in changed[short.speaker]):
            moving.setdefault(short.speaker, set()).add(short.words)
    return _holding(connection, moving)


def families_with_shorts(connection: Connection) -> frozenset[str]:
    """Heads of all families of quotations that hold the words of a short one by the same speaker."""
    short: dict[str, set[str]] = {}
    for said in all_short_quotations(connection):
        short.setdefault(said.speaker, set()).add(said.words)
    return _holding(connection, short)


def _holding(connection: Connection, short: Mapping[str, Iterable[str]]) -> frozenset[str]:
    """Heads of the families of the longer quotations that hold any of the short ones of their speaker."""
    by_speaker = {speaker: ShortWords(words) for speaker, words in short.items()}
    return frozenset(
        longer.head
        for longer in longer_quotations_by(connection, by_speaker)
        if by_speaker[longer.speaker].any_in(longer.words)
    )
