"""Whom the names held mean: worked out when somebody asks, from every name that shares the surname.

Nothing of it is kept, so an article that arrives changes no answer but those about its own names.
"""

from collections import Counter
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection

from app.domain.errors import NotFound
from app.domain.holdings import LineageCard, Named, SpeakerPage
from app.domain.lineage import ArticleReference
from app.domain.person import Naming, Person
from app.lineage.names import fold_name, speaker_slug, surname_key
from app.lineage.people import people, person_called, worth_asking
from app.lineage.speaker import is_proper
from app.pipeline.find import lineage_at
from app.pipeline.gather import workbench
from app.store import lineages
from app.store.browse import speakers_by_lineages
from app.store.namings import (
    articles_naming,
    given_the_same_words,
    namings_of,
    surnames_of,
)
from app.store.occurrences import heads_by_speaker
from app.store.pending import count_pending
from app.store.records import article_rows
from app.store.searched_names import Like, count_bearers, names_like, searched_words
from app.store.state import edition, unlinked_from
from app.store.traced import card_of

_LISTED = 50
_SINGLES = 12
_EXAMPLES = 2  # articles that use another name
_LOOKED_UP = 10  # names that are like what was searched for
_NAMESAKES = 60  # names of one surname whom it does not take long to tell apart
_known: dict[
    str, tuple[int, tuple[Named, ...]]
] = {}  # by store: of which edition, and who was quoted most then


def speaker_page(connection: Connection, address: str, *, by_date: bool = False) -> SpeakerPage:
    """The quotations given to the person whom the name at this address means, and how that is known; those most
    widely printed first, or those first in print.

    Raises NotFound where nobody of that name is quoted.
    """
    person, others = _meant(connection, address)
    shared = lineages.cards_by_speaker(connection, person.slugs, _LISTED, by_date=by_date)
    return SpeakerPage(
        person=person,
        lineages=shared,
        lineage_count=lineages.count_by_speaker(connection, person.slugs),
        disputed=lineages.cards_disputed_by(connection, person.slugs, _LISTED),
        singles=_singles(connection, heads_by_speaker(connection, person.slugs, _SINGLES)),
        candidates=tuple(other for other in others if other.name in person.candidates),
        printed_in=_printed_in(connection, person),
    )


def people_like(connection: Connection, query: str, limit: int) -> tuple[str, ...]:
    """The people in some name of whom each word of the query begins one, those who are named most first.

    Only of the names that are printed most it is looked up whom they mean. Where none is like it, the speakers
    of lineages whose name begins so.
    """
    address = speaker_slug(query)
    words = searched_words(address)
    like = names_like(connection, words) if words else ()
    slugs = {name.naming.slug for name in like}
    fitting = [one for one in _people_meant(connection, like[:_LOOKED_UP]) if slugs.intersection(one.slugs)]
    if not fitting:
        named = lineages.speakers_beginning(connection, address, limit) if words else ()
        return tuple(name for name in named if is_proper(name))
    return tuple(person.name for person in fitting if not person.candidates)[:limit]


def _people_meant(connection: Connection, like: Sequence[Like]) -> tuple[Person, ...]:
    """Everybody of the surnames of these names, told apart.

    A name stands for itself whose surname no other has, or very many have: to read all that print it takes long,
    and is left to the page that it leads to.
    """
    bearers = count_bearers(connection, {name.surname for name in like}) if like else {}
    shared = {surname for surname, number in bearers.items() if 1 < number <= _NAMESAKES}
    alone = [name.naming for name in like if name.surname not in shared]
    return people_named(connection, shared, alone) if like else ()


def people_by_lineages(connection: Connection, limit: int) -> tuple[Named, ...]:
    """Who said most of what several articles print, each once under whatever names, with how many lineages.

    It takes everybody of many a surname, and is found out once for each edition of the store that is traced.
    """
    store, now = f"{connection.engine.url} {limit}", edition(connection)
    if count_pending(connection) or unlinked_from(connection) is not None:
        return _by_lineages(connection, limit)
    if store not in _known or _known[store][0] != now:
        _known[store] = now, _by_lineages(connection, limit)
    return _known[store][1]


def _by_lineages(connection: Connection, limit: int) -> tuple[Named, ...]:
    named = [one for one in speakers_by_lineages(connection, limit) if is_proper(one.name)]
    surnames = {key for one in named if (key := surname_key(one.name))}
    known = {slug: person.name for person in people_named(connection, surnames) for slug in person.slugs}
    counts: Counter[str] = Counter()
    for one in named:
        counts[known.get(speaker_slug(one.name), one.name)] += one.count
    ranked = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    return tuple(Named(name=name, count=count) for name, count in ranked)


def people_named(
    connection: Connection, surnames: Iterable[str], more: Iterable[Naming] = ()
) -> tuple[Person, ...]:
    """Everybody of these surnames to whom articles give words; `more` are names that no article prints."""
    held = (*namings_of(connection, surnames), *more)
    asked = worth_asking(held)
    return people(held, given_the_same_words(connection, asked) if asked else frozenset())


def _meant(connection: Connection, address: str) -> tuple[Person, tuple[Person, ...]]:
    """Whom the name at this address means, and everybody of the surname."""
    surnames = surnames_of(connection, [address])
    if surnames:
        found = people_named(connection, surnames)
        person = person_called(address, found)
        if person is not None:
            return person, found
    return _set_by_hand(connection, address)


def _set_by_hand(connection: Connection, address: str) -> tuple[Person, tuple[Person, ...]]:
    """A name that only a correction has, or a store that was made before names were kept."""
    cards = lineages.cards_by_speaker(connection, [address], 1)
    names = [card.speaker for card in cards if card.speaker and is_proper(card.speaker)]
    surname = surname_key(names[0]) if names else None
    if surname is None:
        return _of_surname(connection, address)
    naming = Naming(slug=address, name=names[0], articles=0)
    found = people_named(connection, [surname], [naming])
    return next(person for person in found if address in person.slugs), found


def _of_surname(connection: Connection, address: str) -> tuple[Person, tuple[Person, ...]]:
    """Who bears a surname that no article prints alone."""
    found = people_named(connection, [fold_name(address)])
    bearers = tuple(sorted(person.name for person in found if " " in person.name and not person.candidates))
    if not bearers:
        raise NotFound(f"No quotation of a speaker called “{address}” is held.")
    if len(bearers) == 1:
        return next(person for person in found if person.name == bearers[0]), found
    return Person(slug=address, name=address.title(), articles=0, candidates=bearers), found


def _printed_in(
    connection: Connection, person: Person
) -> tuple[tuple[str, tuple[ArticleReference, ...]], ...]:
    """Articles in which a reader can see each of the other names."""
    found = articles_naming(connection, person.slugs[1:], _EXAMPLES)
    rows = article_rows(connection, {identity for ids in found.values() for identity in ids})
    return tuple((slug, tuple(rows[identity][0] for identity in found[slug])) for slug in sorted(found))


def _singles(connection: Connection, heads: Iterable[str]) -> tuple[LineageCard, ...]:
    bench = workbench(connection)
    found = (lineage_at(bench, head) for head in heads)
    return tuple(card_of(lineage) for lineage in found if lineage and lineage.counts.articles == 1)
