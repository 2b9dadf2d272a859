"""How much is done at once while articles are taken in: in how many processes, and within how much memory."""

from dataclasses import dataclass, field

from app.pipeline.processes import processors
from app.store.linking import FLUSHED

_BYTES_EACH = 128  # held for each character of a batch while it is read, prepared and written


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """How much is done at once: processes that prepare, link and trace (1: this one), and characters that are a batch.

    The first few documents (`singly`) go in one by one: to start processes takes as long as they do. All others are
    linked at once if that takes no more bytes than `memory`, else so many (`portion`) in one transaction. What is filed
    for linking is written to its files by so many entries (`filed`).
    """

    jobs: int = field(default_factory=processors)
    batch: int = 2_000_000
    singly: int = 50
    memory: int = 2 << 30
    portion: int = 400
    filed: int = FLUSHED


def pace_within(memory: int) -> Pace:
    """The pace that takes about so many bytes, half of them for documents under way, beside what each process takes."""
    return Pace(batch=max(50_000, memory // 2 // _BYTES_EACH), memory=memory)
