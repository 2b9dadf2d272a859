"""What an article prints to give words to a speaker: mention and cue, joined as they stand in the text."""

from app.domain.quotation import PrintedAttribution, Quotation
from app.domain.span import Span, hull

_CLOSE = 80  # characters between mention and cue that still read as one phrase
_APART = frozenset('\n“”„«»"')  # a paragraph's end, or somebody's words, stands between the two


def attribution(text: str, quotation: Quotation) -> PrintedAttribution | None:
    """The evidence that `text` gives this quotation to its speaker; None where it names none."""
    if quotation.speaker is None:
        return None
    stretches = _stretches(text, quotation.speaker.span, quotation)
    return PrintedAttribution(
        mention=quotation.speaker,
        cue=quotation.cue,
        stretches=stretches,
        words=tuple(" ".join(stretch.of(text).split()) for stretch in stretches),
        carried=quotation.carried,
    )


def _stretches(text: str, mention: Span, quotation: Quotation) -> tuple[Span, ...]:
    cue = quotation.cue
    if cue is None:
        return (mention,)
    first, second = sorted((mention, cue))
    between = text[first.end : second.start]
    if len(between) <= _CLOSE and _APART.isdisjoint(between):
        return (hull((mention, cue)),)
    return (first, second)
