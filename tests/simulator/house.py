"""House style: what a paper prints otherwise than the agency whose copy it takes."""

import re
from collections.abc import Mapping

from tests.simulator.drafts import Paragraph
from tests.simulator.language.english_words import NUMBERS
from tests.simulator.language.names import transliterated
from tests.simulator.outlets import HouseStyle
from tests.simulator.revising import Change

_FIGURES = {word: str(figure) for figure, word in enumerate(NUMBERS, 2)}
_BRITISH = {
    "harbor": "harbour", "labor": "labour", "neighbor": "neighbour", "honor": "honour", "rumor": "rumour",
    "defense": "defence", "license": "licence", "theater": "theatre", "program": "programme",
    "councilor": "councillor", "woolen": "woollen", "aging": "ageing", "center": "centre", "color": "colour",
}  # fmt: skip
_BRITISH_STEM = re.compile(rf"\b(?:{'|'.join(_BRITISH)})(?!me|atory)", re.IGNORECASE)
_IZE = re.compile(r"(?<=[a-z]{3})iz(?=e|ing|ation)")
_TOUCHED = re.compile(
    r"\b(?:"
    + "|".join(NUMBERS)
    + r"|U\.S\.|percent|M[rs]+\. (?=[A-Z])|[a-z]+iz(?:e|es|ed|er|ers|ing|ation|ations)"
    + "|(?:"
    + "|".join(_BRITISH)
    + ")[a-z]*|[A-Z][a-z]{4,})(?![a-z])"
)


def british(word: str) -> str:
    """The word as it is spelled in British English."""
    return _IZE.sub("is", _BRITISH_STEM.sub(lambda m: _BRITISH[m.group().lower()], word))


def remarked(paragraph: Paragraph, style: HouseStyle) -> list[Change]:
    """The house's own marks around each quotation: nobody counts that as an alteration."""
    opening, closing = style.marks
    return [
        Change(at, at + 1, mark, "")
        for quotation in paragraph.quotations
        for start, end in quotation.spans
        for at, mark in ((start - 1, opening), (end, closing))
        if paragraph.text[at] != mark
    ]


def restyled(text: str, style: HouseStyle, names: Mapping[str, str]) -> list[Change]:
    """What the house changes in `text`; `names` are those that it spells its own way."""
    changes = []
    for found in _TOUCHED.finditer(text):
        word = found.group()
        new, kind = _restyled(word, style, names)
        if new != word:
            changes.append(Change(found.start(), found.end(), new, kind))
    return changes


def _restyled(word: str, style: HouseStyle, names: Mapping[str, str]) -> tuple[str, str]:
    if word in _FIGURES:
        return (_FIGURES[word] if style.figures else word), "house_style"
    if word == "U.S.":
        return (word if style.abbreviates else "American"), "house_style"
    if word == "percent":
        return ("per cent" if style.british else word), "house_style"
    if word in {"Mr. ", "Ms. "}:
        return (word if style.honorifics else ""), "house_style"
    if word[0].isupper():
        return (names.get(word, word) if style.transliterates else word), "house_style"
    return (british(word) if style.british else word), "house_style"


def own_spelling(names: list[str]) -> Mapping[str, str]:
    """Names and how another paper spells them."""
    return {name: transliterated(name) for name in names}
