"""Many values as one parameter of a query: SQLite takes only so many, and a long article has more words than that."""

from collections.abc import Iterable

from sqlalchemy import TextClause, bindparam, text

from app.store.codec import encode

EACH = "SELECT value FROM json_each(:values)"  # as text: to put it together from parts takes longer than to run it


def among(values: Iterable[str] | Iterable[int]) -> TextClause:
    """For `column.in_(among(values))`: the values, each a row."""
    return text(EACH).bindparams(bindparam("values", packed(values), unique=True))


def packed(values: Iterable[str] | Iterable[int]) -> str:
    """The values as `EACH` takes them."""
    return encode(list(values)).decode()
