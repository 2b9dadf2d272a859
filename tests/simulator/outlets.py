"""Who publishes: agencies, papers with their house styles, blogs and carriers, and their standing lines."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from random import Random
from string import ascii_uppercase

from tests.simulator.language.grammar import terms
from tests.simulator.language.names import invented, syllable
from tests.simulator.standing_lines import STANDING_LINES, worded

# Zones without summer time, so that an offset in hours is enough.
ZONES = (
    ("UTC", 0),
    ("Africa/Lagos", 1),
    ("Asia/Dubai", 4),
    ("America/Bogota", -5),
    ("Asia/Tokyo", 9),
    ("America/Phoenix", -7),
)
DATINGS = ("instant", "zoneless", "day", "none", "wrong_zone", "modified")


@dataclass(frozen=True, slots=True, kw_only=True)
class HouseStyle:
    """How a paper prints what others spell otherwise."""

    marks: tuple[str, str]
    curly: bool
    british: bool
    abbreviates: bool  # "U.S." where others print "American"
    figures: bool  # "7" where others print "seven"
    honorifics: bool  # "Ms. Brandt"
    transliterates: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """A source: what it is called, how it prints and dates, and its standing lines."""

    name: str
    kind: str  # "agency" | "paper" | "blog" | "carrier" | "office"
    domain: str
    mark: str | None
    zone: str
    offset: int  # hours ahead of UTC
    style: HouseStyle
    datings: tuple[float, ...]  # cumulative shares, in the order of DATINGS
    headed: bool  # prints headline and byline above its text
    has_urls: bool
    boilerplate: tuple[tuple[str, str, float], ...]  # where ("top", "middle", "end"), the words, how often


_AGENCY = 50  # outlets, of which the first is an agency
_ENDINGS = terms("ton burg stad haven port mouth ford wick dale holm by")
_HABITS = (
    (70, 10, 8, 4, 3, 5),
    (20, 60, 8, 4, 4, 4),
    (15, 5, 65, 8, 2, 5),
    (25, 5, 10, 50, 5, 5),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Press:
    """The outlets of one language, and how much each prints: few print most."""

    outlets: tuple[Outlet, ...]
    sizes: tuple[float, ...]  # cumulative weights
    agencies: tuple[Outlet, ...]

    def outlet(self, rng: Random) -> Outlet:
        """The outlet of one more article."""
        return rng.choices(self.outlets, cum_weights=self.sizes)[0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trade:
    """How a language's outlets are called, mark quotations, and what they print under everything."""

    titles: Mapping[str, Sequence[str]]  # by kind; the outlet's own name at "{}"
    sign: str  # what an agency's mark ends in
    marks: Mapping[tuple[str, str], int]  # of quotations, and how often
    standing: Mapping[str, Sequence[tuple[str, str]]]


def press(rng: Random, count: int, trade: Trade) -> Press:
    """`count` outlets: one in fifty an agency, one in thirty a carrier, a quarter blogs, the others papers."""
    names = invented(rng, count, _ENDINGS)
    found = tuple(_outlet(rng, name, number, trade) for number, name in enumerate(names))
    return Press(
        outlets=found,
        sizes=tuple(accumulate(1 / (rank + 20) for rank in range(count))),
        agencies=tuple(outlet for outlet in found if outlet.kind == "agency"),
    )


def _kind(number: int) -> str:
    if number % _AGENCY == 0:
        return "agency"
    return "carrier" if number % 30 == 7 else "blog" if number % 4 == 3 else "paper"


def _outlet(rng: Random, name: str, number: int, trade: Trade) -> Outlet:
    kind = _kind(number)
    title = rng.choice(trade.titles[kind]).format(name)
    zone, offset = rng.choice(ZONES)
    domain = f"{re.sub('[^a-z]', '', title.lower())}.example"
    return Outlet(
        name=title,
        kind=kind,
        domain=domain,
        mark=f"{name[0]}{ascii_uppercase[number // _AGENCY % 26]}{trade.sign}" if kind == "agency" else None,
        zone=zone,
        offset=offset,
        style=_style(rng, trade),
        datings=tuple(accumulate(share / 100 for share in rng.choice(_HABITS))),
        headed=rng.random() < 0.6,
        has_urls=rng.random() < 0.8,
        boilerplate=_boilerplate(rng, title, domain, trade),
    )


def _style(rng: Random, trade: Trade) -> HouseStyle:
    marks = rng.choices(list(trade.marks), weights=list(trade.marks.values()))[0]
    return HouseStyle(
        marks=marks,
        curly=marks[0] != '"',
        british=rng.random() < 0.35,
        abbreviates=rng.random() < 0.6,
        figures=rng.random() < 0.4,
        honorifics=rng.random() < 0.25,
        transliterates=rng.random() < 0.3,
    )


def _boilerplate(rng: Random, title: str, domain: str, trade: Trade) -> tuple[tuple[str, str, float], ...]:
    """Two to five standing pieces; each outlet words its own out of the same habits of the trade."""
    word = syllable(rng).capitalize()
    pieces = {name: rng.choice(forms) for name, forms in trade.standing.items()}
    chosen = rng.sample(sorted(pieces), k=min(len(pieces), rng.randint(2, 5)))
    return tuple(
        (
            pieces[name][0],
            worded(rng, pieces[name][1]).format(
                title=title, domain=domain, word=word, hour=rng.randint(5, 11), year=rng.randint(2019, 2031)
            ),
            rng.uniform(0.75, 1.0),
        )
        for name in chosen
    )


_PAPERS = terms("""
Gazette Herald Courier Tribune Observer Chronicle Post Mail Echo Sentinel Argus Dispatch Times Star Examiner
Journal
""")
_BLOGS = terms("Report Notebook Ledger Watch Dissent Digest Review Lantern Beacon Bulletin")
ENGLISH_TRADE = Trade(
    titles={
        "agency": ["{} Press Agency"],
        "paper": [f"{{}} {title}" for title in _PAPERS],
        "blog": [f"{{}} {title}" for title in _BLOGS],
        "carrier": ["{} News"],
    },
    sign="PA",
    marks={('"', '"'): 46, ("“", "”"): 44, ("‘", "’"): 10},
    standing=STANDING_LINES,
)


def release_office(name: str, like: Outlet) -> Outlet:
    """Where somebody's statements are put out, without standing lines; it dates and marks as another outlet does."""
    domain = f"{re.sub('[^a-z]', '', name.lower())}.example"
    return replace(like, name=f"Office of {name}", kind="office", domain=domain, boilerplate=(), headed=False)


def outlet_file(outlets: Iterable[Outlet]) -> str:
    """The outlets as `WHENCE_OUTLETS` names them, in TOML."""
    return "\n".join(_entry(outlet) for outlet in outlets)


def _entry(outlet: Outlet) -> str:
    kind = outlet.kind if outlet.kind in {"agency", "carrier"} else "outlet"
    marks = f'marks = ["{outlet.mark}"]\n' if outlet.mark else ""
    return (
        f'[[outlet]]\nname = "{outlet.name}"\nkind = "{kind}"\ndomains = ["{outlet.domain}"]\n'
        f'{marks}zone = "{outlet.zone}"\n'
    )
