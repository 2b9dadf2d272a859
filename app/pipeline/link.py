"""Linking articles: their units kept, their wordings matched with those that share words, the forest settled."""

from collections.abc import Iterable

from sqlalchemy import Connection

from app.lineage.families import settle
from app.pipeline.affected import beside_moved
from app.pipeline.rematch import rematch
from app.pipeline.shorts import families_of_shorts
from app.pipeline.splices import splices_among
from app.pipeline.unit_rows import UnitRow, unit_rows
from app.store.bulk import add_wordings, numbers_of_wordings
from app.store.families import carried_quotations, keep_splices, quotations_around
from app.store.forest import Forest
from app.store.namings import replace_namings
from app.store.occurrences import NewOccurrence, replace_occurrences
from app.store.pending import mark_pending
from app.store.records import Facts, keep_facts
from app.store.wordings import live_among, refresh_standing


def link_revision(connection: Connection, facts: Facts) -> frozenset[str]:
    """Keep a revision's facts and occurrences. Returns the ids of the wordings it carries.

    With what they match, and where they stand in the forest, is settled apart, by `settle_wordings`, once the
    article's own row is up to date.
    """
    (found,) = unit_rows([facts])
    wordings = {unit.wording: unit for unit in found}
    known = numbers_of_wordings(connection, wordings)
    new = [(i, unit.words, unit.telling) for i, unit in wordings.items() if i not in known]
    numbers = known | add_wordings(connection, new)
    revision = keep_facts(connection, facts)
    rows = [(numbers[unit.wording], unit) for unit in found]
    replace_occurrences(connection, revision, facts.article.id, [_new(number, unit) for number, unit in rows])
    mentions = (quotation.speaker for quotation in facts.quotations if quotation.speaker)
    replace_namings(connection, revision, facts.article.id, mentions)
    return frozenset(wordings)


def settle_wordings(connection: Connection, ids: Iterable[str]) -> None:
    """Bring matches and forest up to date with who carries these wordings now, and mark what must be traced.

    Most of what an article says nobody else does. Of such wordings nothing follows, and nothing more is asked.
    """
    carried = frozenset(ids)
    held = live_among(connection, carried)
    before = Forest(connection).heads(held) | carried_quotations(connection, held)
    before |= families_of_shorts(connection, held)
    around = quotations_around(connection, held)
    standings = refresh_standing(connection, carried)
    rematched = rematch(connection, standings)
    forest = Forest(connection)
    alone = {one.id for one in standings if one.articles == 1} - held - rematched.all
    concerned = carried - (alone - forest.corrected(alone))
    around |= quotations_around(connection, concerned)
    splices = {i: bool(parts) for i, parts in splices_among(connection, around | concerned).items()}
    changed = concerned.intersection(one.id for one in standings) | forest.corrected(concerned)
    _settle_forest(forest, changed | keep_splices(connection, splices), rematched.shorter)
    after = forest.heads(concerned) | forest.touched | forest.heads(i for i in splices if splices[i])
    after |= carried_quotations(connection, concerned) | families_of_shorts(connection, carried)
    mark_pending(connection, before | after | beside_moved(connection, forest.moved, forest.touched))


def _settle_forest(forest: Forest, changed: frozenset[str], rematched: frozenset[str]) -> None:
    """Place again what has changed itself and what it may contain, and what has got or lost a fuller one."""
    forest.look_up(changed)
    dependents = rematched.union(*(forest.shorter(identity) for identity in changed))
    forest.look_up(dependents)
    settle(changed | dependents, forest.node, forest.edges, forest.shorter, forest.keep)


def _new(wording: int, unit: UnitRow) -> NewOccurrence:
    return NewOccurrence(
        wording=wording,
        marked=unit.marked,
        contents=unit.contents,
        quotation=unit.quotation,
        speaker=unit.speaker,
    )
