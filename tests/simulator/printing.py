"""From a draft to the printed article: the lines around it, its dates, and each span where it came to stand."""

from bisect import bisect
from collections.abc import Mapping
from datetime import datetime, timedelta, timezone
from random import Random
from typing import NamedTuple

from msgspec.structs import replace

from tests.simulator.drafts import Draft, shifted
from tests.simulator.outlets import DATINGS, Outlet
from tests.simulator.values import Exemplar, Quotation, Record, Span, Specimen, Truth, Utterance

Unheld = Mapping[tuple[str, int], str]
_BY = {"en": "By ", "de": "Von "}
_BREAK = "\n\n"


class Desk(NamedTuple):
    """What printing needs to know of the shard."""

    rng: Random
    begins: datetime
    unheld: Unheld  # drafts that are not given out, and whose they are


class _Page:
    """A text that grows by paragraphs and knows where each begins."""

    __slots__ = ("body", "boilerplate", "length", "parts", "quotations", "utterances")

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.body: list[Span] = []
        self.boilerplate: list[Span] = []
        self.quotations: list[Quotation] = []
        self.utterances: list[Utterance] = []

    def add(self, text: str) -> int:
        """Put `text` at the end; where it begins."""
        start = self.length
        self.parts.append(text)
        self.length = start + len(text) + len(_BREAK)
        return start


def printed(desk: Desk, draft: Draft) -> Specimen:
    """The article as its outlet publishes it."""
    page = _page(desk, draft)
    text = _BREAK.join(page.parts)
    if draft.outlet.style.curly:
        text = text.replace("'", "’")  # one character for one: no span moves
    at = desk.begins + timedelta(seconds=draft.instant)
    habit = DATINGS[min(bisect(draft.outlet.datings, desk.rng.random()), len(DATINGS) - 1)]
    truth = Truth(
        id=draft.id,
        revision=draft.revision,
        source=draft.outlet.name,
        story=draft.story,
        role=draft.role,
        language=draft.language,
        published=_utc(at),
        dating=habit,
        exemplar=_seen(draft.exemplar, desk.unheld),
        credit=draft.credit,
        body=tuple(page.body),
        quotations=tuple(page.quotations),
        utterances=tuple(page.utterances),
        boilerplate=tuple(page.boilerplate),
    )
    return Specimen(_record(desk, draft, text, at, habit), truth)


def _page(desk: Desk, draft: Draft) -> _Page:
    page = _Page()
    outlet = draft.outlet
    if outlet.headed:
        page.add(draft.headline)
        if byline := _byline(draft):
            page.add(_BY.get(draft.language, "") + byline)
    standing = [(place, text) for place, text, often in outlet.boilerplate if desk.rng.random() < often]
    _stand(page, standing, "top")
    middle = len(draft.paragraphs) // 2
    for at, paragraph in enumerate(draft.paragraphs):
        if at == middle and at:
            _stand(page, standing, "middle")
        dateline = draft.dateline if at == 0 else ""
        start = page.add(dateline + paragraph.text) + len(dateline)
        page.body.append((start, start + len(paragraph.text)))
        if paragraph.quotations or paragraph.utterances:
            quotations, utterances = shifted(paragraph, start)
            page.quotations += quotations
            page.utterances += [_resolved(u, desk.unheld) for u in utterances]
    _stand(page, standing, "end")
    return page


def _stand(page: _Page, standing: list[tuple[str, str]], place: str) -> None:
    for where, text in standing:
        if where == place:
            start = page.add(text)
            page.boilerplate.append((start, start + len(text)))


def _resolved(utterance: Utterance, unheld: Unheld) -> Utterance:
    seen = _seen(utterance.exemplar, unheld)
    return utterance if seen is utterance.exemplar else replace(utterance, exemplar=seen)


def _seen(exemplar: Exemplar | None, unheld: Unheld) -> Exemplar | None:
    """The exemplar, named as a source where the article is not given out."""
    if exemplar is None or exemplar.article is None:
        return exemplar
    source = unheld.get((exemplar.article, exemplar.revision))
    return exemplar if source is None else Exemplar(unseen=source)


def _byline(draft: Draft) -> str | None:
    names = [name for name in (draft.author, draft.credited and draft.credited.name) if name]
    return ", ".join(names) or None


def _record(desk: Desk, draft: Draft, text: str, at: datetime, habit: str) -> Record:
    outlet = draft.outlet
    first = at if draft.first is None else desk.begins + timedelta(seconds=draft.first)
    published, modified = _claims(desk.rng, outlet, first, habit)
    if draft.revision > 1 and desk.rng.random() < 0.7:
        modified = _utc(at)
    retrieved = (
        at + timedelta(minutes=desk.rng.randint(20, 4_000))
        if habit != "instant" or draft.revision > 1
        else None
    )
    return Record(
        id=draft.id,
        url=f"https://{outlet.domain}/{first.year}/{first.month:02d}/{draft.id}" if outlet.has_urls else None,
        source=outlet.name,
        headline=draft.headline,
        byline=_byline(draft),
        published=published,
        modified=modified,
        retrieved=_utc(retrieved) if retrieved else None,
        language=draft.language,
        kind="statement" if draft.role == "statement" else None,
        text=text,
    )


def _claims(rng: Random, outlet: Outlet, at: datetime, habit: str) -> tuple[str | None, str | None]:
    """What the page says of when it was published and when modified."""
    local = at + timedelta(hours=outlet.offset)
    if habit == "instant":
        return at.astimezone(timezone(timedelta(hours=outlet.offset))).isoformat(), None
    if habit == "zoneless":
        return local.replace(tzinfo=None).isoformat(), None
    if habit == "day":
        return local.date().isoformat(), None
    if habit == "wrong_zone":
        wrong = timezone(timedelta(hours=outlet.offset + rng.choice((-6, -3, 2, 5))))
        return local.replace(tzinfo=wrong).isoformat(), None
    if habit == "modified":
        return None, _utc(at + timedelta(minutes=rng.randint(5, 900)))
    return None, None


def _utc(at: datetime) -> str:
    return at.strftime("%Y-%m-%dT%H:%M:%SZ")
