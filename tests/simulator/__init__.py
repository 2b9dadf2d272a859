"""Worlds of invented news, grown from a number, with the truth about who copied what from whom.

from tests.simulator import Settings, world

for specimen in world(Settings(seed=7, articles=100)):
    specimen.record.text, specimen.truth.utterances

Many small worlds are had faster as shards of one: `grow(found_world(Settings()), number, articles)`.
"""

from tests.simulator.shard import grow
from tests.simulator.values import Specimen
from tests.simulator.world import Settings, World, found_world
from tests.simulator.writing import world

__all__ = ["Settings", "Specimen", "World", "found_world", "grow", "world"]
