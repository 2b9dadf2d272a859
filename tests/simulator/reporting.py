"""A reporter's own article: a story's words, some people who are quoted, a length."""

from random import Random
from typing import NamedTuple

from tests.simulator.drafts import Paragraph
from tests.simulator.english import Tongue, organisations, people
from tests.simulator.grammar import Draw, capital, draws
from tests.simulator.quoting import Marks, Speaker, Words, quoted
from tests.simulator.speaking import LENGTHS, label, speaker, speech
from tests.simulator.world import World

_MEAN_WORDS = 470
_SPREAD = 0.7
_QUOTED = 0.24  # of paragraphs
_LENGTHS = (LENGTHS[1], LENGTHS[2], LENGTHS[2], LENGTHS[2], LENGTHS[3])


class Story(NamedTuple):
    """Something that happened: the words it is told in and the people who speak about it."""

    id: str
    tongue: Tongue
    speakers: tuple[Speaker, ...]
    begins: int  # seconds since the shard began


def story(rng: Random, world: World, tongue: Tongue, name: str, begins: int) -> Story:
    """A new story, with places, bodies, people and some recurring things of its own."""
    slots = tongue.slots
    own = {
        "PLACE": _few(rng, tongue.fresh("PLACE", 5) * 4 + tongue.fresh("PLACE", 6)),
        "ORG": _few(rng, organisations(rng, slots, 5) * 3 + tongue.fresh("ORG", 6)),
        "N": _few(rng, tongue.fresh("N", 12) * 8 + tongue.fresh("N", 300)),
        "S": _few(rng, tongue.fresh("S", 12) * 8 + tongue.fresh("S", 300)),
        "PERSON": _few(rng, people(rng, world.lexicon, 8)),
    }
    own["SURNAME"] = _few(rng, [own["PERSON"]().rpartition(" ")[2] for _ in range(12)])
    narrowed = tongue.narrowed(own)
    phrases = narrowed.fresh("NP_FRESH", 60) * 5 + tongue.fresh("NP", 700)
    narrowed.slots["NP"] = _few(rng, phrases)
    speakers = tuple(speaker(rng, narrowed) for _ in range(5))
    return Story(name, narrowed, speakers, begins)


def _few(rng: Random, pool: list[str]) -> Draw:
    """Draws of which one story does not want many."""
    return draws(rng, pool, 96)


def report(rng: Random, tale: Story, marks: Marks, least: int = 60) -> list[Paragraph]:
    """The paragraphs of one article of the reporter's own; lengths have a heavy tail."""
    wanted = max(least, int(_MEAN_WORDS * rng.lognormvariate(0, _SPREAD))) * 6.2  # in characters
    sentence = tale.tongue.slots["SENTENCE"]
    named: set[str] = set()
    paragraphs: list[Paragraph] = []
    written = 0
    while written < wanted:
        chance = rng.random()
        if chance < _QUOTED and paragraphs:
            paragraph = own_quotation(rng, tale, marks, named)
        elif chance < 0.55:
            paragraph = Paragraph(_two(sentence(), sentence()))
        elif chance < 0.62:
            paragraph = Paragraph(_two(sentence(), sentence()) + " " + capital(sentence()))
        else:
            paragraph = Paragraph(capital(sentence()))
        paragraphs.append(paragraph)
        written += len(paragraph.text)
    return paragraphs


def _two(one: str, other: str) -> str:
    return f"{one[:1].upper()}{one[1:]} {other[:1].upper()}{other[1:]}"


def own_quotation(rng: Random, tale: Story, marks: Marks, named: set[str]) -> Paragraph:
    """Somebody says something to this reporter alone."""
    who = tale.speakers[int(rng.random() * len(tale.speakers))]
    known = who.name in named
    named.add(who.name)
    said = (
        label(tale.tongue)
        if rng.random() < 0.2
        else speech(rng, tale.tongue, *_LENGTHS[int(rng.random() * 5)])
    )
    return quoted(rng, tale.tongue, marks, Words(said, who), known)


def headline(tale: Story) -> str:
    """A headline on the story."""
    return capital(tale.tongue.slots["HEADLINE"]())
