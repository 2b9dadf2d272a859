"""What stands between marks and is nobody's speech: set apart, each with the reason a reader can check."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from app.domain.quotation import ApartReason, SetApart
from app.domain.span import Span
from app.quotations.apart.titles import is_title
from app.quotations.apart.works import names_work
from app.quotations.cues.table import Cues, words
from app.quotations.draft import Draft
from app.quotations.grammar.words import Line, Word
from app.text.quotemarks import Marked

# What the word right before the marks (or right behind them) says they hold.
_WORKS = words(
    "film movie book novel song album single show series sitcom drama musical opera play podcast magazine comic",
    "memoir titled entitled documentary sequel game ballad hymn anthem thriller programme buch roman lied",
    "serie stück zeitschrift sendung fernsehserie oper livre chanson émission revue pièce",
    "magazin libro película canción novela revista programa",
)
_TERMS = words(
    "word words term terms phrase name names label slogan motto hashtag moniker prefix letter expression dubbed",
    "named termed labelled labeled wort wörter begriff ausdruck bezeichnung name namen namens",
    "stichwort schlagwort mot terme expression nom dit palabra término expresión nombre llamado llamada",
)
_NICKNAMES = words("nicknamed nickname spitzname surnommé surnommée apodo apodado apodada")
_SO_CALLED = words(
    "so-called socalled sogenannte sogenannten sogenannter sogenanntes genannte genannten genannter soi-disant",
    "supuesto supuesta",
)
_KNOWN = words("known bekannt bezeichnet connu connue conocido conocida called")
_AS = words("as als sous como comme")
_ENDS = ".!?…"
_FEW = 4  # words that a reporter holds at arm's length
_SHORT = 3  # words of a nickname
_NEAR = 3  # words between "als" and "bekannt"
_NOTHING = Word("", "", 0, 0, -1)


def set_apart(
    text: str, stretches: Sequence[Marked], lines: Sequence[Line], speech: Iterable[Draft], cues: Cues
) -> tuple[SetApart, ...]:
    """The stretches that no draft of `speech` holds, in order."""
    held = sorted(content for draft in speech for content in draft.contents)
    return tuple(
        SetApart(contents=stretch.contents, reason=_reason(line.words, place, stretch, text, cues))
        for stretch, line, place in _placed(stretches, lines)
        if not _within(held, stretch.contents[0])
    )


def _placed(stretches: Sequence[Marked], lines: Sequence[Line]) -> Iterable[tuple[Marked, Line, int]]:
    """Each stretch where it begins: one that runs over paragraphs stands in several lines."""
    last = -1
    for line in lines:
        for place in line.stretches:
            if line.words[place].stretch > last:
                last = line.words[place].stretch
                yield stretches[last], line, place


def _within(held: Sequence[Span], content: Span) -> bool:
    at = bisect_right(held, content.start, key=lambda span: span.start) - 1
    return at >= 0 and held[at].overlaps(content)


def _reason(line: Sequence[Word], place: int, stretch: Marked, text: str, cues: Cues) -> ApartReason:
    content = text[stretch.contents[0].start : stretch.contents[-1].end]
    before = line[place - 1] if place else _NOTHING
    after = line[place + 1] if place + 1 < len(line) else _NOTHING
    if _is_nickname(line, place, content, cues):
        return ApartReason.NICKNAME
    if before.low in _SO_CALLED:
        return ApartReason.SO_CALLED
    if before.low in _TERMS or after.low in _TERMS or _is_known_as(line, place):
        return ApartReason.TERM
    if names_work(line, place, content, cues):
        return ApartReason.TITLE
    if before.low in _WORKS or is_title(content, before if place else None, False, cues):
        return ApartReason.TITLE
    inside = before.low[-1:].isalnum() or (after.low[:1].isalnum() and content[-1] not in _ENDS)
    if inside and before.low not in cues.verbs and len(content.split()) <= _FEW:
        named = content[:1].isupper() and before.low[-1:].isalnum() and not cues.capitalised_nouns
        return ApartReason.TITLE if named else ApartReason.SO_CALLED
    return ApartReason.UNATTRIBUTED


def _is_nickname(line: Sequence[Word], place: int, content: str, cues: Cues) -> bool:
    """Between a first and a last name - or said to be one."""
    if place and line[place - 1].low in _NICKNAMES:
        return True
    if not 0 < place < len(line) - 1 or len(content.split()) > _SHORT or content[-1] in _ENDS:
        return False
    adjective = cues.capitalised_nouns and place > 1 and _describes(line[place - 2], cues)
    return not adjective and all(_is_given_name(line[at], cues) for at in (place - 1, place + 1))


def _describes(word: Word, cues: Cues) -> bool:
    """ "die neue Kapsel „Drache“ Ladung": before a German noun, where before a name "von" or "und" may stand."""
    plain = word.text == word.low and word.low[:1].isalpha()
    return plain and word.low not in cues.prepositions and word.low not in cues.boundaries


def _is_given_name(word: Word, cues: Cues) -> bool:
    named = word.text[:1].isupper() and not word.text.isupper() and not word.low.endswith(("'s", "’s"))
    return named and not any(
        word.low in table
        for table in (cues.roles, cues.determiners, cues.prepositions, cues.boundaries, cues.skipped, _WORKS)
    )


def _is_known_as(line: Sequence[Word], place: int) -> bool:
    """ "known as “the Gap”", and as German has it: "als „Delle“ bekannt"."""
    if not place or line[place - 1].low not in _AS:
        return False
    near = (*line[max(0, place - 2) : place], *line[place + 1 : place + 1 + _NEAR])
    return any(word.low in _KNOWN for word in near)
