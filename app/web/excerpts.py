"""The sentences in which some words stand, as much of them as may be shown of another's article."""

from collections.abc import Iterator, Sequence

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
    shown: list[tuple[Piece, ...]] = []
    characters = 0
    sentences = list(_context(attestation, list(_labelled(attestation, of_somebody=of_somebody))))
    for sentence in sentences:
        characters += sum(len(piece.text) for piece in sentence)
        if shown and characters > _EXCERPT:
            break
        shown.append(sentence)
    return tuple(shown), len(sentences) - len(shown)


def _context(attestation: Attestation, labelled: Sequence[tuple[Span, str]]) -> Iterator[tuple[Piece, ...]]:
    """The sentences around the words, the words marked; where none are given, the words themselves."""
    given = list(zip(attestation.context, attestation.context_texts, strict=False))
    if not given:
        yield (
            Piece(
                text=attestation.text, mark=Mark(span=Span(0, len(attestation.text)), label="words"), depth=1
            ),
        )
    for place, text in given:
        marks = (
            Mark(span=_moved(span, place.start), label=label)
            for span, label in labelled
            if span.overlaps(place)
        )
        yield highlight(text, marks)


def _labelled(attestation: Attestation, *, of_somebody: bool) -> Iterator[tuple[Span, str]]:
    """The words, and what gives them to somebody."""
    yield from ((content, "words") for content in attestation.contents)
    if of_somebody and attestation.attribution is not None:
        yield from ((stretch, "attribution") for stretch in attestation.attribution.stretches)


def _moved(span: Span, by: int) -> Span:
    return Span(max(0, span.start - by), max(0, span.end - by))
