"""Rows of lists in every state, for the pattern page: lineages, articles, people, stories, corrections."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import SimpleNamespace as Values
from typing import Any

from app.domain.calendar import calendar
from app.domain.holdings import LineageCard
from app.domain.lineage import EarliestState, LineageKind, Standing
from app.web import dates
from app.web.cards import card
from app.web.coverage_table import coverage_table
from app.web.pattern_samples import NIGHT, SPEAKER, WORDS, dated


@dataclass(frozen=True, slots=True, kw_only=True)
class Pattern:
    """The partial `name` in one state, made of `values`."""

    name: str
    state: str
    values: Mapping[str, Any]


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


def cards() -> list[Pattern]:
    """Lineages and articles."""
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
    carried = Values(card=card(quotation), anchor="s-p1", speaker=SPEAKER, role="First seen here")
    when = dates.when(dated(0))
    row = Values(
        pieces=(), id="p" * 13, headline="Keeper and lamp", source="Skerry Post", when=when, shared="2 shared"
    )
    return [
        *(Pattern(name="card", state=state, values={"card": card(each)}) for state, each in states.items()),
        Pattern(name="cards", state="more than ten", values={"cards": many}),
        Pattern(name="carried", state="first here", values={"each": carried}),
        Pattern(name="article_row", state="dated", values={"row": row}),
    ]


def people() -> list[Pattern]:
    """Speakers, and sources that are credited."""
    given = tuple(
        Values(speaker=name, by=f"in {number} articles", where=where)
        for name, number, where in ((SPEAKER, 4, ()), ("Ruth Venn", 2, ("Mainland Herald", "Tidewater Blog")))
    )
    other = Values(
        reason="“Ms. Venn” – the only Venn whom any article here names in full.",
        articles="used in 1 article",
        printed_in=(("Skerry Post", "Keeper and lamp", "/a/pattern000001"),),
    )
    voices = {"named": (SPEAKER, "3 quotations"), "nobody": (None, "1 quotation")}
    credited = {"not held": ("Reuters", ""), "held": ("Herald", "/o/herald")}
    return [
        Pattern(name="given", state="two people", values={"given": given}),
        Pattern(name="speaker", state="a name", values={"speaker": SPEAKER}),
        Pattern(name="speaker", state="a role", values={"speaker": "senior official"}),
        *(
            Pattern(name="voice", state=state, values={"voice": Values(speaker=speaker, quotations=told)})
            for state, (speaker, told) in voices.items()
        ),
        Pattern(name="other_name", state="with its articles", values={"each": other}),
        *(
            Pattern(
                name="credit_row",
                state=state,
                values={"row": Values(name=name, address=address, told="in 2 of 7 lineages")},
            )
            for state, (name, address) in credited.items()
        ),
    ]


def rows() -> list[Pattern]:
    """Stories, corrections, and what is held by month."""
    href, title, by = "/story/pppp", "Keeper and lamp", "Skerry Post"
    link = Values(others="3 other lineages", href=href, title=title, by=by)
    story = Values(href=href, title=title, by=by, lead=card(_row()), others="and 3 more")
    article = Values(href="/a/pattern000001", quoted=False, title="Skerry Post: Keeper and lamp")
    correction = Values(
        anchor="c-1",
        machine="2026-02-10T08:00:00Z",
        when="10 February 2026, 08:00 UTC",
        what="Date set right",
        subjects=(article,),
        was="9 February 2026",
        now="8 February 2026",
        reason="The printed page says so.",
        pinned=(("As it was known before", "#"), ("As it was known then", "#")),
    )
    months = calendar([("Skerry Post", "2026-01", 12), ("Herald", "2026-03", 3), ("Herald", None, 1)])
    return [
        Pattern(
            name="coverage_table",
            state="with a month of nothing",
            values={"table": coverage_table(months), "named_by": "coverage_table"},
        ),
        Pattern(name="story_link", state="of somebody's headline", values={"story": link}),
        Pattern(name="story_row", state="with its lead", values={"row": story}),
        Pattern(name="correction_row", state="a date", values={"row": correction}),
    ]
