"""Pictures' captions and their photographers' credits, told by their form."""

import re

_SHORT = 300  # characters of a caption without a credit at its end
_CREDIT = 140  # characters of a credit by itself, or at a caption's end
_LONGEST = 480  # characters of a caption that its credit follows on a line of its own
_OPENING = re.compile(
    r"""\(?(?:photo|image|picture|video|media|foto|bild|photograph|photos|images)
        (?:\ (?:by|credit|caption|copyright|from)\b|:|\ \d)|credit:|caption:""",
    re.VERBOSE | re.IGNORECASE,
)
_FILE_PHOTO = re.compile(r"FILE\s?(?:[-–—:]|PHOTO\b|photo\b)")
_AGENCY = (
    r"(?:AP|Getty|Reuters|REUTERS|AFP|EPA|EFE|PA|dpa|DPA|AAP|UPI|Bloomberg|Shutterstock|iStock|Alamy|Sipa|Lehtikuva|"
    r"TASS|Xinhua|Pool|Rex|Zuma|Polaris|Twitter|Instagram|Facebook|Wikimedia|Flickr)"
)
_AT_END = re.compile(
    rf"""\((?:[^()]{{0,80}}(?:/|\bvia\ |\|\ ?)\s?{_AGENCY}\b[^()]{{0,60}}
        |[^()]{{3,80}},\ (?:AP|Getty|Reuters|AFP|EPA)(?:\ Images)?
        |(?:AP|AFP|Reuters|EPA|Getty|File|Pool)\ (?:Photo|Images?|photo|file)\b[^()]{{0,60}}
        |(?:Photo|Image|Picture|Foto|Bild|Credit)s?(?::|\ by\ |\ courtesy)[^()]{{0,80}})\)\W{{0,2}}$
        |\ {_AGENCY}\ ?/\ ?(?:AFP|Getty|AP|Reuters)\b[^.]{{0,30}}$""",
    re.VERBOSE,
)
_ALONE = re.compile(
    rf"""\(?[^\W\d_][\w.'’-]*(?:[ ,/|&]+[^\W\d_][\w.'’-]*){{0,7}}\s?(?:/|\bvia\ |\|)\s?
      {_AGENCY}\b[\w /,.]{{0,40}}\)?
    |\(?(?:AP|AFP|EPA|REUTERS|Reuters)(?:\ (?:Photo|Image|photo)s?)?\ ?/[^()]{{2,60}}\)?
    |\(?{_AGENCY}\ Images?\)?|\((?:AP|Reuters|AFP)\)""",
    re.VERBOSE,
)
_PICTURED = re.compile(
    r"\b(?:pictured|file photo|from left|poses?)\b|\((?:[LRC]|L-R)[),]"
    r"|, (?:(?:second|third|far|back) )?(?:left|right|center|centre)\b"
    r"|\b[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\b"
)
_UNFOLDED = re.compile(r"\.{3} more$|[.!?)”\"] less$")  # the button at the end of a gallery's caption
_QUOTES = frozenset('"“”„«»')


def is_caption(line: str) -> bool:
    """Whether a paragraph is a caption, by its opening or by the credit at its end."""
    opened = len(line) <= _SHORT and _OPENING.match(line)
    if opened and (len(line) <= _CREDIT or _QUOTES.isdisjoint(line)):
        return True
    tail = line[-_CREDIT:]
    signed = ("(" in tail or "/" in tail) and _AT_END.search(tail)  # no credit is without one of them
    unfolded = line.endswith((" more", " less")) and _UNFOLDED.search(tail)
    return bool(
        signed
        or unfolded
        or (line.startswith("FILE") and _FILE_PHOTO.match(line))
        or (len(line) <= _CREDIT and _stands_alone(line))
    )


def is_photo_credit(line: str) -> bool:
    """A photographer's line by itself: the line before it is likely to be the caption."""
    return len(line) <= _CREDIT and (_stands_alone(line) or bool(_OPENING.match(line)))


def _stands_alone(line: str) -> bool:
    shown = "/" in line or "(" in line or "|" in line or " Image" in line or "via " in line
    return shown and bool(_ALONE.fullmatch(line))


def is_captioned(line: str, below: str) -> bool:
    """Whether a paragraph is a caption by what it says - who stands where, on which day of which year - and by the
    photographer's credit that follows."""
    if len(line) > _LONGEST or not is_photo_credit(below):
        return False
    return bool(_PICTURED.search(line)) and _QUOTES.isdisjoint(line)
