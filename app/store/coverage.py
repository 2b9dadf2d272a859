"""How many articles are held of each source and month, and what could not be read."""

from sqlalchemy import Connection, func, select

from app.domain.calendar import Calendar, calendar, with_problems
from app.store.state import edition
from app.store.tables import articles, failures

_MONTH = 7  # characters of an ISO instant
_known: dict[str, tuple[int, Calendar]] = {}  # by store: of which edition, and what it held then


def held_by_month(connection: Connection) -> Calendar:
    """Every source by month. It takes a walk through all articles, made once for each edition of the store."""
    store, now = str(connection.engine.url), edition(connection)
    if store not in _known or _known[store][0] != now:
        _known[store] = now, calendar(_articles(connection))
    return with_problems(_known[store][1], _problems(connection))


def _articles(connection: Connection) -> list[tuple[str, str | None, int]]:
    month = func.substr(articles.c.latest, 1, _MONTH)
    query = (
        select(articles.c.source, month, func.count())
        .where(articles.c.withdrawn.is_(False))
        .group_by(articles.c.source, month)
    )
    return [(source, found, number) for source, found, number in connection.execute(query)]


def _problems(connection: Connection) -> list[tuple[str, int]]:
    query = select(failures.c.problem, func.count()).group_by(failures.c.problem)
    return [(problem, number) for problem, number in connection.execute(query)]
