"""What all shards of a world share: its words and names, who publishes, and the words that everybody repeats."""

from dataclasses import dataclass
from itertools import accumulate
from random import Random

from tests.simulator.english import Lexicon, english, lexicon
from tests.simulator.names import given_names, places, surnames
from tests.simulator.outlets import Outlet, outlets
from tests.simulator.quoting import Words
from tests.simulator.speaking import speaker, speech


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How a world is grown."""

    seed: int = 7
    articles: int = 10_000
    viral: float = 0.10  # the share of articles that print the one quotation everybody prints
    shard: int = 1_000  # articles grown together: stories do not reach beyond a shard


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """The standing part of a world."""

    settings: Settings
    lexicon: Lexicon
    outlets: tuple[Outlet, ...]
    sizes: tuple[float, ...]  # cumulative weights of the outlets: few print most
    agencies: tuple[Outlet, ...]
    viral: Words


def found_world(settings: Settings) -> World:
    """The same world for the same settings, in any process."""
    rng = Random(f"{settings.seed}/world")
    names = (*given_names(rng, 900), surnames(rng, 24_000), places(rng, 12_000))
    words = lexicon(rng, names)
    sources = outlets(rng, 600)
    tongue = english(rng, words)
    text = speech(rng, tongue, 22, 30)
    return World(
        settings=settings,
        lexicon=words,
        outlets=sources,
        sizes=tuple(accumulate(1 / (rank + 20) for rank in range(len(sources)))),
        agencies=tuple(outlet for outlet in sources if outlet.kind == "agency"),
        viral=Words(text, speaker(rng, tongue), "viral", (0, len(text.split())), "viral"),
    )
