"""One shard of a world: a week of stories, grown from a seed of its own, so that shards can be grown side by side."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random

from tests.simulator.drafts import Draft
from tests.simulator.english import english
from tests.simulator.outlets import Outlet
from tests.simulator.planting import Host, insert, plant, set_size
from tests.simulator.printing import Desk, printed
from tests.simulator.quoting import quoted
from tests.simulator.reporting import Story, headline, report, story
from tests.simulator.values import Specimen
from tests.simulator.world import World

_FIRST = datetime(2031, 1, 6, tzinfo=UTC)
_WEEKS = 260  # weeks of the world; there may be several shards a week
_WEEK = 7 * 24 * 3600
_ARTICLES_A_STORY = 12
_HOSTS = 0.16  # articles of their own that take in something planted


def grow(world: World, number: int, count: int) -> Iterator[Specimen]:
    """The shard's articles, by the instant they were published."""
    shard = _Shard(world, number)
    shard.write(count)
    for draft in sorted(shard.drafts, key=lambda draft: (draft.instant, draft.id, draft.revision)):
        yield printed(shard.desk, draft)


class _Shard:
    """The drafts of a shard while they are written."""

    def __init__(self, world: World, number: int) -> None:
        self.world, self.number = world, number
        self.rng = Random(f"{world.settings.seed}/{number}")
        self.tongue = english(self.rng, world.lexicon)
        self.drafts: list[Draft] = []
        self.desk = Desk(self.rng, _FIRST + timedelta(weeks=number % _WEEKS), {})

    def write(self, count: int) -> None:
        """All drafts: first told, then planted into."""
        rng = self.rng
        stories = [self._story(k) for k in range(max(1, count // _ARTICLES_A_STORY))]
        hosts = []
        for _ in range(count):
            tale = stories[int(rng.random() * len(stories))]
            draft = self._own(tale)
            self.drafts.append(draft)
            hosts.append(Host(draft, tale))
        self._plant(hosts)

    def _story(self, number: int) -> Story:
        begins = self.rng.randrange(_WEEK - 86_400)
        return story(self.rng, self.world, self.tongue, f"{self.number:05d}-s{number}", begins)

    def _outlet(self) -> Outlet:
        return self.rng.choices(self.world.outlets, cum_weights=self.world.sizes)[0]

    def _own(self, tale: Story) -> Draft:
        outlet = self._outlet()
        return Draft(
            id=f"{self.world.settings.seed}-{self.number:05d}-{len(self.drafts):04d}",
            story=tale.id,
            role="blog" if outlet.kind == "blog" else "own",
            outlet=outlet,
            instant=tale.begins + int(self.rng.expovariate(1 / 40_000)),
            paragraphs=report(self.rng, tale, outlet.style.marks),
            headline=headline(tale),
            author=self.tongue.slots["PERSON"]() if self.rng.random() < 0.8 else None,
        )

    def _plant(self, hosts: list[Host]) -> None:
        rng, viral = self.rng, self.world.viral
        wanted = int(len(hosts) * _HOSTS)
        number = 0
        while wanted > 0:
            chosen = rng.sample(hosts, min(len(hosts), set_size(rng)))
            plant(rng, f"{self.number:05d}-p{number}", chosen)
            wanted -= len(chosen)
            number += 1
        for draft, tale in hosts:
            if rng.random() < self.world.settings.viral:
                insert(rng, draft, quoted(rng, tale.tongue, draft.outlet.style.marks, viral, known=False))
