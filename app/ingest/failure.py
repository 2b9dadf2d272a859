"""What a reader yields in place of an article it cannot read: recorded, named, and passed over."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """`origin` is the file (and line); `problem` a sentence saying what is wrong and what to do."""

    origin: str
    problem: str
