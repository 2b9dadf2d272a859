"""Collating: every distinct text of a lineage laid beside the others, locus by locus, as printed.

Each witness is aligned with the base alone and the results are merged, so no order of arrival shows in the
table (the known weakness of progressive alignment).
"""

from collections import defaultdict
from collections.abc import Sequence

from app.domain.collation import CollatedWitness, Collation
from app.domain.testimony import Testimony
from app.lineage.loci import loci


def collate(testimonies: Sequence[Testimony], base: str) -> Collation:
    """All distinct texts of `testimonies`; the text of the testimony with id `base` is the base.

    Witnesses: the base first, then by number of attestations, then by text.
    """
    groups: dict[str, list[Testimony]] = defaultdict(list)
    for testimony in testimonies:
        groups[printed(testimony)].append(testimony)
    first = next((text for text, group in groups.items() if any(t.id == base for t in group)), "")
    ordered = sorted(groups, key=lambda text: (text != first, -len(groups[text]), text))
    witnesses = tuple(_witness(index, text, groups[text]) for index, text in enumerate(ordered))
    return Collation(witnesses=witnesses, loci=loci([text.split() for text in ordered]))


def printed(testimony: Testimony) -> str:
    """Its words as printed, pieces joined, on one line: what makes two attestations one witness."""
    return " ".join(" ".join(testimony.pieces).split())


def siglum(index: int) -> str:
    """A, B ... Z, AA, AB ..."""
    letters = ""
    index += 1
    while index:
        index, letter = divmod(index - 1, 26)
        letters = chr(ord("A") + letter) + letters
    return letters


def _witness(index: int, text: str, group: Sequence[Testimony]) -> CollatedWitness:
    return CollatedWitness(
        siglum=siglum(index),
        wording=min(t.wording for t in group),
        text=text,
        attestations=tuple(sorted(t.id for t in group)),
    )
