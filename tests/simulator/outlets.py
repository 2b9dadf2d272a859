"""Who publishes: agencies, papers with their house styles, blogs and carriers, and their standing lines."""

from dataclasses import dataclass
from itertools import accumulate
from random import Random

from tests.simulator.grammar import terms
from tests.simulator.names import invented, syllable
from tests.simulator.standing_lines import STANDING_LINES

MARKS = (('"', '"'), ("“", "”"), ("‘", "’"), ("«", "»"), ("„", "“"))
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
    kind: str  # "agency" | "paper" | "blog" | "carrier"
    domain: str
    mark: str | None
    zone: str
    offset: int  # hours ahead of UTC
    style: HouseStyle
    datings: tuple[float, ...]  # cumulative shares, in the order of DATINGS
    headed: bool  # prints headline and byline above its text
    has_urls: bool
    boilerplate: tuple[tuple[str, str, float], ...]  # where ("top", "middle", "end"), the words, how often


_PAPERS = terms("""
Gazette Herald Courier Tribune Observer Chronicle Post Mail Echo Sentinel Argus Dispatch Times Star Examiner
Journal
""")
_BLOGS = terms("""
Report Notebook Ledger Watch Dissent Digest Review Lantern Beacon Bulletin
""")
_HABITS = (
    (70, 10, 8, 4, 3, 5),
    (20, 60, 8, 4, 4, 4),
    (15, 5, 65, 8, 2, 5),
    (25, 5, 10, 50, 5, 5),
)


def outlets(rng: Random, count: int) -> tuple[Outlet, ...]:
    """`count` outlets: one in fifty an agency, one in thirty a carrier, a quarter blogs, the others papers."""
    names = invented(rng, count, terms("ton burg stad haven port mouth ford wick dale holm by"))
    kinds = [
        "agency" if k % 50 == 0 else "carrier" if k % 30 == 7 else "blog" if k % 4 == 3 else "paper"
        for k in range(count)
    ]
    return tuple(_outlet(rng, name, kind) for name, kind in zip(names, kinds, strict=True))


def _outlet(rng: Random, name: str, kind: str) -> Outlet:
    titles = {
        "agency": lambda: f"{name} Press Agency",
        "paper": lambda: f"{name} {rng.choice(_PAPERS)}",
        "blog": lambda: f"{name} {rng.choice(_BLOGS)}",
        "carrier": lambda: f"{name} News",
    }
    title = titles[kind]()
    zone, offset = rng.choice(ZONES)
    domain = f"{title.replace(' ', '').lower()}.example"
    return Outlet(
        name=title,
        kind=kind,
        domain=domain,
        mark=f"{name[0]}PA{name[1:3].upper()}" if kind == "agency" else None,
        zone=zone,
        offset=offset,
        style=_style(rng),
        datings=tuple(accumulate(share / 100 for share in rng.choice(_HABITS))),
        headed=rng.random() < 0.6,
        has_urls=rng.random() < 0.8,
        boilerplate=_boilerplate(rng, title, domain),
    )


def _style(rng: Random) -> HouseStyle:
    marks = rng.choices(MARKS[:3], weights=(46, 44, 10))[0]
    return HouseStyle(
        marks=marks,
        curly=marks[0] != '"',
        british=rng.random() < 0.35,
        abbreviates=rng.random() < 0.6,
        figures=rng.random() < 0.4,
        honorifics=rng.random() < 0.25,
        transliterates=rng.random() < 0.3,
    )


def _boilerplate(rng: Random, title: str, domain: str) -> tuple[tuple[str, str, float], ...]:
    """Two to five standing pieces; each outlet words its own out of the same habits of the trade."""
    word = syllable(rng).capitalize()
    pieces = {name: rng.choice(forms) for name, forms in STANDING_LINES.items()}
    chosen = rng.sample(sorted(pieces), k=rng.randint(2, 5))
    return tuple(
        (
            pieces[name][0],
            pieces[name][1].format(
                title=title, domain=domain, word=word, hour=rng.randint(5, 11), year=rng.randint(2019, 2031)
            ),
            rng.uniform(0.75, 1.0),
        )
        for name in chosen
    )
