"""The sentences in which some words stand, as much of them as may be shown of another's article."""

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate

from app.domain.lineage import Attestation
from app.domain.span import Span
from app.web.highlight import Mark, Piece, highlight

_EXCERPT = 450  # characters; the article's own page has the rest


def excerpt(
    attestation: Attestation, *, of_somebody: bool = True
) -> tuple[tuple[tuple[Piece, ...], ...], int]:
    """The sentences around the words, as many as an excerpt may show, and how many are left.

    What names a speaker is marked where the words are `of_somebody`.
    """
    given = list(zip(attestation.context, attestation.context_texts, strict=False))
    if not given:
        words = Mark(span=Span(0, len(attestation.text)), label="words")
        return ((Piece(text=attestation.text, mark=words, depth=1),),), 0
    shown = _first(attestation.context_texts)
    labelled = list(_labelled(attestation, of_somebody=of_somebody))
    return tuple(_marked(text, place, labelled) for place, text in given[:shown]), len(given[shown:])


def _first(sentences: Sequence[str]) -> int:
    """How many of them, from the first on, may be shown: one at least."""
    lengths = accumulate(len(sentence) for sentence in sentences)
    return max(1, sum(length <= _EXCERPT for length in lengths))


def _marked(text: str, place: Span, labelled: Iterable[tuple[Span, str]]) -> tuple[Piece, ...]:
    """A sentence, which stands at this place of its article, with what is labelled in it marked."""
    begin = place.start
    here = ((span.start - begin, span.end - begin, label) for span, label in labelled if span.overlaps(place))
    return _highlighted(text, tuple(here))


@lru_cache(maxsize=256)  # fifty printings of one wire story have the same sentences
def _highlighted(text: str, labelled: tuple[tuple[int, int, str], ...]) -> tuple[Piece, ...]:
    marks = (Mark(span=Span(max(0, start), end), label=label) for start, end, label in labelled)
    return highlight(text, marks)


def _labelled(attestation: Attestation, *, of_somebody: bool) -> Iterator[tuple[Span, str]]:
    """The words, and what gives them to somebody."""
    yield from ((content, "words") for content in attestation.contents)
    if of_somebody and attestation.attribution is not None:
        yield from ((stretch, "attribution") for stretch in attestation.attribution.stretches)
