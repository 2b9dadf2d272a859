"""The reasons for a likely exemplar as sentences fit to print, with the words that prove them."""

from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate

import numpy as np

from app.domain.lineage import Precedence
from app.domain.testimony import Testimony
from app.lineage import reasons
from app.lineage.dates import dates_in_words
from app.lineage.own_words import own_words
from app.lineage.prose import quoted
from app.lineage.resemblance import Resemblance
from app.text.align import align
from app.text.scanned import scanned


def proofs(found: Resemblance, copy: Testimony) -> Iterator[str]:
    """Why `copy` is likely to have its words from this exemplar, the strongest reason first."""
    source = found.exemplar.article.source
    if found.readings:
        yield _readings(found)
    if found.around:
        yield reasons.SURROUNDINGS.format(source=source, words=quoted(_shown(found.exemplar, copy)))
    if found.verbatim:
        yield reasons.VERBATIM.format(count=found.verbatim, source=source)
    if found.primary:
        yield reasons.PRIMARY.format(source=source, kind=found.exemplar.article.kind)
    if found.credited:
        agency = found.exemplar.article.agency
        yield (reasons.AGENCY_COPY if agency else reasons.OTHERS_CREDIT).format(source=source)
    if found.order is Precedence.BEFORE:
        yield reasons.EARLIER.format(source=source, date=dates_in_words(found.exemplar.article.dating))


def _readings(found: Resemblance) -> str:
    shared = min(found.readings)
    source = found.exemplar.article.source
    if not shared.reading:
        return reasons.LACKING.format(source=source, words=quoted(shared.instead))
    instead = f" for {quoted(shared.instead)}" if shared.instead else ""
    return reasons.READING.format(source=source, words=quoted(shared.reading) + instead)


def _shown(exemplar: Testimony, copy: Testimony) -> str:
    """The longest run of the copy's own words around that the exemplar has too, as the copy prints it."""
    text = "\n".join(own_words(copy.before, copy.after, quoted=copy.quoted))
    own, theirs = scanned(text), _words("\n".join((exemplar.before, exemplar.after)))
    best, first = "", 0
    for end in np.searchsorted(own.places[:, 0], _line_ends(text)).tolist():
        for block in align(own.words[first:end], theirs).blocks if end > first else ():
            start = first + block.left
            best = max(best, text[own.places[start, 0] : own.places[start + block.length - 1, 1]], key=len)
        first = end
    return best


def _line_ends(text: str) -> list[int]:
    return list(accumulate(len(line) for line in text.splitlines(keepends=True)))


@lru_cache(maxsize=4096)
def _words(surroundings: str) -> tuple[str, ...]:
    """Every relative of an article asks for the same surroundings."""
    return scanned(surroundings).words
