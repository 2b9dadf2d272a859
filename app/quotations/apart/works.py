"""Titles that the words before them announce: "his memoir, “Gifted Tides,”", "the author of “Low Water”"."""

from collections.abc import Sequence

from app.quotations.cues.table import Cues, words
from app.quotations.grammar.words import Word

_SMALL = words("of the to a an in for and on at by with from or is as her his my your our")
_WORKS = words(
    "book memoir autobiography biography novel film movie show series podcast program programme drama thriller",
    "sitcom documentary album opera musical magazine manifesto anthology sequel miniseries pageant",
)
_MAKERS = words(
    "author authors editor editors co-author co-editor host hosts star stars creator director writer"
)
_LONGEST = 10  # words of a title


def names_work(line: Sequence[Word], place: int, content: str, cues: Cues) -> bool:
    """Whether the stretch at `place` of its line is the title of what stands before it."""
    if cues.language != "en" or place < 2 or not _is_titular(content):
        return False
    before, earlier = line[place - 1], line[place - 2]
    if before.text == ",":
        return earlier.low in _WORKS
    return before.low in _WORKS or (before.low == "of" and earlier.low in _MAKERS)


def _is_titular(content: str) -> bool:
    """Every word of weight begins with a capital."""
    inner = content.split()
    weighty = [word for word in inner if word.lower() not in _SMALL and word[:1].isalpha()]
    return (
        len(inner) <= _LONGEST and bool(weighty) and all(word[:1].isupper() for word in (inner[0], *weighty))
    )
