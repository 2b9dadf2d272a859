"""How we know whose words they are: what an article prints, in a sentence for a reader."""

from app.domain.quotation import PrintedAttribution, SpeakerMention
from app.lineage.speaker import is_proper

NOBODY = "This article names no speaker for these words."


def attributed(given: PrintedAttribution | None, where: str = "this article") -> str:
    """The sentence that says by which printed words they are given to somebody, or that they are to nobody."""
    if given is None:
        return NOBODY
    words = " and ".join(f"“{each}”" for each in given.words)
    to, printed = f"Attributed to {_who(given.mention)}", f"{words} in {where}{_reading(given.mention)}"
    if given.carried:
        return f"{to} as the speaker of the words before, by {printed}; these words themselves are given to nobody."
    if given.cue is None:
        return f"{to}, named nearby as {printed}; no “said” or the like stands with these words."
    return f"{to} by the words {printed}."


def _who(mention: SpeakerMention) -> str:
    """A name, or the description that stands for one."""
    return mention.name if is_proper(mention.name) else f"“{mention.name}”"


def _reading(mention: SpeakerMention) -> str:
    """Whom a pronoun or a title is taken to mean: a name that shows in the mention needs no telling."""
    printed = set(mention.text.casefold().split())
    if printed.intersection(mention.name.casefold().split()):
        return ""
    return f", where “{' '.join(mention.text.split())}” is read as {_who(mention)}"
