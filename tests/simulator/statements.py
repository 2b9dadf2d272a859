"""What somebody says before many: a statement of several sentences, of which each reporter takes his own selection."""

from itertools import accumulate
from random import Random
from typing import NamedTuple

from tests.simulator.language.tongue import Speaker
from tests.simulator.quoting import Words
from tests.simulator.reporting import Story
from tests.simulator.speaking import speech

_SENTENCES = (3, 9)


class Statement(NamedTuple):
    """The sentences of a statement, and at which of its words each begins."""

    id: str
    speaker: Speaker
    sentences: tuple[str, ...]
    begins: tuple[int, ...]

    @property
    def text(self) -> str:
        """The whole."""
        return " ".join(self.sentences)


def statement(rng: Random, tale: Story, name: str) -> Statement:
    """A new statement by one of the story's speakers."""
    sentences = tuple(speech(rng, tale.tongue, 7, 30) for _ in range(rng.randint(*_SENTENCES)))
    begins = (0, *accumulate(len(sentence.split()) for sentence in sentences))
    return Statement(name, rng.choice(tale.speakers), sentences, begins)


def bite(rng: Random, said: Statement) -> Words:
    """A selection: mostly one sentence or two, now and then a few words of one."""
    first = rng.randrange(len(said.sentences))
    if rng.random() < 0.15:
        return _fragment(rng, said, first)
    last = min(len(said.sentences), first + rng.choice((1, 1, 1, 2, 2, 3)))
    text = " ".join(said.sentences[first:last])
    return Words(text, said.speaker, said.id, (said.begins[first], said.begins[last]))


def _fragment(rng: Random, said: Statement, number: int) -> Words:
    """Some words from within a sentence, for a reporter's own sentence to hold."""
    words = said.sentences[number].rstrip(".?").split()
    count = rng.randint(5, 9)
    begins = [k for k in range(1, len(words) - count + 1) if words[k][0].islower()]
    if not begins:
        return Words(
            said.sentences[number], said.speaker, said.id, (said.begins[number], said.begins[number + 1])
        )
    at = rng.choice(begins)
    text = " ".join(words[at : at + count]).rstrip(",;:")
    first = said.begins[number] + at
    return Words(text, said.speaker, said.id, (first, first + count))
