"""What two token sequences share, and how far each is contained in the other."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Block:
    """`length` tokens equal in both, starting at `left` in the one and at `right` in the other."""

    left: int
    right: int
    length: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Alignment:
    """Blocks of shared tokens in the order of both sequences, and the lengths of the two."""

    blocks: tuple[Block, ...]
    left_length: int
    right_length: int

    @property
    def shared(self) -> int:
        return sum(block.length for block in self.blocks)

    @property
    def mirrored(self) -> "Alignment":
        """The same alignment seen from the other side."""
        blocks = tuple(Block(block.right, block.left, block.length) for block in self.blocks)
        return Alignment(blocks=blocks, left_length=self.right_length, right_length=self.left_length)


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """Two wordings that share enough to be one utterance or passage: a pure function of the two.

    `fuller` comes before `shorter` in the total order (more words first, then id). `shared` counts the
    aligned tokens; `containment` is the share of the shorter one's tokens that stand, in order, in the fuller.
    `between_quotations`: no five words in a row, too little content, or too scattered, for anything but two quotations.
    """

    fuller: str
    shorter: str
    shared: int
    containment: float
    between_quotations: bool
