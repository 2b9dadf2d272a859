"""Whether the earliest known is the earliest, and whether what is left open is open."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta

from tests.benchmarks.lineage.known import Truths
from tests.benchmarks.lineage.sighted import Sighted, Traced

_DAY = timedelta(days=1)
_ZONES = timedelta(hours=14), timedelta(hours=12)  # ahead of and behind UTC
_AT_ONCE = timedelta(seconds=1)

Interval = tuple[datetime | None, datetime | None]


def first(one: Traced, truths: Truths) -> str:
    """The article of the lineage that truly had the words first."""
    return min((_printed(sighted, truths)[0], sighted.article) for sighted in one.sighted)[1]


def judged(found: Iterable[Traced], truths: Truths) -> Counter[str]:
    """How many lineages name the right one, name another, or leave it open; of the last, how many are truly open."""
    counts: Counter[str] = Counter()
    for one in found:
        if len(one.sighted) < 2:
            continue
        named = [one.articles[i] for i in one.line.earliest.attestations]
        if one.line.earliest.state == "known":
            counts["right" if named == [first(one, truths)] else "wrong"] += 1
        else:
            counts["open"] += 1
            counts["truly open"] += is_open(one, truths)
    return counts


def is_open(one: Traced, truths: Truths) -> bool:
    """Whether no article's own dates put it before all others."""
    intervals = [_claimed(sighted, truths) for sighted in one.sighted]
    for place, (_, latest) in enumerate(intervals):
        others = intervals[:place] + intervals[place + 1 :]
        if latest and all(earliest and latest < earliest for earliest, _ in others):
            return False
    return True


def _printed(sighted: Sighted, truths: Truths) -> tuple[str, bool]:
    return truths.printed_at(sighted.article, sighted.utterances)


def _claimed(sighted: Sighted, truths: Truths) -> Interval:
    """What the pages of an article say of when it had the words, and when they were fetched."""
    _, at_once = _printed(sighted, truths)
    revisions = sorted(truths.revisions[sighted.article])
    records = [truths.records[sighted.article, revision] for revision in revisions]
    fetched = [_instant(r.retrieved) for r in records if r.retrieved]
    claim = records[0].published
    if truths.truths[sighted.article, revisions[0]].dating == "wrong_zone" or not at_once:
        return None, None  # contradicted, or of the text before it had the words
    if claim is None:
        changed = [_instant(r.modified) for r in records if r.modified]
        return None, min((moment for moment in (*fetched, *changed) if moment), default=None)
    earliest, latest = _widened(claim)
    return earliest, min((moment for moment in (*fetched, latest) if moment), default=None)


def _widened(claim: str) -> tuple[datetime, datetime]:
    ahead, behind = _ZONES
    if len(claim) == len("2031-01-06"):
        day = _instant(claim + "T00:00:00Z")
        return day - ahead, day + _DAY + behind - _AT_ONCE
    moment = datetime.fromisoformat(claim)
    if moment.tzinfo:
        return moment, moment
    moment = _instant(claim + "Z")
    return moment - ahead, moment + behind


def _instant(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))
