"""What people say: speech of a wished length, and who they are."""

from random import Random

from tests.simulator.language.grammar import capital
from tests.simulator.language.tongue import Speaker, Tongue

_TRIES = 60
LENGTHS = ((5, 7), (8, 12), (13, 24), (25, 60))


def speech(rng: Random, tongue: Tongue, least: int, most: int) -> str:
    """Something said in `least` to `most` words, in whole sentences; a little more where the language has no such."""
    manner = tongue.manner
    least, most = least * manner.stretch, most * manner.stretch
    nearest, over = "", 1 << 30
    for _ in range(_TRIES):
        said = _sentence(rng, tongue, most)
        count = manner.count(said)
        while count < least:
            more = _sentence(rng, tongue, most - count)
            said = f"{said}{manner.space}{more}"
            count += manner.count(more)
        if count <= most:
            return said
        if count < over:
            nearest, over = said, count
    return nearest


def _sentence(rng: Random, tongue: Tongue, most: int) -> str:
    room = most / tongue.manner.stretch
    kind = "SHORT" if room < 9 else "MEDIUM" if room < 16 or rng.random() < 0.5 else "LONG"
    said = capital(tongue.slots[kind]())
    return said if said[-1] in "?？" else said + tongue.manner.stop


def label(tongue: Tongue) -> str:
    """A few words that call a thing something, for quotations within the reporter's own sentence."""
    return tongue.slots["LABEL"]()


def speaker(rng: Random, tongue: Tongue) -> Speaker:
    """A new speaker with a title or a role."""
    return tongue.manner.introduce(rng, tongue.slots)
