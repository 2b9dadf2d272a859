"""The summary: what is known of a lineage in a few sentences, answer first, and never more than is known."""

from collections import Counter
from collections.abc import Mapping

from app.domain.alteration import MEANING_CHANGING, AlterationKind
from app.domain.lineage import Attestation, Basis, EarliestState, Lineage
from app.lineage.dates import dates_in_words, moment_in_words
from app.lineage.prose import listed, plural, quoted

_NAMED = 4
_TOLD = {  # the changes of words that a summary names, in the order in which they matter
    AlterationKind.NUMBER_CHANGED: "a number was changed",
    AlterationKind.NEGATION_CHANGED: "a negation was lost or gained",
    AlterationKind.SPLICE: "words of two occasions were run together",
    AlterationKind.SILENT_ELLIPSIS: "words were left out without a mark",
    AlterationKind.SUBSTITUTION: "words were replaced",
    AlterationKind.ADDITION: "words were added",
    AlterationKind.OMISSION: "words were left out",
    AlterationKind.TRUNCATED_START: "the beginning was left off",
    AlterationKind.TRUNCATED_END: "the end was left off",
    AlterationKind.PARAPHRASED_CONTINUATION: "the rest was put in other words",
    AlterationKind.MARKED_ELLIPSIS: "words were left out, and said to be",
    AlterationKind.BRACKETED: "words were put in brackets",
    AlterationKind.HOUSE_STYLE: "house style was applied",
    AlterationKind.SPELLING: "the spelling was changed",
}

__all__ = ["dates_in_words", "describe", "moment_in_words"]


def describe(lineage: Lineage) -> tuple[str, ...]:
    """Sentences fit to print: the earliest known, who credits whom, what was changed, how much is held."""
    sentences = (
        _earliest(lineage),
        _in_print(lineage),
        _credits(lineage),
        _wordings(lineage),
        _attributions(lineage),
        _extent(lineage),
    )
    return tuple(sentence for sentence in sentences if sentence)


def _earliest(lineage: Lineage) -> str:
    earliest = lineage.earliest
    first = [lineage.attestation(identity) for identity in earliest.attestations[: _NAMED + 1]]
    if earliest.state is EarliestState.KNOWN:
        where = f"{first[0].article.source}, {dates_in_words(first[0].article.dating)}{_given_to(first[0])}"
        return f"The earliest appearance we know of is in {where}."
    if earliest.state is EarliestState.UNDATED or not first or len(first) > _NAMED:
        return f"Which appearance is the earliest cannot be told. {earliest.reason}"
    dated = listed([f"{a.article.source}, {dates_in_words(a.article.dating)}" for a in first])
    which = (
        "The earliest dated appearance we know of is" if len(first) == 1 else "The earliest we know of are"
    )
    return f"{which} in {dated}, but the order is open. {earliest.reason}"


def _given_to(attestation: Attestation) -> str:
    return f", attributed to {attestation.speaker}" if attestation.speaker else ""


def _in_print(lineage: Lineage) -> str:
    found = lineage.in_print_by
    if found is None or lineage.earliest.state is EarliestState.KNOWN:
        return ""
    return f"These words were in print by {moment_in_words(found.latest)} ({found.evidence})."


def _credits(lineage: Lineage) -> str:
    """Who is credited, counted over all sightings but a known earliest."""
    first = lineage.earliest.attestations if lineage.earliest.state is EarliestState.KNOWN else ()
    others = [a for a in lineage.attestations if a.id not in first]
    if not others:
        return ""
    sources = {a.id: a.article.source for a in lineage.attestations}
    named = Counter(source for a in others if (source := _credited(a, sources)))
    articles = plural(
        len(others), *(("later article", "later articles") if first else ("article", "articles"))
    )
    silent = len(others) - sum(named.values())
    if not named:
        return f"None of {articles} credits another outlet." if len(others) > 1 else ""
    told = [f"{n} of {articles} {_verb(n)} {source}" for source, n in _most(named)]
    told += [f"{silent} {_verb(silent)} no one"] if silent else []
    return f"{'; '.join(told)}."


def _credited(attestation: Attestation, sources: Mapping[str, str]) -> str | None:
    """The outlet this article states it has the words from."""
    derivation = attestation.derivation
    if derivation.exemplar is None or derivation.basis is not Basis.STATED:
        return None
    return sources.get(derivation.exemplar.attestation or "", derivation.exemplar.unseen)


def _verb(count: int) -> str:
    return "credits" if count == 1 else "credit"


def _most(named: Counter[str]) -> list[tuple[str, int]]:
    return sorted(named.items(), key=lambda entry: (-entry[1], entry[0]))[:_NAMED]


def _wordings(lineage: Lineage) -> str:
    if lineage.counts.wordings < 2:
        return ""
    kinds = Counter(
        kind for a in lineage.attestations for kind in {c.kind for c in a.alterations} & _TOLD.keys()
    )
    circulate = f"{lineage.counts.wordings} wordings circulate"
    if not kinds:
        return f"{circulate}."
    kind = min(kinds, key=lambda kind: (kind not in MEANING_CHANGING, -kinds[kind], list(_TOLD).index(kind)))
    change = next(c for a in lineage.attestations for c in a.alterations if c.kind is kind)
    where = plural(kinds[kind], "sighting", "sightings")
    return f"{circulate}; in {where} {_TOLD[kind]} ({_pair(change.before, change.after)})."


def _pair(before: str, after: str) -> str:
    if before and after:
        return f"{quoted(before)} became {quoted(after)}"
    return f"{quoted(before)} left out" if before else f"{quoted(after)}"


def _attributions(lineage: Lineage) -> str:
    """To whom else the words are given, and where."""
    if not lineage.given_to:
        return ""
    sources = {a.id: a.article.source for a in lineage.attestations}
    told: list[str] = []
    for given in lineage.given_to:
        articles = plural(len(given.attestations), "article", "articles")
        where = sorted({sources[identity] for identity in given.attestations})
        named = f" ({listed(where)})" if told and len(where) <= _NAMED else ""
        told.append(f"to {given.speaker} {f'in {articles}' if given.attestations else 'by hand'}{named}")
    return f"Articles disagree whose words these are: they are attributed {listed(told)}."


def _extent(lineage: Lineage) -> str:
    counts = lineage.counts
    origins = plural(counts.independent_origins, "independent origin", "independent origins")
    least = "at least " if counts.at_least else ""
    articles = plural(counts.articles, "article", "articles")
    sources = plural(counts.sources, "source", "sources")
    return f"Seen in {articles} by {sources}, with {least}{origins}{_span(lineage)}."


def _span(lineage: Lineage) -> str:
    """The stretch of time the dated sightings cover."""
    ends = [a.article.dating.latest for a in lineage.attestations if a.article.dating.latest]
    if not ends or min(ends) == max(ends):
        return "" if ends else ", none of them dated"
    return f", in print between {moment_in_words(min(ends))} and {moment_in_words(max(ends))}"
