"""A revision as tracing reads it: its text, and of its facts what is asked for, each made out when it is."""

import re
from dataclasses import dataclass, field

from app.domain.article import Credit
from app.domain.quotation import CitedSource, Quotation
from app.domain.span import Span
from app.lineage.stories import Turns, turns
from app.quotations.naming.attributed import attributed
from app.store.bare_facts import BareFacts
from app.text.sentences import sentences

_QUESTION = 300  # characters of one that is shown
_MARK = re.compile(r"[\"“”„‟«»‹›「」『』]|''|‘‘")


@dataclass(slots=True)
class Said:
    """One revision of an article. Families by the dozen ask for its sentences, few for each quotation."""

    facts: BareFacts
    _sentences: dict[Span, tuple[Span, ...]] = field(default_factory=dict)
    _first_and_end: tuple[int, int] | None = None
    _attributed: tuple[Span, ...] | None = None
    _turns: Turns | None = None

    @property
    def text(self) -> str:
        return self.facts.text

    @property
    def text_hash(self) -> str:
        return self.facts.text_hash

    @property
    def body(self) -> tuple[Span, ...]:
        return self.facts.body

    def before(self, start: int, characters: int) -> str:
        """So many characters of the body before this place."""
        floor = self._extent()[0]
        return self.text[max(floor, start - characters) : max(floor, start)]

    def after(self, end: int, characters: int) -> str:
        """So many characters of the body from this place on."""
        return self.text[end : min(self._extent()[1], end + characters)]

    @property
    def credits(self) -> tuple[Credit, ...]:
        return self.facts.credits

    @property
    def cited_sources(self) -> tuple[CitedSource, ...]:
        return self.facts.cited_sources

    def quotation(self, index: int) -> Quotation:
        return self.facts.quotation(index)

    @property
    def attributed(self) -> tuple[Span, ...]:
        """Where it says who is quoted."""
        if self._attributed is None:
            quotations = map(self.quotation, range(len(self.facts.quotations)))
            self._attributed = attributed(self.text, quotations)
        return self._attributed

    @property
    def turns(self) -> Turns:
        """What tells its story from others."""
        if self._turns is None:
            self._turns = turns("\n".join(span.of(self.text) for span in self.body))
        return self._turns

    def sentences(self, paragraph: Span) -> tuple[Span, ...]:
        """The sentences of one paragraph of the body."""
        if paragraph not in self._sentences:
            self._sentences[paragraph] = sentences(self.text, paragraph)
        return self._sentences[paragraph]

    def question_before(self, start: int) -> str | None:
        """The question that the sentence before this place asks, in nobody's marks: what an interviewer wrote."""
        before = [paragraph for paragraph in self.body if paragraph.start < start]
        asked = [
            sentence for each in before[-1:] for sentence in self.sentences(each) if sentence.end <= start
        ]
        if not asked and len(before) > 1:
            asked = list(self.sentences(before[-2]))
        words = " ".join(asked[-1].of(self.text).split()) if asked else ""
        fits = words.endswith("?") and len(words) <= _QUESTION and not _MARK.search(words)
        return words if fits else None

    def _extent(self) -> tuple[int, int]:
        """Where the body begins and ends; the whole text where there is none."""
        if self._first_and_end is None:
            first = min((span.start for span in self.body), default=0)
            self._first_and_end = first, max((span.end for span in self.body), default=len(self.text))
        return self._first_and_end
