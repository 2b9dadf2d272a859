"""A half-open range of code points in one article's text: the only way Whence points at words."""

from msgspec import Struct


class Span(Struct, frozen=True, order=True):
    """`start` inclusive, `end` exclusive, in code points of the text it belongs to.

    No dataclass: some hundreds are made and compared for every article, which a Struct does in a quarter of the time.
    """

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"a span runs forward from 0, not from {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """The words this span points at."""
        return text[self.start : self.end]

    def contains(self, other: "Span") -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end

    def shared_with(self, other: "Span") -> int:
        """How many code points the two have in common."""
        return max(0, min(self.end, other.end) - max(self.start, other.start))


def hull(spans: tuple[Span, ...]) -> Span:
    """The shortest span that holds all of `spans` (at least one)."""
    return Span(min(span.start for span in spans), max(span.end for span in spans))
