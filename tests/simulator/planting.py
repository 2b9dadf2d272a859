"""Planting what the linking measure looks for: passages and quotations, put into articles otherwise their own."""

from bisect import bisect
from itertools import accumulate
from random import Random
from typing import NamedTuple

from msgspec.structs import replace

from tests.simulator.drafts import Draft, Paragraph, joined
from tests.simulator.edits import edits
from tests.simulator.language.grammar import capital
from tests.simulator.language.tongue import Tongue
from tests.simulator.quoting import Words, quoted
from tests.simulator.reporting import Story
from tests.simulator.revising import revise
from tests.simulator.speaking import LENGTHS, speaker, speech
from tests.simulator.values import Alteration, Exemplar, Utterance

EDITED = {"verbatim": 0.0, "edited05": 0.05, "edited10": 0.10, "edited20": 0.20}
KINDS = ("verbatim", "edited05", "edited10", "edited20", "quotation")
_SHARES = tuple(accumulate((3, 2, 2, 2, 5)))
_LEAST, _MOST = 25, 120
_UNSEEN = 0.15  # of passages and quotations come from a source that is not held
_CUT = 0.3  # of copied passages begin or end inside a sentence


class Host(NamedTuple):
    """An article that takes in what is planted, and the story it tells."""

    draft: Draft
    story: Story


def set_size(rng: Random) -> int:
    """How many articles print the same words: mostly two or three, seldom dozens."""
    return min(30, 1 + int(rng.paretovariate(1.3)) + (rng.random() < 0.4))


def plant(rng: Random, name: str, hosts: list[Host]) -> None:
    """One passage or quotation, put into all of `hosts`; the earliest has it first, unless nobody who is held had."""
    kind = KINDS[bisect(_SHARES, rng.random() * _SHARES[-1])]
    hosts.sort(key=lambda host: host.draft.instant)
    unseen = (
        Exemplar(unseen=f"{hosts[0].story.tongue.slots['PLACE']()} Courier")
        if rng.random() < _UNSEEN
        else None
    )
    if kind == "quotation":
        _plant_quotation(rng, name, hosts, unseen)
    elif kind == "verbatim":
        _plant_passage(rng, name, kind, hosts, unseen)
    else:
        _plant_passage(rng, name, kind, hosts, None)


def _plant_quotation(rng: Random, name: str, hosts: list[Host], unseen: Exemplar | None) -> None:
    tongue = hosts[0].story.tongue
    least, most = LENGTHS[int(rng.random() * 4)]
    text = speech(rng, tongue, least, most)
    words = Words(text, speaker(rng, tongue), name, (0, tongue.manner.count(text)), "quotation", unseen)
    for draft, tale in hosts:
        insert(rng, draft, quoted(rng, tale.tongue, draft.outlet.style.marks, words, known=False))
        if unseen is None:
            words = (
                words._replace(exemplar=Exemplar(draft.id, draft.revision))
                if words.exemplar is None
                else words
            )


def _plant_passage(rng: Random, name: str, kind: str, hosts: list[Host], unseen: Exemplar | None) -> None:
    text = passage(rng, hosts[0].story.tongue)
    words = hosts[0].story.tongue.manner.count(text)
    exemplar = unseen
    for draft, tale in hosts:
        printing = shared_passage(name, kind, text, words, exemplar)
        if exemplar is None:
            exemplar = Exemplar(draft.id, draft.revision)
        else:
            printing = _copied(rng, tale, printing, EDITED[kind])
        insert(rng, draft, _embedded(rng, tale, printing))


def passage(rng: Random, tongue: Tongue) -> str:
    """A paragraph of 25 to 120 words, usually of two to five sentences."""
    sentence, manner = tongue.slots["SENTENCE"], tongue.manner
    wanted = int(rng.triangular(_LEAST, 100, 42)) * manner.stretch
    text = capital(sentence())
    while (count := manner.count(text)) < wanted or count > _MOST * manner.stretch:
        text = text + manner.space + capital(sentence()) if count < wanted else capital(sentence())
    return text


def shared_passage(name: str, kind: str, text: str, words: int, exemplar: Exemplar | None) -> Paragraph:
    """A paragraph that others print, too."""
    shared = Utterance(
        id=name,
        kind="passage",
        spans=((0, len(text)),),
        portion=(0, words),
        planted=kind,
        exemplar=exemplar,
        alterations=() if exemplar is None else (Alteration("unmarked_copy", 0, len(text)),),
    )
    return Paragraph(text, (), (shared,))


def _copied(rng: Random, tale: Story, whole: Paragraph, share: float) -> Paragraph:
    if rng.random() < _CUT:
        whole = _cut(rng, tale, whole)
    if not share:
        return whole
    shared = whole.utterances[0]
    ((start, end),) = shared.spans
    changes = edits(rng, tale.tongue, whole.text[start:end], share)
    return revise(whole, [c._replace(start=c.start + start, end=c.end + start) for c in changes])


def _cut(rng: Random, tale: Story, whole: Paragraph) -> Paragraph:
    """The passage from within its first sentence, or to within its last, completed in the reporter's own words."""
    words = whole.text.split(" ")
    spare = min(12, len(words) - _LEAST)
    if spare < 2:
        return whole
    shared = whole.utterances[0]
    drop = rng.randint(2, spare)
    if rng.random() < 0.5:
        lead = capital(tale.tongue.fill(tale.tongue.manner.lead))
        kept = " ".join(words[drop:])
        span, portion, text, kind = (
            (len(lead), len(lead) + len(kept)),
            (drop, len(words)),
            lead + kept,
            "truncated_start",
        )
    else:
        kept = " ".join(words[:-drop]).rstrip(".,;")
        rest = tale.tongue.fill(tale.tongue.manner.rest)
        span, portion, text, kind = (0, len(kept)), (0, len(words) - drop), kept + rest, "truncated_end"
    noted = (Alteration("unmarked_copy", *span), Alteration(kind, *span))
    return Paragraph(text, (), (replace(shared, spans=(span,), portion=portion, alterations=noted),))


def _embedded(rng: Random, tale: Story, whole: Paragraph) -> Paragraph:
    """As a paragraph of its own, or with a sentence of the reporter's before or after it."""
    chance = rng.random()
    if chance < 0.6:
        return whole
    own = Paragraph(capital(tale.tongue.slots["SENTENCE"]()))
    return joined([own, whole] if chance < 0.8 else [whole, own], tale.tongue.manner.space)


def insert(rng: Random, draft: Draft, paragraph: Paragraph) -> None:
    """The paragraph somewhere after the draft's first."""
    draft.paragraphs.insert(rng.randint(1, len(draft.paragraphs)), paragraph)
