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
from tests.simulator.trees import Tree
from tests.simulator.values import Specimen
from tests.simulator.world import World

_FIRST = datetime(2031, 1, 6, tzinfo=UTC)
_WEEKS = 260  # weeks of the world; there may be several shards a week
_WEEK = 7 * 24 * 3600
_ARTICLES_A_STORY = 12
_TRAVELLED = 0.2  # of articles tell a story that travels
_HOSTS = 0.2  # of articles, all of them otherwise their own, take in something planted
_OWN = ("witness", "blog")  # roles whose articles are otherwise their own


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
        self.hosts: list[Host] = []
        self.unheld: dict[tuple[str, int], str] = {}
        self.names = 0
        self.desk = Desk(self.rng, _FIRST + timedelta(weeks=number % _WEEKS), self.unheld)

    def write(self, count: int) -> None:
        """All drafts that are held: first the stories that travel, then articles of their own, then what is planted."""
        rng = self.rng
        stories = [self._story(k) for k in range(max(1, count // _ARTICLES_A_STORY))]
        held = self._travel(stories, int(count * _TRAVELLED))
        for _ in range(count - held):
            tale = stories[int(rng.random() * len(stories))]
            draft = self._own(tale)
            self.drafts.append(draft)
            self.hosts.append(Host(draft, tale))
        self._plant(int(count * _HOSTS))

    def _travel(self, stories: list[Story], wanted: int) -> int:
        """Stories of which others print what one has, until so many articles tell them; how many do."""
        held = 0
        while held < wanted:
            tale = stories[int(self.rng.random() * len(stories))]
            drafts = Tree(self.rng, self.world, tale, self._fresh).write()
            given = [draft for draft in drafts if draft.held][: wanted - held]
            known = {(draft.id, draft.revision) for draft in given}
            self.unheld.update(
                {(d.id, d.revision): d.outlet.name for d in drafts if (d.id, d.revision) not in known}
            )
            self.drafts += given
            self.hosts += [Host(draft, tale) for draft in given if draft.role in _OWN]
            held += len(given)
        return held

    def _fresh(self) -> str:
        self.names += 1
        return f"{self.world.settings.seed}-{self.number:05d}-{self.names:04d}"

    def _story(self, number: int) -> Story:
        begins = self.rng.randrange(_WEEK - 86_400)
        return story(self.rng, self.world, self.tongue, f"{self.number:05d}-s{number}", begins)

    def _outlet(self) -> Outlet:
        return self.rng.choices(self.world.outlets, cum_weights=self.world.sizes)[0]

    def _own(self, tale: Story) -> Draft:
        outlet = self._outlet()
        return Draft(
            id=self._fresh(),
            story=tale.id,
            role="own",
            outlet=outlet,
            instant=tale.begins + int(self.rng.expovariate(1 / 40_000)),
            paragraphs=report(self.rng, tale, outlet.style.marks),
            headline=headline(tale),
            author=self.tongue.slots["PERSON"]() if self.rng.random() < 0.8 else None,
        )

    def _plant(self, wanted: int) -> None:
        rng, viral = self.rng, self.world.viral
        hosts = [host for host in self.hosts if host.draft.role == "own"]
        number = 0
        while hosts and wanted > 0:
            chosen = rng.sample(hosts, min(len(hosts), set_size(rng)))
            plant(rng, f"{self.number:05d}-p{number}", chosen)
            wanted -= len(chosen)
            number += 1
        likely = self.world.settings.viral * len(self.drafts) / max(1, len(self.hosts))
        for draft, tale in self.hosts:
            if rng.random() < likely:
                insert(rng, draft, quoted(rng, tale.tongue, draft.outlet.style.marks, viral, known=False))
