"""A reporter's own article: a story's words, some people who are quoted, a length."""

from random import Random
from typing import NamedTuple

from tests.simulator.drafts import Paragraph
from tests.simulator.language.grammar import Draw, capital, draws
from tests.simulator.language.tongue import Marks, Speaker, Tongue
from tests.simulator.quoting import Words, quoted
from tests.simulator.speaking import LENGTHS, label, speaker, speech

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


def story(rng: Random, tongue: Tongue, name: str, begins: int) -> Story:
    """A new story, with places, bodies, people and some recurring things of its own."""
    manner, lexicon = tongue.manner, tongue.lexicon
    bodies = [manner.organisations(rng, tongue.slots) for _ in range(5)]
    own = {
        "PLACE": _few(rng, tongue.fresh("PLACE", 5) * 4 + tongue.fresh("PLACE", 6)),
        "ORG": _few(rng, bodies * 3 + tongue.fresh("ORG", 6)),
        "PERSON": _few(rng, lexicon.people(rng, 8)),
        **{slot: _few(rng, tongue.fresh(slot, 12) * 8 + tongue.fresh(slot, 300)) for slot in manner.things},
    }
    own["SURNAME"] = _few(rng, rng.choices(lexicon.surnames, k=12))
    narrowed = tongue.narrowed(own)
    for slot in manner.phrases:
        recurring = narrowed.fresh(f"{slot}_FRESH", 60) * 5 + tongue.fresh(slot, 700)
        narrowed.slots[slot] = _few(rng, recurring)
    speakers = tuple(speaker(rng, narrowed) for _ in range(5))
    return Story(name, narrowed, speakers, begins)


def _few(rng: Random, pool: list[str]) -> Draw:
    """Draws of which one story does not want many."""
    return draws(rng, pool, 96)


def report(rng: Random, tale: Story, marks: Marks, least: int = 60) -> list[Paragraph]:
    """The paragraphs of one article of the reporter's own; lengths have a heavy tail."""
    wanted = max(least, int(_MEAN_WORDS * rng.lognormvariate(0, _SPREAD))) * tale.tongue.manner.letters
    sentence, space = tale.tongue.slots["SENTENCE"], tale.tongue.manner.space
    named: set[str] = set()
    paragraphs: list[Paragraph] = []
    written = 0
    while written < wanted:
        chance = rng.random()
        if chance < _QUOTED and paragraphs:
            paragraph = own_quotation(rng, tale, marks, named)
        elif chance < 0.55:
            paragraph = Paragraph(capital(sentence()) + space + capital(sentence()))
        elif chance < 0.62:
            paragraph = Paragraph(space.join([capital(sentence()), capital(sentence()), capital(sentence())]))
        else:
            paragraph = Paragraph(capital(sentence()))
        paragraphs.append(paragraph)
        written += len(paragraph.text)
    return paragraphs


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
