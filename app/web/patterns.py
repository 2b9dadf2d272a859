"""Every partial in every state, with sample values: what the pattern page shows. A test asks for those missing."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from app.domain.alteration import Alteration, AlterationKind
from app.domain.dating import UNDATED
from app.domain.holdings import Coverage, LineageCard
from app.domain.lineage import Earliest, EarliestState, LineageKind, Standing
from app.domain.span import Span
from app.lineage.mentions import overview_of
from app.web import dates
from app.web.answer import answer
from app.web.apparatus import apparatus
from app.web.cards import card
from app.web.changes import changes
from app.web.comparison import compare
from app.web.frame import Frame
from app.web.highlight import Mark, highlight
from app.web.introduction import introduction
from app.web.paging import places
from app.web.pattern_samples import CUT, NIGHT, SPEAKER, TURNED, WORDS, captured, dated, lineage
from app.web.sightings import sighting
from app.web.stemma import stemma
from app.web.timeline import timeline


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """The partial `name` in one state, made of `values`."""

    name: str
    state: str
    values: Mapping[str, Any]


@lru_cache(maxsize=1)
def patterns() -> tuple[Pattern, ...]:
    """All of them, by the names of their partials."""
    made = (
        *_answers(),
        *_cards(),
        *_people(),
        *_dates(),
        *_differences(),
        *_sightings(),
        *_drawings(),
        *_plain(),
    )
    return tuple(sorted(made, key=lambda pattern: pattern.name))


def _answers() -> list[Pattern]:
    held = lineage()
    known = Earliest(state=EarliestState.KNOWN, attestations=("p1",), reason="It precedes every other.")
    between = replace(held.earliest, attestations=("p1", "p2"))
    undated = Earliest(state=EarliestState.UNDATED, attestations=(), reason="Nothing dates any of them.")
    states = {
        "known": replace(held, earliest=known),
        "one dated, others open": held,
        "between several": replace(held, earliest=between),
        "undated": replace(held, earliest=undated, in_print_by=None),
        "too short": replace(held, standing=Standing.TOO_SHORT),
    }
    return [
        Pattern(
            name="answer",
            state=state,
            values={"answer": answer(overview_of(each)), "defined": state == "known"},
        )
        for state, each in states.items()
    ]


def _row(state: EarliestState = EarliestState.KNOWN) -> LineageCard:
    return LineageCard(
        id="p" * 13,
        kind=LineageKind.QUOTATION,
        standing=Standing.TRACED,
        displayed=WORDS,
        speaker=SPEAKER,
        state=state,
        earliest_sources=("Skerry Post", "Mainland Herald"),
        in_print_by=NIGHT,
        articles=6,
        sources=5,
        wordings=3,
        independent_origins=2,
        at_least=True,
    )


def _cards() -> list[Pattern]:
    quotation, passage = _row(), replace(_row(), kind=LineageKind.PASSAGE, speaker=None)
    states = {
        "a quotation": quotation,
        "a passage": passage,
        "order uncertain": _row(EarliestState.UNDETERMINED),
        "no speaker": replace(quotation, speaker=None),
        "articles disagree": replace(quotation, given_to=((SPEAKER, 4), ("Ruth Venn", 1))),
        "kept out of lists": replace(quotation, standing=Standing.COMMONPLACE),
    }
    many = tuple(card(quotation) for _ in range(12))
    carried = {"card": card(quotation), "anchor": "s-p1", "speaker": SPEAKER, "role": "First seen here"}
    when = dates.when(dated(0))
    row = {
        "id": "p" * 13,
        "headline": "Keeper and lamp",
        "source": "Skerry Post",
        "when": when,
        "shared": "2 shared",
    }
    return [
        *(Pattern(name="card", state=state, values={"card": card(each)}) for state, each in states.items()),
        Pattern(name="cards", state="more than ten", values={"cards": many}),
        Pattern(name="carried", state="first here", values={"each": carried}),
        Pattern(name="article_row", state="dated", values={"row": row}),
    ]


def _people() -> list[Pattern]:
    given = tuple(
        {"speaker": name, "by": f"in {number} articles", "where": where}
        for name, number, where in ((SPEAKER, 4, ()), ("Ruth Venn", 2, ("Mainland Herald", "Tidewater Blog")))
    )
    other = {
        "reason": "“Ms. Venn” – the only Venn whom any article here names in full.",
        "articles": "used in 1 article",
        "printed_in": (("Skerry Post", "Keeper and lamp", "/a/pattern000001"),),
    }
    credit = {"name": "Reuters", "address": "", "told": "in 2 of 7 lineages"}
    return [
        Pattern(name="given", state="two people", values={"given": given}),
        Pattern(name="speaker", state="a name", values={"speaker": SPEAKER}),
        Pattern(name="speaker", state="a role", values={"speaker": "senior official"}),
        Pattern(
            name="voice", state="named", values={"voice": {"speaker": SPEAKER, "quotations": "3 quotations"}}
        ),
        Pattern(
            name="voice", state="nobody", values={"voice": {"speaker": None, "quotations": "1 quotation"}}
        ),
        Pattern(name="other_name", state="with its articles", values={"each": other}),
        Pattern(name="credit_row", state="not held", values={"row": credit}),
        Pattern(
            name="credit_row",
            state="held",
            values={"row": credit | {"name": "Herald", "address": "/o/herald"}},
        ),
    ]


def _dates() -> list[Pattern]:
    moments = {"the page's own": dated(0), "captured": captured(3), "none": UNDATED}
    return [
        *(
            Pattern(name="when", state=state, values={"when": dates.when(each)})
            for state, each in moments.items()
        ),
        Pattern(name="evidence", state="one piece", values={"evidence": dates.evidence(dated(0))}),
    ]


def _differences() -> list[Pattern]:
    grave = Alteration(kind=AlterationKind.NEGATION_CHANGED, before="will not leave", after="will leave")
    slight = Alteration(kind=AlterationKind.PUNCTUATION, before=",", after=";")
    marks = (
        Mark(span=Span(0, 6), label="quotation", url="/q/ppppppppppppp"),
        Mark(span=Span(11, 16), label="credit"),
    )
    return [
        Pattern(
            name="difference", state="words gone and come", values={"difference": compare(WORDS, TURNED)}
        ),
        Pattern(name="difference", state="an end cut off", values={"difference": compare(WORDS, CUT)}),
        Pattern(
            name="changes",
            state="what changes the meaning first",
            values={"changes": changes((grave, slight))},
        ),
        Pattern(name="changes", state="more than eight", values={"changes": changes((slight,) * 10)}),
        Pattern(
            name="pieces",
            state="a link and a mark",
            values={"pieces": highlight("A lamp and a keeper", marks)},
        ),
    ]


def _sightings() -> list[Pattern]:
    held = overview_of(lineage())
    states = (
        "the first",
        "credited and changed",
        "a source not held",
        "without marks",
        "passed on, removed",
        "undated",
    )
    found_at = places(held.mentions, 1)
    return [
        Pattern(
            name="sighting", state=state, values={"sighting": sighting(held, each, found_at), "kept": True}
        )
        for state, each in zip(states, held.lineage.attestations, strict=True)
    ]


def _drawings() -> list[Pattern]:
    held = overview_of(lineage())
    collated = {"apparatus": apparatus(held.lineage.collation, held.mentions, most=10), "wordings_url": "#"}
    alone = replace(held.lineage.collation, witnesses=held.lineage.collation.witnesses[:1])
    one = {"apparatus": apparatus(alone, held.mentions, most=10), "wordings_url": "#"}
    return [
        Pattern(name="apparatus", state="three wordings", values=collated),
        Pattern(name="apparatus", state="one wording", values=one),
        Pattern(
            name="stemma",
            state="six sightings",
            values={"stemma": stemma(held.mentions, places(held.mentions, 1))},
        ),
        Pattern(name="timeline", state="nine days", values={"timeline": timeline(held.mentions)}),
    ]


def _plain() -> list[Pattern]:
    held = overview_of(lineage())
    coverage = Coverage(articles=6, sources=5, lineages=1, first=NIGHT, last=NIGHT, updated=NIGHT)
    shared = introduction(held, answer(held), coverage, ())
    return [
        Pattern(name="meanings", state="always the same", values={}),
        Pattern(name="share", state="a lineage", values={"id": "p" * 13}),
        Pattern(name="head", state="a lineage (not to be seen)", values={"frame": shared}),
        Pattern(
            name="head",
            state="a plain page (not to be seen)",
            values={"frame": Frame(title="A", description="B")},
        ),
    ]
