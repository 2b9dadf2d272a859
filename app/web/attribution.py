"""How we know whose words they are: what an article prints, in a sentence for a reader."""

from app.domain.quotation import PrintedAttribution, SpeakerMention
from app.domain.span import Span
from app.lineage.speaker import is_proper

NOBODY = "This article names no speaker for these words."


def attributed(given: PrintedAttribution | None, where: str = "this article") -> str:
    """The sentence that says by which printed words they are given to somebody, or that they are to nobody."""
    if given is None:
        return NOBODY
    words = " and ".join(f"“{each}”" for each in given.words)
    to, printed = f"Attributed to {_who(given.mention)}", f"{words} in {where}{_reading(given.mention)}"
    if given.cue is None:
        return f"{to}, named nearby as {printed}; no “said” or the like stands with these words."
    if given.carried:
        return f"{to} as the speaker of the words before, by {printed}; beside these words nobody is named."
    return f"{to} by the words {printed}."


def forms() -> tuple[tuple[str, str], ...]:
    """Every form of the sentence, of an invented speaker, and what it rests on: what the method page prints."""
    return tuple((attributed(given), meaning) for given, meaning in _FORMS)


def _who(mention: SpeakerMention) -> str:
    """A name, or the description that stands for one."""
    return mention.name if is_proper(mention.name) else f"“{mention.name}”"


def _reading(mention: SpeakerMention) -> str:
    """Whom a pronoun or a title is taken to mean: a name that shows in the mention needs no telling."""
    printed = set(mention.text.casefold().split())
    if printed.intersection(mention.name.casefold().split()):
        return ""
    return f", where “{' '.join(mention.text.split())}” is read as {_who(mention)}"


def _example(mention: str, *words: str, cue: bool = True, carried: bool = False) -> PrintedAttribution:
    nowhere = Span(0, 0)
    return PrintedAttribution(
        mention=SpeakerMention(span=nowhere, text=mention, name="Ada Lind"),
        cue=nowhere if cue else None,
        stretches=(nowhere,) * len(words),
        words=words,
        carried=carried,
    )


_FORMS: tuple[tuple[PrintedAttribution | None, str], ...] = (
    (
        _example("Lind", "said Lind"),
        "The article’s own words, as they stand in it; the name is the fullest it has.",
    ),
    (_example("Lind", "Lind", "adding"), "The name and the word of saying stand apart."),
    (
        _example("She", "She said"),
        "A pronoun, a title or a description is read as whoever was last spoken of and fits.",
    ),
    (
        _example("Lind", "Lind said", carried=True),
        "Nothing stands between these words and a quotation of hers but a paragraph’s end or the reporter’s few words.",
    ),
    (
        _example("Lind", "Lind", cue=False),
        "The sentence before is about her, or the words stand under her name.",
    ),
    (None, "No name stands where a speaker’s would, and none is guessed."),
)
