"""Credits that the other copies of the same article gainsay: a paper may sign an agency's story with another's name."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from app.domain.lineage import Derivation
from app.domain.quotation import CitationScope
from app.domain.source import name_key
from app.domain.testimony import Citation, Testimony
from app.lineage import costs, reasons
from app.lineage.credited import Stated
from app.lineage.credits import credit_reason
from app.lineage.resemblance import Resemblance

_WITNESSES = 2  # copies that credit another, or one that is the other's own


def may_be_gainsaid(ordered: Sequence[Testimony], stated: Mapping[str, Stated]) -> set[str]:
    """By id, those that credit for all of themselves a source of which no article with the words is held, where others
    credit another, or are another agency's."""
    whole = {i: s for i, s in stated.items() if s.citation.scope is CitationScope.ARTICLE}
    names = {name_key(credit.citation.source) for credit in whole.values()}
    if len(names | {name_key(t.article.source) for t in ordered if t.article.agency}) < 2:
        return set()
    return {identity for identity, credit in whole.items() if credit.held is None}


def gainsaid_by(identity: str, alike: Sequence[Resemblance], stated: Mapping[str, Stated]) -> str | None:
    """Whom the copies of the same article credit in its stead; None where too many bear it out.

    `alike` are those that resemble it. One that the others credit speaks for itself, unless it credits another.
    """
    claimed = name_key(stated[identity].citation.source)
    votes: Counter[str] = Counter()
    names: dict[str, str] = {}
    for found in alike:
        if found.around + found.verbatim < costs.WHOLE:
            continue
        other = stated.get(found.exemplar.id)
        if other or found.credited:
            name = other.citation.source if other else found.exemplar.article.source
            key = name_key(name)
            votes[key] += _WITNESSES if found.credited else 1
            names[key] = name
    key, weight = min(votes.items(), key=lambda vote: (-vote[1], vote[0]), default=(claimed, 0))
    outvoted = weight >= _WITNESSES and weight > 2 * votes[claimed] and 2 * weight > votes.total()
    return names[key] if outvoted and key != claimed else None


def against_credit(derivation: Derivation, citation: Citation, name: str) -> Derivation:
    """The derivation with what the article says against it, and whom the others name."""
    reason = f"{credit_reason(citation)} {reasons.GAINSAID.format(source=name)}"
    return replace(derivation, reasons=(*derivation.reasons, reason))
