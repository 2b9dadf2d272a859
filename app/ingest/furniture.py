"""What stands on a page but is no part of its story: buttons, captions, sign-ups, links, agency notes.

Asked about whole lines only, it errs on the side of the story.
"""

import re

from app.ingest.captions import is_caption
from app.ingest.furniture_phrases import BUTTONS, LABELS, LINK_HEADINGS, NOTICES

_LONGEST = 300  # characters; anything longer is prose
_MOST_BUTTONS = 14  # words in a row of buttons
_HEADING = 60  # characters
_WORD = re.compile(r"[^\W\d_]+")
_ALPHANUMERIC = re.compile(r"[^\W_]")
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])")  # buttons run together: "FacebookEmail"
_RUN_TOGETHER = re.compile(
    r"(?:connect|tweet|linkedin|comment|email|mail|more|share|facebook|twitter|google|print|save|send)+"
)
_COUNTER = re.compile(r"[\d /.,:%-]{1,12}")  # "1 / 4"
_AGO = re.compile(
    r"(?:(?:updated|published|posted)[: ]+)?(?:about )?"
    r"(?:(?:an?|one|\d{1,3}) (?:sec(?:ond)?|min(?:ute)?|h(?:ou)?r|day|week|month|year)s? ?){1,3}ago\W{0,3}",
    re.IGNORECASE,
)
_AGO_ENDS = 6  # characters of "ago" and what may stand behind it
_NOTES = re.compile(
    r"""\W{0,2}(?:additional\ )?(?:reporting|writing|editing|research)\ (?:and\ (?:writing|editing)\ )?
      by\ (?-i:[A-ZÀ-ÖØ-Þ])
    |(?:this\ (?:story|article|post|report|item)|the\ headline)\ has\ been\ (?:updated|corrected|amended)
    |correction\b[^:]{0,30}:
    |the\ latest\ on\ [^\n]{2,160}\(all\ times\ local\)\W{0,3}$
    |follow\ \S+(?:\ \S+){0,4}\ on\ (?:twitter|facebook|instagram|x)\b
    |\S+\ no\ longer\ supports\ (?:internet\ explorer|your\ browser|this\ browser|flash)""",
    re.VERBOSE | re.IGNORECASE,
)
_CONTRIBUTED = re.compile(
    r"\bcontribute[ds]?\s(?:to|reporting)(?:\s(?:to|for))?(?:\s(?:this|the))?(?:\s\w+)?\W{0,3}$"
)
_QUOTES = frozenset('"“”„«»')
_GLANCE = 4  # letters that tell most lines from every notice
_OPENINGS = frozenset(phrase[:_GLANCE] for phrase in (*LABELS, *NOTICES))


def is_furniture(line: str) -> bool:
    """Whether a whole trimmed line is furniture, wherever on the page it stands."""
    if is_caption(line) or _NOTES.match(line):
        return True
    return len(line) <= _LONGEST and (_is_buttons(line) or _is_notice(line))


def heads_links(line: str) -> bool:
    """Whether a line heads a list of links: what follows, up to the next sentence, is no story."""
    if len(line) > _HEADING or line.endswith((".", "!", "?")):
        return False
    return line.casefold().startswith(LINK_HEADINGS)


def _is_buttons(line: str) -> bool:
    if line.endswith((".", "?")) or not _QUOTES.isdisjoint(line):
        return not (line[:1].isalnum() or _ALPHANUMERIC.search(line))
    words = _WORD.findall(_CAMEL.sub(" ", line))
    if not words:
        return not _ALPHANUMERIC.search(line) or bool(_COUNTER.fullmatch(line))
    return len(words) <= _MOST_BUTTONS and all(_is_button(word.casefold()) for word in words)


def _is_button(word: str) -> bool:
    return word in BUTTONS or bool(_RUN_TOGETHER.fullmatch(word))


def _is_notice(line: str) -> bool:
    if "ago" in line[-_AGO_ENDS:].lower() and _AGO.fullmatch(line):
        return True
    contributed = "contribute" in line and _CONTRIBUTED.search(line[-60:])
    return bool(contributed or _opens_notice(line)) and _QUOTES.isdisjoint(line)


def _opens_notice(line: str) -> bool:
    opening = line[:40].casefold()
    if opening[:_GLANCE] not in _OPENINGS:
        return False
    labelled = opening.startswith(LABELS) and not line.endswith((".", "!", "?"))
    return labelled or opening.startswith(NOTICES)
