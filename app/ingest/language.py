"""Which language an article is in: as given, else as the first words of its body show."""

from app.domain.span import Span

_SAMPLE = 300  # characters: enough to tell, too few to be misled by long quotations
_LETTERS = 20  # fewer than that tell nothing
UNDETERMINED = "und"  # the tag for "cannot be told" (BCP 47)


def language(given: str | None, text: str, body: tuple[Span, ...]) -> str:
    """A bare language tag such as "en". The same text has the same language always."""
    if given and given.strip():
        return given.strip().replace("_", "-").split("-")[0].lower()
    sample = " ".join(span.of(text)[:_SAMPLE] for span in body[:3])[:_SAMPLE]
    if sum(character.isalpha() for character in sample) < _LETTERS:
        return UNDETERMINED
    import py3langid  # half a second and 50 MB, that no page needs

    return str(py3langid.classify(sample)[0])
