"""Comparing two wordings: which is the fuller, and how much of the other it contains."""

from app.domain.match import Alignment, Match
from app.domain.wording import Wording
from app.matching.founding import can_found
from app.text.align import align
from app.text.fingerprints import fingerprints

RECORDED = 0.5  # containment below which two wordings have nothing to do with each other
_QUOTATION_RUN = 3
_RUNNING_TEXT_RUN = 5


def running_text_grams(words: tuple[str, ...]) -> frozenset[int]:
    """Runs of five words: under these everything is filed, running text and quotations alike."""
    return fingerprints(words, _RUNNING_TEXT_RUN)


def quotation_grams(words: tuple[str, ...]) -> frozenset[int]:
    """Runs of three words: quotations are short and get edited, so they are filed under these as well."""
    return fingerprints(words, _QUOTATION_RUN)


def comes_first(wording: Wording) -> tuple[int, str]:
    """The total order of wordings: more words first, then by id."""
    return -len(wording.words), wording.id


def match(one: Wording, other: Wording) -> Match | None:
    """What the two share, or None when it is too little. The order of the arguments does not matter."""
    fuller, shorter = sorted((one, other), key=comes_first)
    if _upper_bound(fuller, shorter) < RECORDED:
        return None
    alignment = align(fuller.words, shorter.words)
    containment = alignment.shared / len(shorter.words)
    if containment < RECORDED or not can_found(_shared_words(fuller, alignment)):
        return None
    return Match(
        fuller=fuller.id,
        shorter=shorter.id,
        shared=alignment.shared,
        containment=round(containment, 4),
        short_run=not running_text_grams(fuller.words) & running_text_grams(shorter.words),
    )


def _upper_bound(fuller: Wording, shorter: Wording) -> float:
    """The containment if word order did not matter: cheap, and never too low."""
    held = set(fuller.words)
    return sum(word in held for word in shorter.words) / len(shorter.words)


def _shared_words(fuller: Wording, alignment: Alignment) -> tuple[str, ...]:
    return tuple(
        word for block in alignment.blocks for word in fuller.words[block.left : block.left + block.length]
    )
