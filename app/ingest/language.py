"""Which language an article is in: as given, else as the first words of its body show."""

from itertools import islice

from app.domain.span import Span

_SAMPLE = 300  # characters: enough to tell as a rule, too few to be misled by long quotations
_LETTERS = 20  # fewer than that tell nothing
_WIDER = 1500  # characters, where the sample is not plain
_PLAIN = 4  # different little words of one language, and none of another's
_PLAINER = 6  # of a wider sample, which may quote another language
# Each stands in one of these languages alone, and hardly in their near relatives.
_ENGLISH = "the of and to that with for from by are were this which has who been their they would about into its after"
_GERMAN = (
    "und nicht ist für auf mit sich auch von dass wird einen einem dem das der zur zum eine sind bei nach"
)
_FOREIGN = (
    "le les des du une est dans pour que qui sur avec el los las una por con y il di che è per non het een van op"
    " voor niet zijn os uma não em do da og det som på är och"
)
_LITTLE = {"en": frozenset(_ENGLISH.split()), "de": frozenset(_GERMAN.split())}
_ELSEWHERE = frozenset(_FOREIGN.split())  # in neither of them, but for names: "de la Cruz"
UNDETERMINED = "und"  # the tag for "cannot be told" (BCP 47)


def language(given: str | None, text: str, body: tuple[Span, ...]) -> str:
    """A bare language tag such as "en". The same text has the same language always."""
    if given and given.strip():
        return given.strip().replace("_", "-").split("-")[0].lower()
    sample = _sample(text, body[:3], _SAMPLE)
    if len(list(islice(filter(str.isalpha, sample), _LETTERS))) < _LETTERS:
        return UNDETERMINED
    return (
        _by_little_words(sample, _PLAIN)
        or _by_little_words(_sample(text, body, _WIDER), _PLAINER)
        or _by_letters(sample)
    )


def _sample(text: str, body: tuple[Span, ...], letters: int) -> str:
    """The first characters of the body."""
    taken: list[str] = []
    for span in body:
        if letters <= 0:
            break
        taken.append(text[span.start : min(span.end, span.start + letters)])
        letters -= len(taken[-1]) + 1
    return " ".join(taken)


def _by_little_words(sample: str, least: int) -> str | None:
    """What nearly every article of some length shows at once; None where that is not plain."""
    words = frozenset(sample.lower().split())
    if len(words & _ELSEWHERE) > 1:
        return None
    met = {code: len(little & words) for code, little in _LITTLE.items() if not little.isdisjoint(words)}
    return next((code for code, count in met.items() if len(met) == 1 and count >= least), None)


def _by_letters(sample: str) -> str:
    import py3langid  # half a second and 50 MB, for a few texts in a hundred

    return str(py3langid.classify(sample)[0])
