"""Which language an article is in: as given, else as the first words of its body show."""

from app.domain.span import Span

_SAMPLE = 300  # characters: enough to tell, too few to be misled by long quotations
_LETTERS = 20  # fewer than that tell nothing
_PLAIN = 4  # different little words of one language, and none of another's
# Each stands in one of these languages alone, and hardly in their near relatives.
_ENGLISH = "the of and to that with for from by are were this which has who been their they would about into its after"
_GERMAN = (
    "und nicht ist für auf mit sich auch von dass wird einen einem dem das der zur zum eine sind bei nach"
)
_LITTLE = {"en": frozenset(_ENGLISH.split()), "de": frozenset(_GERMAN.split())}
UNDETERMINED = "und"  # the tag for "cannot be told" (BCP 47)


def language(given: str | None, text: str, body: tuple[Span, ...]) -> str:
    """A bare language tag such as "en". The same text has the same language always."""
    if given and given.strip():
        return given.strip().replace("_", "-").split("-")[0].lower()
    sample = " ".join(span.of(text)[:_SAMPLE] for span in body[:3])[:_SAMPLE]
    if sum(character.isalpha() for character in sample) < _LETTERS:
        return UNDETERMINED
    return _by_little_words(sample) or _by_letters(sample)


def _by_little_words(sample: str) -> str | None:
    """What nearly every article of some length shows at once; None where that is not plain."""
    words = frozenset(sample.lower().split())
    met = {code: len(little & words) for code, little in _LITTLE.items() if not little.isdisjoint(words)}
    return next((code for code, count in met.items() if len(met) == 1 and count >= _PLAIN), None)


def _by_letters(sample: str) -> str:
    import py3langid  # half a second and 50 MB, that no page needs

    return str(py3langid.classify(sample)[0])
