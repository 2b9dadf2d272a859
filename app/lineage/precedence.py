"""Which came first, and when that cannot be told: order among intervals, never among guesses."""

from collections.abc import Collection, Sequence
from datetime import datetime

from app.domain.dating import DateBasis, Dating
from app.domain.lineage import Attestation, Earliest, EarliestState, InPrintBy, Precedence
from app.domain.testimony import Testimony
from app.lineage.dates import BASES, dates_in_words
from app.lineage.prose import listed, plural

_NAMED = 3  # sources named in a reason before the rest are counted


def precedence(a: Dating, b: Dating) -> Precedence:
    """Whether `a` certainly came before or after `b`: only when the two intervals do not touch."""
    if a.latest and b.earliest and a.latest < b.earliest:
        return Precedence.BEFORE
    if b.latest and a.earliest and b.latest < a.earliest:
        return Precedence.AFTER
    return Precedence.UNDETERMINED


def time_order(testimony: Testimony | Attestation) -> tuple[bool, float, float, str]:
    """Sorts testimonies by the latest they can be, then the earliest, then id; undated ones last."""
    dating = testimony.article.dating
    return (
        dating.latest is None,
        dating.latest.timestamp() if dating.latest else 0.0,
        dating.earliest.timestamp() if dating.earliest else float("-inf"),
        testimony.id,
    )


def earliest_known(testimonies: Sequence[Testimony], followers: Collection[str] = ()) -> Earliest:
    """The minimal dated testimonies, and those whose dating leaves open that they are earlier still.

    `followers` are the ids of testimonies that credit another of these with certainty: they are not earlier.
    """
    ordered = sorted(testimonies, key=time_order)
    first_end = min((t.article.dating.latest for t in ordered if t.article.dating.latest), default=None)
    open_ones = [t for t in ordered if t.id not in followers and _may_be_first(t.article.dating, first_end)]
    if first_end is None or not open_ones:
        return _earliest(EarliestState.UNDATED, (), ordered, _none_dated(ordered))
    minimal = [t for t in open_ones if t.article.dating.earliest and t.article.dating.latest]
    bounded = minimal or [t for t in open_ones if t.article.dating.latest]
    named = {t.id for t in bounded}
    others = [t for t in open_ones if t.id not in named]
    if not bounded:
        return _earliest(EarliestState.UNDETERMINED, (), others, _could_be(others))
    if len(bounded) == 1 and not others:
        return _earliest(EarliestState.KNOWN, bounded, (), _known(bounded[0], len(ordered)))
    reason = " ".join(filter(None, (_overlap(bounded, only_captured=not minimal), _could_be(others))))
    return _earliest(EarliestState.UNDETERMINED, bounded, others, reason)


def in_print_by(testimonies: Sequence[Testimony]) -> InPrintBy | None:
    """The smallest `latest` of all: a fact even where the order is open."""
    dated = [(t.article.dating.latest, t.id, t) for t in testimonies if t.article.dating.latest]
    if not dated:
        return None
    latest, identity, first = min(dated, key=lambda entry: entry[:2])
    basis = _set_by(first.article.dating, latest)
    return InPrintBy(latest=latest, attestation=identity, evidence=f"{BASES[basis]}, {first.article.source}")


def _may_be_first(dating: Dating, first_end: datetime | None) -> bool:
    return first_end is None or dating.earliest is None or dating.earliest <= first_end


def _earliest(
    state: EarliestState, first: Sequence[Testimony], others: Sequence[Testimony], reason: str
) -> Earliest:
    return Earliest(
        state=state,
        attestations=tuple(t.id for t in first),
        could_be_earlier=tuple(t.id for t in others),
        reason=reason,
    )


def _none_dated(testimonies: Sequence[Testimony]) -> str:
    if len(testimonies) == 1:
        return f"{testimonies[0].article.source} carries no date, and we hold no other sighting."
    return "None of the sightings carries a date."


def _known(first: Testimony, sightings: int) -> str:
    if sightings == 1:
        return "It is the only sighting we hold."
    when = dates_in_words(first.article.dating)
    return f"{first.article.source}, {when}, is earlier than every other sighting can be."


def _overlap(bounded: Sequence[Testimony], *, only_captured: bool) -> str:
    if only_captured:
        sightings = plural(len(bounded), "sighting is", "sightings are")
        return f"{sightings} dated only by what stood there by a certain time, so any could be the earliest."
    if len(bounded) == 1:
        return ""
    return f"The dates of {_sources(bounded)} do not tell which was first."


def _could_be(others: Sequence[Testimony]) -> str:
    undated = [t for t in others if t.article.dating.undated]
    captured = [t for t in others if not t.article.dating.undated]
    sentences = []
    if undated:
        verb = "carries" if len(undated) == 1 else "carry"
        sentences.append(f"{_sources(undated)} {verb} no date and could be earlier.")
    if captured:
        verb = "is" if len(captured) == 1 else "are"
        sentences.append(
            f"{_sources(captured)} {verb} only known to be no later than stated and could be earlier."
        )
    return " ".join(sentences)


def _sources(testimonies: Sequence[Testimony]) -> str:
    """The sources in order, each once; the rest counted, in articles."""
    names = list(dict.fromkeys(t.article.source for t in testimonies))
    if len(names) == 1 and len(testimonies) > 1:
        return f"{len(testimonies)} articles of {names[0]}"
    if len(names) <= _NAMED + 1:
        return listed(names)
    rest = sum(t.article.source not in names[:_NAMED] for t in testimonies)
    return listed([*names[:_NAMED], f"{rest} others"])


def _set_by(dating: Dating, latest: datetime) -> DateBasis:
    """The basis of the evidence that set the later end."""
    return next((e.basis for e in dating.evidence if e.latest == latest), DateBasis.PUBLISHED)
