"""Articles by the name their givers know them by."""

from sqlalchemy import Connection, select

from app.store.tables import articles


def articles_called(connection: Connection, external_id: str) -> tuple[str, ...]:
    """The ids of the articles with this external id: several sources may use the same one."""
    query = select(articles.c.id).where(articles.c.external_id == external_id).order_by(articles.c.id)
    return tuple(connection.execute(query).scalars())
