"""What a single line says it is - byline, credit, date, copyright, biography - by its own form alone.

Kept apart from `layout`, which decides by the place of a line whether to believe it.
"""

import re
from itertools import pairwise

from app.domain.article import Part
from app.domain.source import OutletRegistry
from app.domain.span import Span
from app.ingest.furniture import is_furniture
from app.ingest.outlet_names import agencies_signing
from app.ingest.printed_dates import printed_dates

_SHORT = 160  # characters; a line about the article is no longer
_BULLET = re.compile(r"[•·▪‣◦*]\s*(?=\S)")
_LABEL = re.compile(
    r"(?:article|story|report|text|words|written|posted|reported|analysis|opinion|commentary|review|column)?\s?"
    r"(?:by|von|par|por|di)\b:?\s+",
    re.IGNORECASE,
)
_TEXT_LABEL = re.compile(
    r"(?:Text|Autor|Autorin|Author|Auteur|Byline|From)\s?:\s*|From\s+(?=[A-Z]+'s\s|[A-Z][a-z]+\s[A-Z])"
)
_SOURCE_LABEL = re.compile(r"\W{0,3}(?:source|quelle|from|via)\s?:\s*", re.IGNORECASE)
_SECTION = re.compile(r"[^—|]{2,40}\s[—|]\s(?=by\s)", re.IGNORECASE)  # "Politics | By ..."
_SMALL_WORDS = """
and und et y e of for the de del der den di da du la le van von zu in at on bin ibn al el with to a.m p.m
am pm uhr reporter writer writers correspondent editor staff opinion contributor contributors columnist
special email author
"""
_SMALL = frozenset(_SMALL_WORDS.split())  # what stands in small letters in a line of names
_COPYRIGHT = re.compile(
    r"\s*(?:©|\(c\)\s|copyright\s{0,2}(?:©|\(c\)|(?=.{0,40}\b(?:19|20)\d\d\b)))", re.IGNORECASE
)
_RIGHTS = re.compile(r".{0,120}\ball rights reserved\b|alle rechte vorbehalten", re.IGNORECASE)
_CAPITAL = r"[A-ZÀ-ÖØ-Þ][\w.'’-]*"
_NAME = (
    r"(?!(?:She|He|They|It|This|That|There|Who|One|Sie|Er|Es)\b)"
    rf"{_CAPITAL}(?:\ (?:{_CAPITAL}|de|van|von|al|bin|der|la)){{0,4}}"
)
_WORK = (
    r"(?:writer|reporter|columnist|contributor|correspondent|journalist|blogger|author|editor|professor|fellow|lecturer|"
    r"commentator|critic|lawyer|novelist|historian|analyst|host|producer|freelancer?|director|strategist|attorney|"
    r"Autor|Autorin|Journalist|Journalistin|Redakteur|Redakteurin|Korrespondent|Korrespondentin)"
)
_BIOGRAPHY = re.compile(
    rf"""{_NAME}(?:,?\ (?:and|und)\ {_NAME})?,?\ (?:
      (?:is|was|are|ist|war|sind)\ [^\n]{{0,120}}?\b{_WORK}s?\b
    | (?:writes|covers|blogs|schreibt)\ [^\n]{{2,200}}
    | (?:can\ be\ reached|reported\ from|lives\ in)\ [^\n]{{2,200}})""",
    re.VERBOSE,
)
_LONG_WORD = re.compile(r"[^\W\d_][\w'’-]{3,}")
_QUOTES = frozenset('"“”„«»')
_PUBLISHED = re.compile(
    r"\b(?:published|posted|updated|veröffentlicht|aktualisiert|publié|publicado)\b|\|", re.IGNORECASE
)
_STRAY = 4  # letters that may follow the dates of a date line
_SECTION_LETTERS = 30  # of a section or an outlet before them
_OUTLET_LETTERS = 80  # of an outlet's name, or of several that sign together
_LABEL_LETTERS = 80  # of the authors before "Published ..."
_DATE_WORDS = re.compile(
    r"""\b(?:first|originally|last|published|posted|updated?|modified|edited|created|filed|issued|on|at|um|am|den|vom|le|el|à|
    veröffentlicht|aktualisiert|erstellt|stand|publié|mis|jour|modifié|publicado|actualizado|uhr|
    mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b
    |\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|
    lunes|martes|miércoles|jueves|viernes|sábado|domingo|minutes?|min|read|ago|edt|est|et|local\ time)\b""",
    re.VERBOSE | re.IGNORECASE,
)


def kind_of(line: str, registry: OutletRegistry) -> Part | None:
    """What a trimmed line is by its own form, or None where it may be prose or a title."""
    if _COPYRIGHT.match(line) or (len(line) <= _SHORT and "all" in line.lower() and _RIGHTS.match(line)):
        return Part.COPYRIGHT
    if _SOURCE_LABEL.match(line) and len(line) <= _SHORT and is_outlet(line, registry):
        return Part.CREDIT
    if is_furniture(line):
        return Part.FURNITURE
    if len(line) > _SHORT:
        return None
    if _BULLET.match(line):
        return _bulleted(line, registry)
    return _about_the_article(line, registry)


