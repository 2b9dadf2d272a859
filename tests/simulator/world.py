"""What all shards of a world share: its words and names, who publishes, and the words that everybody repeats."""

from dataclasses import dataclass
from random import Random

from tests.simulator.drafts import Paragraph
from tests.simulator.language.english import english
from tests.simulator.language.german import german
from tests.simulator.language.names import given_names, places, surnames
from tests.simulator.language.scripts import SCRIPTS, scripted
from tests.simulator.language.tongue import Lexicon, Tongue, speak
from tests.simulator.outlets import ENGLISH_TRADE, Press, Trade, press
from tests.simulator.planting import passage, shared_passage
from tests.simulator.quoting import Words
from tests.simulator.speaking import LENGTHS, speaker, speech
from tests.simulator.trades import GERMAN_TRADE, script_trade
from tests.simulator.values import Exemplar


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How a world is grown."""

    seed: int = 7
    articles: int = 10_000
    viral: float = 0.10  # the share of articles that print the one quotation everybody prints
    travelled: float = 0.20  # the share of articles that tell a story that is copied
    planted: float = 0.17  # the share that takes in a passage or a quotation that others have, too
    german: float = 0.06  # the share of articles in German
    scripts: float = 0.04  # in Greek, Russian, Arabic and Chinese together
    shard: int = 1_000  # articles grown together: stories do not reach beyond a shard


@dataclass(frozen=True, slots=True, kw_only=True)
class World:
    """The standing part of a world."""

    settings: Settings
    lexicons: dict[str, Lexicon]
    presses: dict[str, Press]
    viral: Words
    famous: tuple[Words, ...]
    backgrounds: tuple[Paragraph, ...]

    @property
    def shares(self) -> dict[str, float]:
        """The share of each language."""
        settings = self.settings
        small = {code: settings.scripts / len(SCRIPTS) for code in SCRIPTS}
        return {"en": max(0.0, 1 - settings.german - settings.scripts), "de": settings.german, **small}


def found_world(settings: Settings) -> World:
    """The same world for the same settings, in any process."""
    rng = Random(f"{settings.seed}/world")
    women, men = given_names(rng, 900)
    families, towns = surnames(rng, 24_000), places(rng, 12_000)
    lexicons = {
        "en": english(rng, [*women, *men], families, towns),
        "de": german(rng, [*women, *men], families, towns),
        **{code: scripted(rng, script) for code, script in SCRIPTS.items()},
    }
    trades: dict[str, tuple[int, Trade]] = {
        "en": (600, ENGLISH_TRADE),
        "de": (60, GERMAN_TRADE),
        **{code: (12, script_trade(rng, lexicons[code])) for code in SCRIPTS},
    }
    presses = {code: press(rng, count, trade) for code, (count, trade) in trades.items()}
    tongue = speak(rng, lexicons["en"])
    text = speech(rng, tongue, 22, 30)
    viral = Words(text, speaker(rng, tongue), "viral", (0, len(text.split())), "viral")
    return World(
        settings=settings,
        lexicons=lexicons,
        presses=presses,
        viral=viral,
        famous=tuple(_famous(rng, tongue, number) for number in range(200)),
        backgrounds=tuple(_background(rng, tongue, presses["en"], number) for number in range(100)),
    )


def _famous(rng: Random, tongue: Tongue, number: int) -> Words:
    """Something said long before the world begins."""
    text = speech(rng, tongue, *rng.choice(LENGTHS))
    said = Words(text, speaker(rng, tongue), f"famous-{number}", (0, len(text.split())), "quotation")
    return said._replace(exemplar=Exemplar(unseen="common knowledge"))


def _background(rng: Random, tongue: Tongue, outlets: Press, number: int) -> Paragraph:
    """A paragraph of an agency's that explains, under story after story."""
    text = passage(rng, tongue)
    agency = outlets.agencies[number % len(outlets.agencies)]
    words = len(text.split())
    return shared_passage(f"background-{number}", "verbatim", text, words, Exemplar(unseen=agency.name))
