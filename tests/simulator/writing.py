"""A world into files: shards grown in as many processes as wished, written in their order."""

import gc
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from functools import lru_cache
from pathlib import Path

from msgspec.json import Encoder

from tests.simulator.outlets import outlet_file
from tests.simulator.shard import grow
from tests.simulator.values import Specimen
from tests.simulator.world import Settings, World, found_world

Lines = tuple[bytes, bytes]
_BETWEEN_COLLECTIONS = 2_000_000  # values made: a shard makes some 300,000
_AHEAD = 3  # shards a process may be ahead of the writing, so that memory stays flat


def world(settings: Settings) -> Iterator[Specimen]:
    """Every article of a world with its truth, one after another; nothing of it is held."""
    standing = _standing(settings)
    for number, count in shards(settings):
        yield from grow(standing, number, count)


def shards(settings: Settings) -> Iterator[tuple[int, int]]:
    """The number of each shard, and how many articles it has."""
    for number, first in enumerate(range(0, settings.articles, settings.shard)):
        yield number, min(settings.shard, settings.articles - first)


def write(settings: Settings, folder: Path, jobs: int) -> Iterator[int]:
    """Write articles.jsonl, truth.jsonl and outlets.toml into `folder`; how many articles, after each shard."""
    folder.mkdir(parents=True, exist_ok=True)
    presses = _standing(settings).presses.values()
    known = outlet_file(outlet for press in presses for outlet in press.outlets)
    (folder / "outlets.toml").write_text(known, encoding="utf-8")
    written = 0
    with (folder / "articles.jsonl").open("wb") as articles, (folder / "truth.jsonl").open("wb") as truths:
        for (_, count), (records, truth) in zip(shards(settings), _grown(settings, jobs), strict=True):
            articles.write(records)
            truths.write(truth)
            written += count
            yield written


def collect_seldom() -> None:
    """For a process that does nothing but simulate: a search for cycles in a shard that grows finds nothing."""
    gc.freeze()
    gc.set_threshold(_BETWEEN_COLLECTIONS, 2, 10)


def _grown(settings: Settings, jobs: int) -> Iterator[Lines]:
    if jobs == 1:
        for number, count in shards(settings):
            yield _lines(settings, number, count)
        return
    with ProcessPoolExecutor(jobs, initializer=collect_seldom) as pool:
        under_way: deque[Future[Lines]] = deque()
        for number, count in shards(settings):
            under_way.append(pool.submit(_lines, settings, number, count))
            if len(under_way) > jobs * _AHEAD:
                yield under_way.popleft().result()
        while under_way:
            yield under_way.popleft().result()


def _lines(settings: Settings, number: int, count: int) -> Lines:
    encode = Encoder().encode
    records, truths = bytearray(), bytearray()
    for specimen in grow(_standing(settings), number, count):
        records += encode(specimen.record) + b"\n"
        truths += encode(specimen.truth) + b"\n"
    return bytes(records), bytes(truths)


@lru_cache(maxsize=1)
def _standing(settings: Settings) -> World:
    return found_world(settings)
