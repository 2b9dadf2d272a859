"""Every partial in every state, with sample values: what the pattern page shows. A test asks for those missing."""

from dataclasses import replace
from functools import lru_cache

from app.domain.alteration import Alteration, AlterationKind
from app.domain.dating import UNDATED
from app.domain.holdings import Coverage
from app.domain.lineage import Earliest, EarliestState, Standing
from app.domain.span import Span
from app.lineage.digest import overview_of
from app.web import dates
from app.web.answer import answer
from app.web.apparatus import apparatus
from app.web.changes import changes
from app.web.comparison import compare
from app.web.found_words import found_words
from app.web.frame import Frame
from app.web.highlight import Mark, highlight
from app.web.introduction import introduction
from app.web.paging import places
from app.web.pattern_lists import Pattern, cards, people, rows
from app.web.pattern_samples import CUT, NIGHT, TURNED, WORDS, captured, dated, lineage
from app.web.sightings import sighting
from app.web.stemma import stemma
from app.web.timeline import timeline


@lru_cache(maxsize=1)
def patterns() -> tuple[Pattern, ...]:
    """All of them, by the names of their partials."""
    made = (
        *_answers(),
        *cards(),
        *people(),
        *rows(),
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
            name="found",
            state="a word searched for",
            values={"pieces": found_words("A lamp and a keeper", "lamp")},
        ),
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
    found_at = places(held.named, 1)
    return [
        Pattern(
            name="sighting", state=state, values={"sighting": sighting(held, each, found_at), "kept": True}
        )
        for state, each in zip(states, held.lineage.attestations, strict=True)
    ]


def _drawings() -> list[Pattern]:
    held = overview_of(lineage())
    collated = {
        "apparatus": apparatus(held.lineage.collation, held.digest.printings, most=10),
        "wordings_url": "#",
    }
    alone = replace(held.lineage.collation, witnesses=held.lineage.collation.witnesses[:1])
    one = {"apparatus": apparatus(alone, held.digest.printings, most=10), "wordings_url": "#"}
    return [
        Pattern(name="apparatus", state="three wordings", values=collated),
        Pattern(name="apparatus", state="one wording", values=one),
        Pattern(
            name="stemma",
            state="six sightings",
            values={"stemma": stemma(held.digest.forest, 1)},
        ),
        Pattern(name="timeline", state="nine days", values={"timeline": timeline(held.digest.times)}),
    ]


def _plain() -> list[Pattern]:
    held = overview_of(lineage())
    coverage = Coverage(articles=6, sources=5, first=NIGHT, last=NIGHT, updated=NIGHT)
    shared = introduction(held, answer(held), coverage)
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
