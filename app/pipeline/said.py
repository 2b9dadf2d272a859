"""A revision as tracing reads it: its text, and of its facts what is asked for, each made out when it is."""

from dataclasses import dataclass, field

from app.domain.article import Credit
from app.domain.quotation import CitedSource, Quotation
from app.domain.span import Span
from app.store.bare_facts import BareFacts
from app.text.sentences import sentences


@dataclass(slots=True)
class Said:
    """One revision of an article. Families by the dozen ask for its sentences, few for each quotation."""

    facts: BareFacts
    _sentences: dict[Span, tuple[Span, ...]] = field(default_factory=dict)

    @property
    def text(self) -> str:
        return self.facts.text

    @property
    def text_hash(self) -> str:
        return self.facts.text_hash

    @property
    def body(self) -> tuple[Span, ...]:
        return self.facts.body

    @property
    def credits(self) -> tuple[Credit, ...]:
        return self.facts.credits

    @property
    def cited_sources(self) -> tuple[CitedSource, ...]:
        return self.facts.cited_sources

    def quotation(self, index: int) -> Quotation:
        return self.facts.quotation(index)

    def sentences(self, paragraph: Span) -> tuple[Span, ...]:
        """The sentences of one paragraph of the body."""
        if paragraph not in self._sentences:
            self._sentences[paragraph] = sentences(self.text, paragraph)
        return self._sentences[paragraph]
