"""Where an article's body begins, and what each line above it is: kicker, headline, standfirst, byline."""

import re
from collections.abc import Sequence, Set
from functools import lru_cache

from app.domain.article import Part
from app.domain.source import OutletRegistry
from app.ingest.dateline import is_placed
from app.ingest.line_kinds import is_person, is_sentence, is_title
from app.ingest.lines import Line
from app.ingest.outlet_names import looks_like_outlet

_REACH = 60  # lines from the top within which a body begins
_DATELINE_REACH = 12  # lines from the top within which a dateline overrules what looked like prose
_REPEAT_REACH = 16  # lines from the top within which a headline is repeated over its story
_PROSE = 60  # characters of a sentence that may open a body
_SHORT_PROSE = 12  # the same where the headline is known and does not stand in the text
_OPENING_QUOTES = '"“„«»'
_LONG = 160  # characters that are prose even without a full stop
_ABOUT = frozenset((Part.BYLINE, Part.DATE, Part.CREDIT, Part.METADATA))
_LABEL_WORDS = 2
_PLAIN = re.compile(r"[\W_]+")
_COMPARED = 400  # characters of two lines that may be the same
_GLANCE = 24  # characters that tell most lines apart


def header(
    lines: Sequence[Line], kinds: Sequence[Part | None], headline: str | None, registry: OutletRegistry
) -> list[Part]:
    """What each of the lines above the body is; the body begins behind them."""
    alike = frozenset(at for at, line in enumerate(lines) if headline and _same(line.words, headline))
    start = _body_start(lines, kinds, bool(headline), alike, registry)
    titles = [at for at in range(start) if kinds[at] is None]
    top = _headline(lines, titles, alike)
    parts = [kinds[at] or _title_part(lines, kinds, at, top, registry) for at in range(start)]
    if start and parts[-1] is Part.FURNITURE and _is_place(lines[start - 1].words):
        parts[-1] = Part.DATELINE
    return parts


def _body_start(
    lines: Sequence[Line],
    kinds: Sequence[Part | None],
    headed: bool,
    alike: Set[int],
    registry: OutletRegistry,
) -> int:
    """Where the body begins. Whether a headline is known apart, and the lines that repeat it, tell."""
    near = range(_repeat(kinds, alike), min(len(lines), _REACH))
    plain = [at for at in near if kinds[at] is None and at not in alike]
    for at in plain:
        if at < _DATELINE_REACH and is_placed(lines[at].words, registry):
            return at
    missing = headed and not any(at < _REACH for at in alike)
    least = _SHORT_PROSE if missing else _PROSE  # a headline kept apart leaves no title to be expected here
    prose = (at for at in plain if _is_prose(lines[at].words, least, registry))
    first = next(prose, None)
    if first is None:
        return _short_body_start(lines, kinds, alike)
    if not _may_be_standfirst(lines, kinds, first):
        return first
    others = list(prose)
    return others[0] if others and _is_set_apart(lines, kinds, first, others) else first


def _repeat(kinds: Sequence[Part | None], alike: Set[int]) -> int:
    """Behind the headline where it stands a second time, over the lines about the article."""
    again = [at for at in sorted(alike) if 0 < at < _REPEAT_REACH]
    return next((at + 1 for at in again if any(kind in _ABOUT for kind in kinds[at + 1 : at + 4])), 0)


def _is_prose(words: str, least: int, registry: OutletRegistry) -> bool:
    if len(words) >= _LONG or is_placed(words, registry):
        return True
    if not is_sentence(words) or is_title(words.rstrip(".")):
        return False
    return len(words) >= least or words[0] in _OPENING_QUOTES


def _short_body_start(lines: Sequence[Line], kinds: Sequence[Part | None], alike: Set[int]) -> int:
    """A text without a full paragraph: its first sentence after a title, else its first plain line."""
    plain = [at for at, kind in enumerate(kinds) if kind is None and at not in alike]
    sentences = [at for at in plain if is_sentence(lines[at].words)]
    return (sentences or plain or [len(lines)])[0]


def _may_be_standfirst(lines: Sequence[Line], kinds: Sequence[Part | None], first: int) -> bool:
    """Whether the first line of prose is a sentence under a title."""
    titled = any(kinds[at] is None for at in range(first))
    return titled and len(lines[first].words) <= 2 * _LONG and not _has_quotation(lines[first].words)


def _is_set_apart(
    lines: Sequence[Line], kinds: Sequence[Part | None], first: int, others: Sequence[int]
) -> bool:
    """By the lines about the article below it, or by a wider gap than between the other lines of prose."""
    second = others[0]
    gaps = [lines[at].gap for at in others[1:]]
    about = any(kinds[at] in _ABOUT for at in range(first + 1, second))
    return about or (second == first + 1 and bool(gaps) and lines[second].gap > max(gaps))


def _headline(lines: Sequence[Line], titles: Sequence[int], alike: Set[int]) -> int | None:
    """The line that is the headline: the one known apart, else the first of some length."""
    same = [at for at in titles if at in alike]
    full = [at for at in titles if len(lines[at].words.split()) >= 4 and len(lines[at].words) >= 20]
    if full and same and len(lines[same[0]].words.split()) <= _LABEL_WORDS:
        same = []  # a saved page's title may be that of its section, or a button's
    return next(iter((*same, *full, *titles)), None)


def _title_part(
    lines: Sequence[Line],
    kinds: Sequence[Part | None],
    at: int,
    top: int | None,
    registry: OutletRegistry,
) -> Part:
    words = lines[at].words
    if top is None or at == top or _same(words, lines[top].words):
        return Part.HEADLINE
    if at < top:
        return Part.KICKER if len(words.split()) <= 4 and words[0].isalnum() else Part.FURNITURE
    if looks_like_outlet(words):
        return Part.CREDIT
    if is_person(words, registry) and any(kinds[near] in _ABOUT for near in _beside(at, len(lines))):
        return Part.BYLINE
    if is_sentence(words) or len(words.split()) >= 8:
        return Part.STANDFIRST
    return Part.FURNITURE


def _is_place(words: str) -> bool:
    """A dateline on a line of its own: a few words in capitals, right above the story."""
    return words.isupper() and len(words) > 3 and len(words.split()) <= 3 and words.replace(" ", "").isalpha()


def _beside(at: int, count: int) -> range:
    return range(max(0, at - 2), min(count, at + 3))


def _has_quotation(words: str) -> bool:
    return any(mark in words for mark in '"“”„«»')


def _same(words: str, other: str) -> bool:
    """Equal but for case and punctuation, or one the opening of the other ("... - The Guardian")."""
    first, second = words[0], other[0]
    if first.isalnum() and second.isalnum() and first.casefold()[0] != second.casefold()[0]:
        return False
    if not _open_alike(_plain(words[:_GLANCE]), _plain(other[:_GLANCE])):
        return False  # nearly always: nothing but their openings need be looked at
    left, right = _plain(words[:_COMPARED]), _plain(other[:_COMPARED])
    shorter, longer = sorted((left, right), key=len)
    return left == right or (
        len(shorter) >= 30 and longer.startswith(shorter) and len(longer) <= 2 * len(shorter)
    )


def _open_alike(left: str, right: str) -> bool:
    return left.startswith(right) or right.startswith(left)


@lru_cache(maxsize=2 * _REACH)
def _plain(words: str) -> str:
    """Without case and punctuation. Kept for a while: each of the top lines is compared again and again."""
    return _PLAIN.sub(" ", words.casefold()).strip()
