"""How the answer of a lineage changed from one memento to the next, and what changed it, in sentences."""

from collections.abc import Sequence

from app.domain.lineage import EarliestState, Lineage
from app.domain.memento import State
from app.lineage.prose import listed, plural, quoted

_NAMED = 3  # sources named before the rest are counted
_SAME = "Some of the evidence was read anew; the answer stayed as it was."


def changes(before: Sequence[State], after: State) -> tuple[str, ...]:
    """What is told otherwise since: first what came or went, then what follows from it for the answer.

    `before` are the mementos that ended when this one began: several where lineages were joined, none where the
    words were not traced.
    """
    if not before:
        return (f"Traced for the first time, in {plural(len(after.articles), 'article', 'articles')}.",)
    same = max(before, key=lambda state: (state.lineage.id == after.lineage.id, len(state.articles)))
    told = (
        *_joined(before, after.lineage),
        *_came(before, after),
        *_corrected(same.lineage, after.lineage),
        *_answer(same, after),
    )
    return tuple(told) or (_SAME,)


def _joined(before: Sequence[State], after: Lineage) -> list[str]:
    others = [state.lineage for state in before if state.lineage.id != after.id]
    if len(before) > 1:
        return [f"It was joined with {listed([quoted(other.displayed) for other in others])}."]
    if others:
        return ["A fuller wording came: the lineage has the address of that one now."]
    return []


def _came(before: Sequence[State], after: State) -> list[str]:
    held = {article: source for state in before for article, source in state.articles.items()}
    came = [source for article, source in after.articles.items() if article not in held]
    went = [source for article, source in held.items() if article not in after.articles]
    told = []
    if came:
        told.append(f"{plural(len(came), 'article', 'articles')} came: {_named(came)}.")
    if went:
        told.append(f"{plural(len(went), 'article', 'articles')} went: {_named(went)}.")
    return told


def _corrected(before: Lineage, after: Lineage) -> list[str]:
    return [f"Corrected by hand. {note}" for note in after.notes if note not in before.notes]


def _answer(before: State, after: State) -> list[str]:
    was, now = before.lineage, after.lineage
    told = []
    if (earlier := earliest_in_words(before)) != (current := earliest_in_words(after)):
        told.append(f"Earliest known: {current}. Before: {earlier}.")
    if was.speaker != now.speaker:
        told.append(
            f"Speaker: {now.speaker or 'nobody is named'}. Before: {was.speaker or 'nobody was named'}."
        )
    if _people(was) != _people(now):
        told.append(_given(now))
    if was.displayed != now.displayed:
        told.append(f"The words shown are {quoted(now.displayed)}. Before: {quoted(was.displayed)}.")
    if was.counts.wordings != now.counts.wordings:
        told.append(f"Wordings: {now.counts.wordings:,}. Before: {was.counts.wordings:,}.")
    if was.counts.independent_origins != now.counts.independent_origins:
        origins = now.counts.independent_origins, was.counts.independent_origins
        told.append(f"Independent origins: {origins[0]:,}. Before: {origins[1]:,}.")
    return told


def _people(lineage: Lineage) -> frozenset[str]:
    return frozenset(given.speaker for given in lineage.given_to)


def _given(lineage: Lineage) -> str:
    people = [given.speaker for given in lineage.given_to]
    return (
        f"Articles disagree on the speaker: {listed(people)}." if people else "Articles agree on the speaker."
    )


def earliest_in_words(state: State) -> str:
    """Who had it first, as far as that memento could tell."""
    earliest = state.lineage.earliest
    if earliest.state is EarliestState.UNDATED:
        return "no article is dated"
    sources = listed(state.sources(earliest.attestations)[:_NAMED])
    return sources if earliest.state is EarliestState.KNOWN else f"uncertain, perhaps {sources}"


def _named(sources: Sequence[str]) -> str:
    names = list(dict.fromkeys(sources))
    if len(names) <= _NAMED:
        return listed(names)
    return f"{', '.join(names[:_NAMED])} and {len(names) - _NAMED:,} more"
