"""What people say: speech of a wished length, and who they are."""

from random import Random

from tests.simulator.english import Tongue
from tests.simulator.grammar import capital
from tests.simulator.quoting import Speaker

LENGTHS = ((5, 7), (8, 12), (13, 24), (25, 60))
_TITLES = ("", "", "", "Sen. ", "Gov. ", "Dr. ", "Rep. ", "Mayor ", "Gen. ", "Prof. ", "Judge ", "Minister ")


def speech(rng: Random, tongue: Tongue, least: int, most: int) -> str:
    """Something said in `least` to `most` words: whole sentences, the last without its full stop... kept with it."""
    while True:
        said = [_sentence(rng, tongue, least, most)]
        count = len(said[0].split())
        while count < least:
            said.append(_sentence(rng, tongue, least - count, most - count))
            count += len(said[-1].split())
        if count <= most:
            return " ".join(said)


def _sentence(rng: Random, tongue: Tongue, least: int, most: int) -> str:
    kind = "SHORT" if most < 9 else "MEDIUM" if most < 16 or rng.random() < 0.5 else "LONG"
    said = capital(tongue.slots[kind]())
    return said if said.endswith("?") else said + "."


def label(tongue: Tongue) -> str:
    """A few words that call a thing something, for quotations within the reporter's own sentence."""
    return tongue.slots["LABEL"]()


def speaker(rng: Random, tongue: Tongue) -> Speaker:
    """A new speaker with a title or a role."""
    name = tongue.slots["PERSON"]()
    surname = name.rpartition(" ")[2]
    title = rng.choice(_TITLES)
    pronoun = "she" if name.partition(" ")[0][-1] in "ae" else "he"
    role = f"{name}, {tongue.slots['ROLEA']()},"
    role_before = f"{tongue.slots['ROLE']()} {name}"
    first = (title + name,) if title else (role, role, role_before, name)
    honorific = f"{'Ms.' if pronoun == 'she' else 'Mr.'} {surname}"
    return Speaker(name, first, (surname, surname, surname, pronoun, honorific, name))
