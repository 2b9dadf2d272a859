"""Many values as one parameter of a query: SQLite takes only so many, and a long article has more words than that."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import Select, func, select

from app.store.codec import encode


def among(values: Iterable[str] | Iterable[int]) -> Select[tuple[Any]]:
    """For `column.in_(among(values))`: the values, each a row."""
    each = func.json_each(encode(list(values)).decode()).table_valued("value")
    return select(each.c.value)