def is_biography(line: str) -> bool:
    """Whether a paragraph introduces its author: "X is a reporter for Y." Ask of the last ones only."""
    return len(line) <= 600 and _QUOTES.isdisjoint(line) and bool(_BIOGRAPHY.match(line))


def is_person(line: str, registry: OutletRegistry) -> bool:
    """Two to four capitalised words and nothing else: a name by itself, where a byline would be."""
    names = _without_outlet(line, registry)
    words = re.sub(r"\s+(?:and|und|et|y)\s+|,\s+", " ", names).split()
    return 2 <= len(words) <= 10 and all(word[0].isupper() and word[-1].isalpha() for word in words)


def _without_outlet(line: str, registry: OutletRegistry) -> str:
    """ "Ann Reed, Reuters": the name alone."""
    name, comma, last = line.rpartition(",")
    return name if comma and last[:1].isspace() and registry.find(last) else line


def is_sentence(line: str) -> bool:
    """Whether it ends as a sentence does."""
    return line.rstrip("\"”’»'“)]").endswith((".", "!", "?", "…")) or line.endswith(("”", '"', "»"))


def is_title(line: str) -> bool:
    """Four words or more, nearly all capitalised, without a sentence's end or anybody's words: a headline."""
    if len(line) > _SHORT or is_sentence(line) or line.endswith((":", ",", ";")):
        return False
    words = _LONG_WORD.findall(line)
    if len(words) < 4 or 5 * sum([word[0].isupper() for word in words]) < 4 * len(words):
        return False
    return _QUOTES.isdisjoint(line)


def without_bullet(line: str) -> str:
    return _BULLET.sub("", line, count=1)


def _about_the_article(line: str, registry: OutletRegistry) -> Part | None:
    if _is_byline(line):
        return Part.BYLINE
    if is_outlet(line, registry):
        return Part.CREDIT
    if _is_date(line):
        return Part.DATE
    return None


def _bulleted(line: str, registry: OutletRegistry) -> Part | None:
    """A bullet before a sentence is a list of the story's own."""
    inner = without_bullet(line)
    if inner.endswith((".", "!", "?", "”", '"')) and len(inner.split()) > 6:
        return None
    return _about_the_article(inner, registry) or Part.METADATA


def is_outlet(line: str, registry: OutletRegistry) -> bool:
    """An outlet's name by itself, or labelled as the source."""
    label = _SOURCE_LABEL.match(line)
    name = (line[label.end() :] if label else line).strip(" •·|,:/()")
    return 0 < len(name) <= _OUTLET_LETTERS and (
        registry.find(name) is not None or bool(agencies_signing(name, Span(0, len(name)), registry))
    )


def _is_byline(line: str) -> bool:
    section = _SECTION.match(line) if "—" in line or "|" in line else None
    line = line[section.end() :] if section else line
    label = _LABEL.match(line) or _TEXT_LABEL.match(line)
    if not label or line.endswith(("!", "?", ":", "”", '"')):
        return line.casefold() in ("by", "von", "par")
    rest = line[label.end() :]
    if re.search(r"[^\W\d_]{3,}\.$", rest):
        return False
    return _is_name_list(rest)


def _is_name_list(words: str) -> bool:
    """Every word is capitalised, small, or no word at all, and a name comes first."""
    found = re.findall(r"[^\s,|•/()]+", words)
    if not found or not found[0][0].isupper():
        return False
    return all(
        not word[0].islower()
        or word.strip(".:-").casefold() in _SMALL
        or "@" in word
        or _DATE_WORDS.fullmatch(word.strip(".:"))
        for word in found
    )


def _is_date(line: str) -> bool:
    """A line that, its dates and the words around dates taken away, has next to nothing left."""
    dates = list(printed_dates(line, Span(0, len(line))))
    if not dates or "(@" in line or line.startswith(("-", "—", "–")):  # the last line of a post signs it
        return False
    before = _DATE_WORDS.sub("", line[: dates[0].span.start])
    between = pairwise(dates)
    after = [line[left.span.end : right.span.start] for left, right in between] + [line[dates[-1].span.end :]]
    if _letters(_DATE_WORDS.sub("", " ".join(after))) > _STRAY:
        return False
    return _letters(before) <= (
        _LABEL_LETTERS if _PUBLISHED.search(line) else _SECTION_LETTERS
    ) and _is_label(before)


def _letters(words: str) -> int:
    return sum(character.isalpha() for character in words)


def _is_label(words: str) -> bool:
    """What is left names a section, an outlet or a place: capitals, no sentence."""
    found = re.findall(r"[^\W\d_][\w'’.-]*", words)
    return all(word[0].isupper() or word.casefold() in _SMALL for word in found)
