"""One shard of a world: a week of stories, grown from a seed of its own, so that shards can be grown side by side."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from random import Random

from tests.simulator.drafts import Draft, Paragraph
from tests.simulator.edits import edits
from tests.simulator.language.grammar import capital
from tests.simulator.language.tongue import Tongue, speak
from tests.simulator.outlets import Press
from tests.simulator.planting import Host, insert, plant, set_size
from tests.simulator.printing import Desk, printed
from tests.simulator.quoting import quoted
from tests.simulator.reporting import Story, headline, report, story
from tests.simulator.revising import revise
from tests.simulator.trees import Tree
from tests.simulator.values import Exemplar, Specimen
from tests.simulator.world import World

_FIRST = datetime(2031, 1, 6, tzinfo=UTC)
_WEEKS = 260  # weeks of the world; there may be several shards a week
_WEEK = 7 * 24 * 3600
_ARTICLES_A_STORY = 12
_FAMOUS = 0.02  # of articles repeat what somebody once said, whatever the week
_BACKGROUND = 0.01  # and a paragraph that an agency gives along again and again
_FEW = 20  # articles in a language, with which no story travels
_REVISED = 0.015  # of articles of their own are printed anew
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
        self.drafts: list[Draft] = []
        self.hosts: list[Host] = []
        self.anew: list[Host] = []  # those that are printed a second time
        self.unheld: dict[tuple[str, int], str] = {}
        self.tongues: list[Tongue] = []
        self.names = self.sets = 0
        self.desk = Desk(self.rng, _FIRST + timedelta(weeks=number % _WEEKS), self.unheld)

    def write(self, count: int) -> None:
        """All drafts, language by language; then the quotation that everybody prints."""
        numbers = self.rng.choices(list(self.world.shares), weights=list(self.world.shares.values()), k=count)
        for code, articles in sorted(Counter(numbers).items()):
            self._write(code, articles)
        self._repeat(count)
        self.drafts += [self._revised(host) for host in self.anew]
        for tongue in self.tongues:
            tongue.forget()

    def _write(self, code: str, count: int) -> None:
        """The articles of one language: stories that travel, then articles of their own, then what is planted."""
        rng, press = self.rng, self.world.presses[code]
        tongue = speak(rng, self.world.lexicons[code])
        self.tongues.append(tongue)
        stories = [self._story(tongue) for _ in range(max(1, count // _ARTICLES_A_STORY))]
        settings = self.world.settings
        told = self._travel(stories, press, int(count * settings.travelled)) if count > _FEW else 0
        revised = int((count - told) * _REVISED)
        hosts = []
        for _ in range(count - told - revised):
            tale = stories[int(rng.random() * len(stories))]
            hosts.append(Host(self._own(tale, press), tale))
        self.drafts += [draft for draft, _ in hosts]
        self.hosts += hosts
        self._plant(hosts, int(count * settings.planted))
        self.anew += rng.sample(hosts, revised)

    def _story(self, tongue: Tongue) -> Story:
        begins = self.rng.randrange(_WEEK - 86_400)
        tale = story(self.rng, tongue, f"{self._fresh()}/story", begins)
        self.tongues.append(tale.tongue)
        return tale

    def _travel(self, stories: list[Story], press: Press, wanted: int) -> int:
        """Stories of which others print what one has, until so many articles tell them; how many do."""
        held = 0
        while held < wanted:
            tale = stories[int(self.rng.random() * len(stories))]
            drafts = Tree(self.rng, press, tale, self._fresh).write()
            given = [draft for draft in drafts if draft.held][: wanted - held]
            known = {(draft.id, draft.revision) for draft in given}
            self.unheld.update(
                {
                    (draft.id, draft.revision): draft.outlet.name
                    for draft in drafts
                    if (draft.id, draft.revision) not in known
                }
            )
            self.drafts += given
            self.hosts += [Host(draft, tale) for draft in given if draft.role in _OWN]
            held += len(given)
        return held

    def _fresh(self) -> str:
        self.names += 1
        return f"{self.world.settings.seed}-{self.number:05d}-{self.names:04d}"

    def _own(self, tale: Story, press: Press) -> Draft:
        outlet = press.outlet(self.rng)
        return Draft(
            id=self._fresh(),
            story=tale.id,
            role="own",
            language=tale.tongue.manner.code,
            outlet=outlet,
            instant=tale.begins + int(self.rng.expovariate(1 / 40_000)),
            paragraphs=report(self.rng, tale, outlet.style.marks),
            headline=headline(tale),
            author=tale.tongue.slots["PERSON"]() if self.rng.random() < 0.8 else None,
        )

    def _revised(self, host: Host) -> Draft:
        """The article as its outlet prints it some hours later: a paragraph touched, another at the end."""
        draft, tale = host
        paragraphs = list(draft.paragraphs)
        own = [k for k, paragraph in enumerate(paragraphs) if not paragraph.utterances]
        for k in own and [self.rng.choice(own)]:
            changes = edits(self.rng, tale.tongue, paragraphs[k].text, 0.05)
            paragraphs[k] = revise(paragraphs[k], changes)
        paragraphs.append(Paragraph(capital(tale.tongue.slots["SENTENCE"]())))
        later = draft.instant + self.rng.randrange(1_800, 40_000)
        exemplar = Exemplar(draft.id, draft.revision)
        return replace(
            draft, paragraphs=paragraphs, exemplar=exemplar, revision=2, first=draft.instant, instant=later
        )

    def _plant(self, hosts: list[Host], wanted: int) -> None:
        while len(hosts) > 1 and wanted > 0:
            chosen = self.rng.sample(hosts, min(len(hosts), set_size(self.rng)))
            plant(self.rng, f"{self.number:05d}-p{self.sets}", chosen)
            wanted -= len(chosen)
            self.sets += 1

    def _repeat(self, count: int) -> None:
        """What is printed again and again: the one quotation that everybody prints, famous ones, backgrounds."""
        rng, world = self.rng, self.world
        hosts = [host for host in self.hosts if host.draft.language == "en"]
        viral = world.settings.viral * count / max(1, len(hosts))
        for draft, tale in hosts:
            if rng.random() < viral:
                insert(
                    rng, draft, quoted(rng, tale.tongue, draft.outlet.style.marks, world.viral, known=False)
                )
            if rng.random() < _FAMOUS:
                words = rng.choice(world.famous)
                insert(rng, draft, quoted(rng, tale.tongue, draft.outlet.style.marks, words, known=False))
            if rng.random() < _BACKGROUND:
                insert(rng, draft, rng.choice(world.backgrounds))
