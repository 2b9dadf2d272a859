"""What is written down and speaks for those who wrote it: "im Abschlussbericht", "in dem Schreiben"."""

from collections.abc import Sequence

from app.quotations.cues.table import Cues, endings
from app.quotations.cues.table import words as table
from app.quotations.grammar.phrases import Phrase, phrase_end
from app.quotations.grammar.words import Word

_DOCUMENTS = endings(
    "bericht papier gutachten schreiben brief studie urteil entwurf gesetz vertrag beschluss erklärung mitteilung",
    "artikel dokument antrag programm analyse text protokoll mail vorlage anklage anklageschrift begründung",
    "stellungnahme aufruf resolution bericht gesetzentwurf verfassung satzung unterlagen akten medien kreisen",
)
_PLACED = table("in im")
_BEARING = table("in im auf")  # before a document
_EMERGED = table("aus")
_SPOKEN = table("aus von vom bei seitens")  # before who says what stands there
_REACH = 60  # words between such a document and its verb


def document_of(words: Sequence[Word], first: int, end: int, cues: Cues) -> Phrase | None:
    """The document in which something stands, named between `first` and `end`."""
    for at in range(first, end - 1):
        if words[at].low in _PLACED:
            phrase = Phrase(at + 1, min(end, phrase_end(words, at + 1, cues)))
            if any(is_document(word) for word in words[phrase.first : phrase.last]):
                return phrase
    return None


def document_near(words: Sequence[Word], cue: int, cues: Cues) -> Phrase | None:
    """ "in dem Antrag heißt es", "heißt es in einer Erklärung": what speaks is named behind a preposition."""
    behind = range(cue + 1, min(len(words), cue + 5))
    before = range(cue - 1, max(-1, cue - _REACH), -1)
    placed = _EMERGED if words[cue].low.startswith("hervor") else _BEARING
    for at in (*behind, *before):
        if words[at].low in placed and at + 1 < len(words) and at + 1 != cue:
            return Phrase(at + 1, phrase_end(words, at + 1, cues))
    behind_it = next((at for at in (cue + 2, cue + 3) if at < len(words) and words[at].low in _SPOKEN), None)
    adjacent = behind_it is not None and words[cue + 1].low == "es"
    at = behind_it if adjacent else 0 if words[0].low in _SPOKEN else None
    return None if at is None else Phrase(at + 1, phrase_end(words, at + 1, cues))


def is_named_document(words: Sequence[Word], phrase: Phrase) -> bool:
    """Whether a phrase behind a preposition is a piece of writing."""
    placed = phrase.first > 0 and words[phrase.first - 1].low in _PLACED
    return placed and any(is_document(word) for word in words[phrase.first : phrase.last])


def is_document(word: Word) -> bool:
    """Whether the noun, or the end of the compound, is a piece of writing."""
    return word.stretch < 0 and word.text != word.low and word.low.endswith(_DOCUMENTS)
