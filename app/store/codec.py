"""Values in and out of a column: JSON by msgspec, so that a row can be read by any other tool."""

from collections.abc import Iterable
from typing import Any, TypeVar

import msgspec

_Value = TypeVar("_Value")
_DECODERS: dict[Any, msgspec.json.Decoder[Any]] = {}  # making one costs more than using it


_ENCODER = msgspec.json.Encoder()


def encode(value: object) -> bytes:
    """`value` as JSON, keys in declared order: equal values give equal bytes."""
    return _ENCODER.encode(value)


def encode_each(values: Iterable[object]) -> list[bytes]:
    """Each of these values as JSON, in one go."""
    return _ENCODER.encode_lines(values).splitlines()


def decode(document: bytes | str, kind: type[_Value]) -> _Value:
    """The value of this kind that was encoded."""
    decoder = _DECODERS.get(kind) or _DECODERS.setdefault(kind, msgspec.json.Decoder(kind))
    decoded: _Value = decoder.decode(document)
    return decoded
