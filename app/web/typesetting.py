"""Setting a line of any script in the typefaces that come with the program: which letters in which face, and where.

No system font is asked for: a card looks the same on every machine.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from PIL import ImageDraw, ImageFont, features

from app.web.assets import STATIC

SERIF, STRONG, SANS = "NotoSerif-Regular.ttf", "NotoSerif-Bold.ttf", "NotoSans-Regular.ttf"
SHAPES = bool(
    features.check("raqm")
)  # joins letters as Arabic and Indic scripts want it; needs FriBidi beside it
_INK = "#1d1c1a"


@dataclass(frozen=True, slots=True, kw_only=True)
class Face:
    """A typeface for a script. `shared` are the common signs it also has; `joined`: wrong where nothing shapes."""

    file: str
    letters: re.Pattern[str]
    shared: str = " "
    rightward: bool = True
    joined: bool = False


# The syllables of KS X 1001, a quarter of those that could be written and nearly all that are.
_HANGUL = "".join(
    bytes((row, cell)).decode("euc_kr") for row in range(0xB0, 0xC9) for cell in range(0xA1, 0xFF)
)

_FACES = (
    Face(
        file="NotoNaskhArabic-Regular.ttf",
        letters=re.compile("[\u0600-\u06ff\u0750-\u077f\ufb50-\ufd3f\ufd50-\ufdfd\ufe70-\ufeff]"),
        shared=" 0123456789.,:!",
        rightward=False,
        joined=True,
    ),
    Face(
        file="NotoSerifHebrew-Regular.ttf",
        letters=re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]"),
        rightward=False,
        joined=True,
    ),
    Face(file="NotoSerifDevanagari-Regular.ttf", letters=re.compile("[\u0900-\u097f]"), joined=True),
    Face(file="NotoSerifThai-Regular.ttf", letters=re.compile("[\u0e00-\u0e7f]"), joined=True),
    Face(file="NotoSerifCJKkr-KSX1001.otf", letters=re.compile(f"[{_HANGUL}\u3131-\u318e]")),
    Face(
        file="DroidSansFallbackFull.ttf",
        letters=re.compile(
            "[\u3000-\u3003\u3005-\u3007\u300a-\u3019\u301c-\u301f\u3041-\u3094\u3099-\u309e\u30a0-\u30f6\u30fb-\u30fe"
            "\u3105-\u3129\u3400-\u4db5\u4e00-\u9fa5\uf900-\ufa2d\uff01-\uff5e]"
        ),
    ),
)
_PLAIN = re.compile(
    "[\u0020-\u007e\u00a0-\u036f\u0370-\u03e1\u03f0-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]"
)
_WIDE = "[\u2e80-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u0e00-\u0e7f]"
_CLOSING = "[”’»、。，．！？；：）」』〉》】\u0e31\u0e34-\u0e3a\u0e47-\u0e4e…]"
_PIECES = re.compile(rf"[“‘«（「『〈《【]?{_WIDE}{_CLOSING}*|[^\s]+?(?={_WIDE})|\S+|\s+")


def settable(text: str) -> bool:
    """Whether every letter and digit has a face here, and is joined as it ought to be."""
    for sign in text:
        face = _face(sign)
        if face is None and not _PLAIN.match(sign) and unicodedata.category(sign)[0] in "LN":
            return False
        if face is not None and face.joined and not SHAPES:
            return False
    return True


def settable_words(text: str) -> str:
    """The same with a mark in place of words that cannot be set."""
    words = (word if settable(word) else "[…]" for word in text.split())
    return " ".join(word for word, _ in groupby(words))


def leftward(text: str) -> bool:
    """Whether the first letter with a direction says that the text runs from right to left."""
    strong = (unicodedata.bidirectional(sign) for sign in text)
    return next((kind != "L" for kind in strong if kind in ("L", "R", "AL")), False)


def lines(text: str, size: int, width: int, main: str = SERIF) -> tuple[str, ...]:
    """`text` in lines no longer than `width`, broken between words; where a script has none, between signs."""
    made, line = [], ""
    for piece in _pieces(text, size, width, main):
        if line and measure((line + piece).rstrip(), size, main) > width:
            made.append(line.rstrip())
            line = ""
        line = line + piece if line else piece.lstrip()
    return tuple(filter(None, (*made, line.rstrip())))


def shortened_lines(text: str, size: int, width: int, most: int, main: str = SERIF) -> tuple[str, ...]:
    """The first `most` lines of it, an ellipsis at a word's end where that is not all."""
    made = lines(text, size, width, main)
    if len(made) <= most:
        return made
    last = made[most - 1]
    while last and measure(f"{last} …", size, main) > width:
        last = last.rpartition(" ")[0] or last[:-1]
    return (*made[: most - 1], f"{last.rstrip(',;:. ')} …")


def measure(line: str, size: int, main: str = SERIF) -> float:
    """How long a line is."""
    return sum(_font(face, size).getlength(run, direction=way) for run, face, way in _runs(line, main))


@dataclass(frozen=True, slots=True, kw_only=True)
class Pen:
    """Draws lines between two margins: `size` in pixels, in the face `main` where a script has none of its own."""

    draw: ImageDraw.ImageDraw
    left: int
    right: int
    size: int
    main: str = SERIF
    colour: str = _INK

    def write(self, line: str, baseline: int, *, from_right: bool = False) -> None:
        """One line, on its baseline; from the right margin, its runs in that order, where it runs leftward."""
        x: float = self.right if from_right else self.left
        for run, face, way in _runs(line, self.main, from_right):
            font = _font(face, self.size)
            length = font.getlength(run, direction=way)
            x -= length if from_right else 0
            self.draw.text((x, baseline), run, self.colour, font, anchor="ls", direction=way)
            x += 0 if from_right else length


def _runs(line: str, main: str, from_right: bool = False) -> Iterator[tuple[str, str, str | None]]:
    """The stretches of one face, in the order of reading, with the direction of each."""
    kept = "".join(sign for sign in line if _face(sign) or _PLAIN.match(sign))
    for face, places in groupby(range(len(kept)), key=_faces_of(kept).__getitem__):
        first, *rest = places
        run = kept[first : first + 1 + len(rest)]
        if face is not None:
            yield run, face.file, _way("ltr" if face.rightward else "rtl")
        elif not from_right:
            yield run, main, _way("ltr")
        else:  # the signs around a foreign word follow the line, not the word
            for part in filter(None, re.split(r"(\w(?:.*\w)?)", run)):
                yield part, main, _way("ltr" if part[0].isalnum() else "rtl")


def _faces_of(signs: str) -> list[Face | None]:
    """The face of each; common signs take that of the letters on both sides, where it has them."""
    faces = [_face(sign) for sign in signs]
    start = 0
    for place, face in enumerate(faces):
        if face is None:
            continue
        before = faces[start]
        if before is face and all(sign in face.shared for sign in signs[start + 1 : place]):
            faces[start:place] = [face] * (place - start)
        start = place
    return faces


def _way(direction: str) -> str | None:
    return direction if SHAPES else None


@lru_cache(maxsize=4096)
def _face(sign: str) -> Face | None:
    return next((face for face in _FACES if face.letters.match(sign)), None)


@lru_cache(maxsize=64)
def _font(file: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(STATIC / "fonts" / file, size)


def _pieces(text: str, size: int, width: int, main: str) -> Iterator[str]:
    for piece in _PIECES.findall(" ".join(text.split())):
        if measure(piece, size, main) <= width:
            yield piece
        else:
            yield from piece
