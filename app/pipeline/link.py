"""Linking one article: its units into the index, its wordings against those that share words, the forest settled."""

from collections.abc import Iterable, Mapping, Set

from sqlalchemy import Connection

from app.domain.match import Match
from app.domain.wording import Occurrence, Wording
from app.lineage.families import settle
from app.lineage.names import speaker_slug
from app.matching.founding import can_found
from app.matching.match import match, quotation_grams, running_text_grams
from app.matching.units import units
from app.pipeline.shorts import families_of_shorts
from app.pipeline.splices import splices_among
from app.store.families import carried_quotations, keep_splices, quotations_around
from app.store.forest import Forest
from app.store.namings import replace_namings
from app.store.occurrences import NewOccurrence, replace_occurrences
from app.store.pending import mark_pending
from app.store.records import Facts, keep_facts
from app.store.wordings import (
    HeldWording,
    add_matches,
    add_wordings,
    file_under,
    held_wordings,
    numbered_wordings,
    refresh_standing,
    sharing,
)


def link_revision(connection: Connection, facts: Facts) -> frozenset[str]:
    """Keep a revision's facts and occurrences, and compare its wordings through the index.

    Returns the ids of the wordings it carries. What stands where in the forest is settled apart, by
    `settle_wordings`, once the article's own row is up to date.
    """
    found = units(facts.article.text, facts.article.body, facts.quotations)
    wordings = {unit.wording.id: unit.wording for unit in found}
    known = held_wordings(connection, wordings)
    fresh = {w: can_found(w.words) for identity, w in wordings.items() if identity not in known}
    add_wordings(connection, fresh)
    number = keep_facts(connection, facts)
    replace_occurrences(connection, number, facts.article.id, [_new(facts, unit) for unit in found])
    mentions = (quotation.speaker for quotation in facts.quotations if quotation.speaker)
    replace_namings(connection, number, facts.article.id, mentions)
    compare(connection, fresh, {unit.wording.id for unit in found if unit.marked}, known)
    return frozenset(wordings)


def settle_wordings(connection: Connection, ids: Iterable[str]) -> None:
    """Bring the forest up to date with who carries these wordings now, and mark what must be traced."""
    carried = frozenset(ids)
    before = Forest(connection).heads(carried)
    around = quotations_around(connection, carried)
    shorts = families_of_shorts(connection, carried)
    changed = refresh_standing(connection, carried)
    splices = {i: bool(parts) for i, parts in splices_among(connection, around | carried).items()}
    changed |= keep_splices(connection, splices)
    forest = Forest(connection)
    changed |= forest.corrected(carried)
    forest.look_up(changed)
    dependents = {other for identity in changed for other in forest.shorter(identity)}
    forest.look_up(dependents)
    settle(changed | dependents, forest.node, forest.edges, forest.shorter, forest.keep)
    bare = carried_quotations(connection, carried)
    shorts |= families_of_shorts(connection, carried)
    spliced = forest.heads(i for i in splices if splices[i])
    mark_pending(connection, before | forest.heads(carried) | forest.touched | bare | shorts | spliced)


def compare(
    connection: Connection,
    fresh: Mapping[Wording, bool],
    marked: Set[str],
    known: Mapping[str, HeldWording],
) -> None:
    """File the wordings that are new, or newly quoted, and record what each shares with those already filed.

    `fresh` are new, each with whether it can found; `marked` stand between quotation marks in what is linked;
    `known` were held before.
    """
    new = {w.id for w, founds in fresh.items() if founds}
    newly_quoted = {i for i in marked if i in known and known[i].founds and not known[i].quoted}
    held = held_wordings(connection, new | newly_quoted)
    runs: dict[str, frozenset[int]] = {}
    for identity, wording in held.items():
        words = wording.wording.words
        running = running_text_grams(words) if identity in new else frozenset[int]()
        quoted = quotation_grams(words) if identity in marked else frozenset[int]()
        runs[identity] = running | quoted
        file_under(connection, wording.number, runs[identity])
    add_matches(connection, _matches(connection, held, runs))


def _matches(
    connection: Connection, held: Mapping[str, HeldWording], runs: Mapping[str, frozenset[int]]
) -> list[Match]:
    filed = sharing(connection, {run for own in runs.values() for run in own})
    numbers = {identity: {n for run in own for n in filed.get(run, ())} for identity, own in runs.items()}
    candidates = {w.number: w.wording for w in numbered_wordings(connection, set().union(*numbers.values()))}
    pairs = {
        frozenset((wording.wording, candidates[number]))
        for identity, wording in held.items()
        for number in numbers[identity] - {wording.number}
    }
    return [found for one, other in map(tuple, pairs) if (found := match(one, other))]


def _new(facts: Facts, unit: Occurrence) -> NewOccurrence:
    speaker = facts.quotations[unit.quotation].speaker if unit.quotation is not None else None
    return NewOccurrence(
        wording=unit.wording.id,
        marked=unit.marked,
        contents=unit.contents,
        quotation=unit.quotation,
        speaker=speaker_slug(speaker.name) if speaker else None,
    )
