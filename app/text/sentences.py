"""Where sentences begin and end inside one paragraph, whatever its language: one pass over its stops."""

import re
import unicodedata

from app.domain.span import Span

CLOSING = "\"'”’“‘»«›‹」』）)\\]"
OPENING = "\"'“”„‚‘«»‹›「『（(\\[¿¡–—\\-"
# It opens with a set of characters, so that `re` runs from stop to stop instead of trying each character.
_STOP = re.compile(
    rf"""[.!?…。！？｡](?:
        (?P<wide>(?<=[。！？｡])[。！？｡]*+[{CLOSING}]*+\s*+)
      | (?<=[.!?…])(?<![.!?…].)(?P<more>[.!?…]*+)(?P<closed>[{CLOSING}]*+)\s++)""",
    re.VERBOSE,
)
_LAST_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*\Z")
_NEXT = re.compile(rf"[{OPENING}\s]*(?P<word>[^\W_]+)?")
LOOK_BACK = 24  # characters: longer than any abbreviation


def _table(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


# Before a name: never the end.
TITLES = _table(
    "mr mrs ms mx dr prof rev hon sen sens rep reps gov govs gen maj col lt cmdr capt cpt sgt cpl pvt adm",
    "pres supt insp det mme mlle st ste mt ft vs op cf ca bzw ggf hr frl ing dipl sr sra srta dña av approx",
    "dept bspw sog geb",
)
BEFORE_NUMBERS = _table("no nos nr art abs vol fig núm pág p pp ch sec")
# These may end a sentence, and do where the next word is one that opens sentences.
ABBREVIATIONS = _table(
    "jan feb mar apr jun jul aug sep sept oct nov dec inc corp co ltd llc bros jr esq ave blvd rd etc usw",
    "us uk un usa dc ny eu am pm ph.d phd ed.d b.a m.a m.d md jg mio mrd tel ala ariz ark calif colo conn",
    "del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa tenn tex va vt wash",
    "wis wyo e.g i.e z.b d.h u.a s.o mill gr str fr cía ee uu",
)
OPENERS = _table(
    "the a an this that these those he she it they we you i but and or so in on at as if when while after",
    "before since because although though however there here his her their its our my for from with by to",
    "some many most one what why how who where not no yes now then still yet meanwhile also even just last",
    "more all both each another der die das ein eine er sie es wir ihr ich und aber doch denn in im am auf",
    "bei nach vor als wenn weil dass dies le les un une il elle ils elles mais et dans sur pour avec ce",
    "cette el los las una pero y en con por para su",
)
MONTHS = _table(
    "januar jänner februar märz april mai juni juli august september oktober november dezember jahrhundert",
    "jahrhunderts",
)


def sentences(text: str, span: Span) -> tuple[Span, ...]:
    """The sentences of the paragraph at `span`, in order, without white space at their ends.

    Together they cover every word of the paragraph. Linear in its length.
    """
    found: list[Span] = []
    start = span.start
    for stop in _STOP.finditer(text, span.start, span.end):
        if stop["wide"] is not None or _ends(text, stop, start, span.end):
            _keep(text, start, stop.end(), found)
            start = stop.end()
    _keep(text, start, span.end, found)
    return tuple(found)


def _ends(text: str, stop: re.Match[str], start: int, limit: int) -> bool:
    """Whether this stop, with white space after it, ends the sentence that began at `start`."""
    following = _NEXT.match(text, stop.end(), min(limit, stop.end() + 2 * LOOK_BACK))
    word = following[1] if following else None
    if not word:
        return True
    if word[0].islower():
        return False
    if any(stop.group("more", "closed")) or text[stop.start()] != ".":
        return True
    before = _last_word(text[max(start, stop.start() - LOOK_BACK) : stop.start()])
    if before.isdigit() and not text[start : stop.start() - len(before)].strip():
        return False  # it is all there is of the sentence: "1." heads an item of a list
    return not before or not _abbreviates(before, word)


def _last_word(words: str) -> str:
    """The word that these end in, single points inside it included; empty where they end in none."""
    last = words.rpartition(" ")[2]
    if last.isalnum():  # as nearly always: the rest need not be searched
        return last
    found = _LAST_WORD.search(words)
    return found.group() if found else ""


def _abbreviates(before: str, after: str) -> bool:
    """Whether the full stop after `before` belongs to that word, `after` being the word that follows."""
    if before.isdigit():
        return len(before) <= 2 and _folded(after) in MONTHS
    low = _folded(before)
    if low in BEFORE_NUMBERS:
        return after[0].isdigit()
    if low in TITLES:
        return True
    return (len(before) == 1 or "." in before or low in ABBREVIATIONS) and _folded(after) not in OPENERS


def _folded(word: str) -> str:
    """As `tokens.fold`, but with its points."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFKC", word).casefold().replace("ʼ", "")


def _keep(text: str, start: int, end: int, found: list[Span]) -> None:
    """Adds what stands between two places without the white space at its ends, if it is anything."""
    while start < end and text[end - 1].isspace():
        end -= 1
    while start < end and text[start].isspace():
        start += 1
    if start < end:
        found.append(Span(start, end))
