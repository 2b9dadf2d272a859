"""The words for what was changed and how it is known; the method page prints the same ones."""

from app.domain.alteration import MEANING_CHANGING, Alteration, AlterationKind
from app.domain.lineage import Basis, Standing
from app.domain.quotation import ApartReason

KIND = AlterationKind

ALTERATIONS: dict[AlterationKind, tuple[str, str]] = {
    KIND.NUMBER_CHANGED: ("Number changed", "A figure, a date or an amount differs."),
    KIND.NEGATION_CHANGED: ("Negation lost or gained", "A “not”, “never” or the like came or went."),
    KIND.REATTRIBUTED: (
        "Attributed to another speaker",
        "Another person is named as the speaker of the words.",
    ),
    KIND.SPLICE: ("Spliced", "Words said apart are printed as one statement."),
    KIND.SILENT_ELLIPSIS: ("Cut without a mark", "Words from the middle are gone and nothing shows it."),
    KIND.SUBSTITUTION: ("Words replaced", "Other words stand in their place."),
    KIND.ADDITION: ("Words added", "Words stand here that the other does not have."),
    KIND.OMISSION: ("Words left out", "Words of the other are missing."),
    KIND.TRUNCATED_START: ("Begins later", "The beginning is missing."),
    KIND.TRUNCATED_END: ("Ends earlier", "The end is missing."),
    KIND.PARAPHRASED_CONTINUATION: ("Goes on in paraphrase", "The rest is told in the reporter’s words."),
    KIND.UNMARKED_COPY: ("Unmarked copy", "Another’s running text, not marked as taken."),
    KIND.MARKS_LOST: ("Quotation marks lost", "Quoted there, printed bare here."),
    KIND.MARKS_GAINED: ("Quotation marks gained", "Printed bare there, quoted here."),
    KIND.MARKED_ELLIPSIS: ("Cut, and marked", "Words are left out and an ellipsis says so."),
    KIND.BRACKETED: ("Editor’s brackets", "An editor’s words stand in brackets."),
    KIND.HOUSE_STYLE: ("House style", "The same thing in another style: “U.S.” for “American”."),
    KIND.SPELLING: ("Spelling", "The same word, spelt otherwise."),
    KIND.PUNCTUATION: ("Punctuation", "Only commas, stops or dashes differ."),
}

BASES: dict[Basis, str] = {
    Basis.STATED: "The article itself names what it took the words from.",
    Basis.LIKELY: "The texts share readings or surroundings that independent reporters would not.",
    Basis.UNCLEAR: "The evidence does not decide between two or more possibilities.",
}

APART: dict[ApartReason, tuple[str, str]] = {
    ApartReason.TITLE: ("Title or name", "What a work, a programme, a body or a thing is called."),
    ApartReason.NICKNAME: ("Nickname", "What somebody is called beside, or instead of, the proper name."),
    ApartReason.TERM: ("Term", "The text speaks of the word itself: “the word …”, “known as …”."),
    ApartReason.SO_CALLED: (
        "So-called",
        "A few words in the reporter’s own sentence that the reporter does not vouch for.",
    ),
    ApartReason.UNATTRIBUTED: ("No speaker", "Nothing in the text says whose words they are."),
}

STANDINGS: dict[Standing, tuple[str, str]] = {
    Standing.BOILERPLATE: ("Boilerplate", "One source prints these words again and again."),
    Standing.ATTRIBUTION: ("Attribution", "These words say who is quoted, and no more."),
    Standing.COMMONPLACE: (
        "Commonplace",
        "Articles that have nothing else in common share these few words.",
    ),
    Standing.TOO_SHORT: ("Too short to trace", "So few words come together by chance."),
}

_OF_THE_WHOLE = (KIND.UNMARKED_COPY, KIND.MARKS_LOST, KIND.MARKS_GAINED)
_READING = 160  # characters of a reading told in a sentence


def title(kind: AlterationKind) -> str:
    """What a change of this kind is called."""
    return ALTERATIONS[kind][0]


def changes_meaning(kind: AlterationKind) -> bool:
    return kind in MEANING_CHANGING


def told(alteration: Alteration) -> str:
    """The change itself in words: which reading became which, or what happened to the whole."""
    if alteration.kind in _OF_THE_WHOLE:
        return ALTERATIONS[alteration.kind][1]
    before, after = shortened(alteration.before, _READING), shortened(alteration.after, _READING)
    if before and after:
        return f"“{before}” became “{after}”"
    if before:
        return f"without “{before}”"
    return f"with “{after}”" if after else ""


def count(number: int, one: str, many: str | None = None) -> str:
    """1 article, 2 articles"""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def shortened(text: str, limit: int = 240) -> str:
    """`text` on one line, cut at a word where it is longer than a list can bear."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[:limit].rsplit(" ", 1)[0].rstrip(",;:. ") + " …"
