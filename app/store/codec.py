"""Values in and out of a column: JSON by msgspec, so that a row can be read by any other tool."""

from functools import lru_cache
from typing import Any, TypeVar

import msgspec

_Value = TypeVar("_Value")


def encode(value: object) -> bytes:
    """`value` as JSON, keys in declared order: equal values give equal bytes."""
    return msgspec.json.encode(value)


def decode(document: bytes, kind: type[_Value]) -> _Value:
    """The value of this kind that was encoded."""
    decoded: _Value = _decoder(kind).decode(document)
    return decoded


@lru_cache(maxsize=64)
def _decoder(kind: Any) -> msgspec.json.Decoder[Any]:
    return msgspec.json.Decoder(kind)
