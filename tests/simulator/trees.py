"""A story that travels: a statement, those who heard it, the agency's copy and who prints it, blogs that quote them."""

from collections.abc import Callable
from itertools import pairwise
from random import Random

from msgspec.structs import replace

from tests.simulator.altering import alter
from tests.simulator.copying import carried_over, passage_copied, quotation_copied, spliced, words_of
from tests.simulator.drafts import Draft, Paragraph
from tests.simulator.edits import careful_edits
from tests.simulator.house import own_spelling, remarked, restyled
from tests.simulator.language.grammar import capital
from tests.simulator.language.tongue import Marks
from tests.simulator.outlets import Outlet, Press, release_office
from tests.simulator.planting import insert
from tests.simulator.quoting import Words, quoted
from tests.simulator.reporting import Story, headline, report
from tests.simulator.revising import revise
from tests.simulator.statements import Statement, bite, statement
from tests.simulator.values import Exemplar, Utterance

_HOUR = 3_600
_WIRE = 14  # paragraphs of an agency's story at most


class Tree:
    """The drafts of one such story, written in the order in which they could be."""

    def __init__(self, rng: Random, press: Press, tale: Story, fresh: Callable[[], str]) -> None:
        self.rng, self.press, self.tale, self._fresh = rng, press, tale, fresh
        self.drafts: list[Draft] = []
        self.statements: list[Statement] = []

    def write(self) -> list[Draft]:
        """The drafts, those that are not held among them."""
        rng = self.rng
        name = self._fresh()
        occasions = rng.choice((1, 1, 1, 2))
        self.statements = [statement(rng, self.tale, f"{name}/s{k}") for k in range(occasions)]
        if rng.random() < 0.3:
            self._release()
        self._wire()
        for _ in range(min(40, int(rng.paretovariate(0.95)))):
            self._reprint()
        for _ in range(rng.choice((0, 1, 1, 2, 3, 4))):
            self._witness()
        for _ in range(rng.choice((1, 2, 3, 4, 6))):
            self._blog()
        return self.drafts

    def _outlet(self, *kinds: str) -> Outlet:
        while True:
            outlet = self.press.outlet(self.rng)
            if outlet.kind in kinds:
                return outlet

    def _after(self, hours: float, start: int | None = None) -> int:
        begins = self.tale.begins if start is None else start
        return begins + 300 + int(self.rng.expovariate(1 / (hours * _HOUR)))

    def _draft(self, role: str, outlet: Outlet, instant: int, paragraphs: list[Paragraph]) -> Draft:
        draft = Draft(
            id=self._fresh(),
            story=self.tale.id,
            role=role,
            outlet=outlet,
            instant=instant,
            language=self.tale.tongue.manner.code,
            paragraphs=paragraphs,
            headline=headline(self.tale),
            author=self.tale.tongue.slots["PERSON"]() if self.rng.random() < 0.7 else None,
        )
        self.drafts.append(draft)
        return draft

    def _release(self) -> None:
        """The statement as its giver puts it out."""
        said = self.statements[0]
        paragraphs = []
        for k in range(0, len(said.sentences), 2):
            text = " ".join(said.sentences[k : k + 2])
            portion = (said.begins[k], said.begins[min(k + 2, len(said.sentences))])
            use = Utterance(
                id=said.id,
                kind="passage",
                spans=((0, len(text)),),
                portion=portion,
                speaker=said.speaker.name,
            )
            paragraphs.append(Paragraph(text, (), (use,)))
        office = release_office(said.speaker.name, self._outlet("paper"))
        draft = self._draft("statement", office, self.tale.begins, paragraphs)
        draft.held = self.rng.random() < 0.5
        draft.author = said.speaker.name

    def _wire(self) -> None:
        agency = self.rng.choice(self.press.agencies)
        paragraphs = report(self.rng, self.tale, agency.style.marks)[:_WIRE]
        self._quote(paragraphs, agency.style.marks, self.rng.randint(2, 4))
        draft = self._draft("wire", agency, self._after(0.5), [])
        draft.paragraphs = [_passage(f"{draft.id}/{k}", p) for k, p in enumerate(paragraphs)]
        draft.dateline = f"{self.tale.tongue.slots['PLACE']().upper()} ({agency.mark}) - "
        draft.held = self.rng.random() < 0.7
        if self.rng.random() < 0.4:
            self._update(draft)

    def _update(self, first: Draft) -> None:
        """The agency's second version: some figures and words changed, something new, something gone."""
        rng = self.rng
        exemplar = Exemplar(first.id, first.revision)
        paragraphs = [carried_over(p, exemplar) for p in first.paragraphs]
        for k in rng.sample(range(len(paragraphs)), min(3, len(paragraphs))):
            paragraphs[k] = revise(paragraphs[k], careful_edits(rng, self.tale.tongue, paragraphs[k], 0.05))
        if len(paragraphs) > 5:
            del paragraphs[rng.randrange(3, len(paragraphs))]
        for k in range(rng.randint(1, 2)):
            text = capital(self.tale.tongue.slots["SENTENCE"]())
            paragraphs.insert(rng.randint(1, 3), _passage(f"{first.id}/u{k}", Paragraph(text)))
        second = self._draft("wire", first.outlet, self._after(2, first.instant + _HOUR // 2), paragraphs)
        second.id, second.revision, second.author, second.exemplar = first.id, 2, first.author, exemplar
        second.dateline, second.held, second.first = first.dateline, first.held, first.instant

    def _quote(self, paragraphs: list[Paragraph], marks: Marks, count: int) -> None:
        """Selections of the statements, put among the paragraphs in their order."""
        rng = self.rng
        taken = [bite(rng, rng.choice(self.statements)) for _ in range(count)]
        taken.sort(key=lambda words: (words.id or "", words.portion))
        kept = [one for one, other in pairwise([*taken, None]) if not _meet(one, other)]
        places = sorted(rng.randint(1, len(paragraphs)) for _ in kept)
        for k, (at, words) in enumerate(zip(places, kept, strict=True)):
            heard = alter(rng, self.tale.tongue, words) if words and rng.random() < 0.1 else words
            if heard:
                paragraphs.insert(at + k, quoted(rng, self.tale.tongue, marks, heard, known=k > 0))

    def _witness(self) -> None:
        """A reporter who was there."""
        outlet = self._outlet("paper", "blog")
        paragraphs = report(self.rng, self.tale, outlet.style.marks)
        self._quote(paragraphs, outlet.style.marks, self.rng.randint(1, 4))
        self._draft("witness", outlet, self._after(2), paragraphs)

    def _reprint(self) -> None:
        """The agency's copy in a paper: cut from the bottom, in its house style, credited or not."""
        rng = self.rng
        outlet = self._outlet("paper", "carrier")
        wire = next(draft for draft in self.drafts if draft.role == "wire")
        instant = self._after(4, wire.instant)
        source = self._source(("wire", "reprint", "carrier") if rng.random() < 0.15 else ("wire",), instant)
        credit = rng.choices(("given", "omitted", "wrong"), weights=(7, 2, 1))[0]
        exemplar = Exemplar(source.id, source.revision)
        names = own_spelling([s.name.rpartition(" ")[2] for s in self.tale.speakers])
        paragraphs = []
        for paragraph in self._cut(source.paragraphs):
            copy = carried_over(paragraph, exemplar, credit != "omitted")
            changes = [*remarked(copy, outlet.style), *restyled(copy.text, outlet.style, names)]
            paragraphs.append(revise(copy, changes))
        draft = self._draft("carrier" if outlet.kind == "carrier" else "reprint", outlet, instant, paragraphs)
        draft.exemplar, draft.credit = exemplar, credit
        agencies = {"given": wire.outlet, "wrong": rng.choice(self.press.agencies), "omitted": None}
        draft.credited = agencies[credit]
        draft.dateline = source.dateline if credit == "given" else ""
        draft.author = source.author if rng.random() < 0.5 else None
        if rng.random() < 0.6:
            draft.headline = source.headline

    def _cut(self, paragraphs: list[Paragraph]) -> list[Paragraph]:
        rng = self.rng
        kept = (
            len(paragraphs) if rng.random() < 0.4 else rng.randint(min(3, len(paragraphs)), len(paragraphs))
        )
        left = paragraphs[:kept]
        if len(left) > 4 and rng.random() < 0.15:
            del left[rng.randrange(2, len(left))]
        return left

    def _source(self, roles: tuple[str, ...], instant: int) -> Draft:
        """One of the drafts that were out by then; the agency's latest, mostly, where there are two."""
        out = [draft for draft in self.drafts if draft.role in roles and draft.instant < instant]
        latest = {draft.id: draft for draft in sorted(out, key=lambda draft: draft.revision)}
        return self.rng.choice(out if self.rng.random() < 0.2 else list(latest.values()))

    def _blog(self) -> None:
        """Somebody's own words around what he read elsewhere."""
        rng = self.rng
        outlet = self._outlet("blog", "paper")
        roles = ("wire", "reprint", "carrier", "witness")
        instant = self._after(14, next(d for d in self.drafts if d.role == "wire").instant)
        source = self._source(roles, instant)
        paragraphs = report(rng, self.tale, outlet.style.marks)
        draft = self._draft("blog", outlet, instant, paragraphs)
        draft.credit = rng.choices(("given", "omitted", "wrong"), weights=(6, 3, 1))[0]
        taken = 0
        for _ in range(rng.choice((1, 2, 2, 3))):
            copy = passage_copied if rng.random() < 0.35 else quotation_copied
            copied = (
                self._spliced(draft, source) if rng.random() < 0.12 else copy(rng, self.tale, draft, source)
            )
            if copied is not None and not _printed(draft, copied):
                insert(rng, draft, copied)
                taken += 1
        if not taken:
            draft.credit = None
        elif draft.credit != "omitted":
            named = source.outlet if draft.credit == "given" else self._outlet("paper", "agency")
            insert(rng, draft, Paragraph(self._crediting(named)))

    def _spliced(self, draft: Draft, source: Draft) -> Paragraph | None:
        found = [
            (p, u) for p in source.paragraphs for u in p.utterances if u.kind == "quotation" and u.marked
        ]
        if len(found) < 2:
            return None
        exemplar = Exemplar(source.id, source.revision)
        one, other = (
            words_of(p, u, self.tale.speakers, exemplar) for p, u in reversed(_pair(self.rng, found))
        )
        if one.text[0].islower() or other.text[0].islower() or _overlap(one, other):
            return None
        return spliced(self.rng, self.tale, draft, one, other)

    def _crediting(self, outlet: Outlet) -> str:
        tongue = self.tale.tongue
        tongue.slots["PAPER"] = lambda: outlet.name
        return capital(tongue.fill(self.rng.choice(tongue.manner.credits)))


def _pair(rng: Random, found: list[tuple[Paragraph, Utterance]]) -> list[tuple[Paragraph, Utterance]]:
    """Two of them, in the order in which they stand."""
    return [found[k] for k in sorted(rng.sample(range(len(found)), 2))]


def _overlap(one: Words, other: Words) -> bool:
    return one.id == other.id and one.portion[0] < other.portion[1] and other.portion[0] < one.portion[1]


def _meet(one: Words | None, other: Words | None) -> bool:
    """Whether two selections share words: a reporter quotes nothing twice."""
    return one is None or (other is not None and _overlap(one, other))


def _printed(draft: Draft, copied: Paragraph) -> bool:
    """Whether the draft has any of these utterances already."""
    held = {use.id for paragraph in draft.paragraphs for use in paragraph.utterances}
    return any(use.id in held for use in copied.utterances)


def _passage(name: str, paragraph: Paragraph) -> Paragraph:
    """The paragraph, known with all it quotes as one that others print."""
    text = paragraph.text
    whole = Utterance(id=name, kind="passage", spans=((0, len(text)),), portion=(0, len(text.split())))
    named = [q if q.utterance else replace(q, utterance=f"{name}/q") for q in paragraph.quotations]
    own = [
        Utterance(
            id=f"{name}/q",
            kind="quotation",
            spans=quotation.spans,
            portion=(0, sum(len(text[start:end].split()) for start, end in quotation.spans)),
            speaker=quotation.speaker,
            marked=True,
        )
        for quotation in paragraph.quotations
        if quotation.utterance is None
    ]
    return Paragraph(text, tuple(named), (whole, *paragraph.utterances, *own))
