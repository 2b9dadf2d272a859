"""An article as its captures and corrections make it: its current revision, its dating, its facts."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime

from sqlalchemy import Connection

from app.domain.article import Article, RawArticle
from app.domain.correction import Correction, CorrectionKind
from app.domain.dating import DateBasis, DateEvidence, Dating
from app.domain.lineage import ArticleReference
from app.domain.source import OutletKind, OutletRegistry
from app.ingest.canonical import canonical
from app.ingest.datings import date_evidence
from app.lineage.datings import judge
from app.pipeline.outlets import known_outlets
from app.quotations.extract import extract
from app.store.records import Capture, Facts, captures_by_article, corrections_of, keep_article
from app.store.search import forget_article, index_article


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadCapture:
    """A capture and the article it was read as."""

    capture: Capture
    article: Article

    @property
    def rank(self) -> tuple[str, str, str, str]:
        """The latest of an article's captures is the current one: by its own dates, never by arrival."""
        retrieved, modified = _instant(self.article.retrieved), _instant(self.article.modified)
        return retrieved, modified, self.capture.text_hash, self.capture.key


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleState:
    """What all captures of one article say together. `leading` has one capture a revision, current one last."""

    reference: ArticleReference
    leading: tuple[ReadCapture, ...]
    captures: tuple[ReadCapture, ...]
    corrections: tuple[Correction, ...]

    @property
    def current(self) -> Article:
        return self.leading[-1].article

    @property
    def withdrawn(self) -> bool:
        return any(correction.kind is CorrectionKind.WITHDRAW for correction in self.corrections)


def read_facts(article: Article, registry: OutletRegistry | None = None) -> Facts:
    """What this revision says by itself: its quotations, the sources it cites, what it sets apart."""
    found = extract(article.text, article.body, article.language, registry or known_outlets())
    return Facts(
        article=article,
        quotations=found.quotations,
        cited_sources=found.cited_sources,
        set_apart=found.set_apart,
    )


def article_state(connection: Connection, identity: str) -> ArticleState:
    """The article under its captures and corrections. It has at least one capture."""
    return article_states(connection, [identity])[identity]


def article_states(connection: Connection, ids: Collection[str]) -> dict[str, ArticleState]:
    """Each of these articles under its captures and corrections. Each has at least one capture."""
    made = corrections_of(connection, ids)
    return {
        identity: _state(held, tuple(each for each in made if identity in (each.subject, each.other)))
        for identity, held in captures_by_article(connection, ids).items()
    }


def _state(held: Iterable[Capture], corrections: tuple[Correction, ...]) -> ArticleState:
    read = sorted((_read(capture) for capture in held), key=lambda r: r.rank)
    leading = {capture.capture.text_hash: capture for capture in read}  # the last of each text stays
    ordered = tuple(sorted(leading.values(), key=lambda r: r.rank))
    return ArticleState(
        reference=_reference(ordered[-1].article, _evidence(read), corrections, known_outlets()),
        leading=ordered,
        captures=tuple(read),
        corrections=corrections,
    )


def _read(capture: Capture) -> ReadCapture:
    """The capture as read with the outlets known now, under the identity it was taken in with."""
    article = replace(canonical(capture.raw, known_outlets()), id=capture.article)
    return ReadCapture(capture=capture, article=article)


def refresh_article(connection: Connection, state: ArticleState) -> bool:
    """Write the article's row and make it findable; True when that changed what is known of it."""
    current = state.current
    if not keep_article(connection, state.reference, current.text_hash, withdrawn=state.withdrawn):
        return False
    if state.withdrawn:
        forget_article(connection, current.id)
    else:
        body = "\n".join(span.of(current.text) for span in current.body)
        index_article(connection, current.id, current.headline, body)
    return True


def reference_without(state: ArticleState, correction: Correction) -> ArticleReference:
    """What was known of the article before this correction: what earlier ones set stands."""
    earlier = state.corrections[: state.corrections.index(correction)]
    return _reference(state.current, _evidence(state.captures), earlier, known_outlets())


def dating_of_words(state: ArticleState, hashes: Iterable[str]) -> Dating:
    """When words stood in print that stand in these revisions alone.

    Words of the earliest revision are as old as the article. Words added later are bounded by the captures
    that have them: the page's date of publication says only that they are no older.
    """
    having = set(hashes)
    if state.leading[0].capture.text_hash in having or len(state.leading) == 1:
        return state.reference.dating
    evidence = [
        replace(e, latest=None) if e.basis is DateBasis.PUBLISHED else e
        for e in _evidence([read for read in state.captures if read.capture.text_hash in having])
    ]
    return judge((*evidence, *_date_corrections(state.current, state.corrections)))


def only_reference(article: Article, registry: OutletRegistry) -> ArticleReference:
    """What lineages say of the article, should its only capture be the one it was read from."""
    return _reference(article, tuple(dict.fromkeys(article.dates)), (), registry)


def _reference(
    article: Article,
    evidence: Sequence[DateEvidence],
    corrections: Sequence[Correction],
    registry: OutletRegistry,
) -> ArticleReference:
    sources = [c.value for c in corrections if c.kind is CorrectionKind.SOURCE and c.value]
    source = registry.canonical(sources[-1]) if sources else article.source
    outlet = registry.find(source)
    return ArticleReference(
        id=article.id,
        external_id=article.external_id,
        url=article.url,
        source=source,
        carrier=outlet is not None and outlet.kind is OutletKind.CARRIER,
        agency=outlet is not None and outlet.kind is OutletKind.AGENCY,
        headline=article.headline,
        kind=article.kind,
        language=article.language,
        dating=judge((*evidence, *_date_corrections(article, corrections))),
    )


def _evidence(captures: Sequence[ReadCapture]) -> list[DateEvidence]:
    """What these captures say. Where the first of the texts was held before any change, later changes date nothing."""
    first = [read for read in captures if read.capture.text_hash == captures[0].capture.text_hash]
    unchanged = any(all(e.basis is not DateBasis.MODIFIED for e in read.article.dates) for read in first)
    found = dict.fromkeys(e for read in captures for e in read.article.dates)
    return [e for e in found if not (unchanged and e.basis is DateBasis.MODIFIED)]


def _date_corrections(article: Article, corrections: Sequence[Correction]) -> list[DateEvidence]:
    """The last correction of the date as evidence: it is read as a given date is."""
    made = [c for c in corrections if c.kind is CorrectionKind.DATE and c.value][-1:]
    return [
        replace(e, basis=DateBasis.CORRECTION, reason=f"Corrected by hand to {c.value}: {c.reason}")
        for c in made
        for e in date_evidence(
            RawArticle(text="", origin="", published=c.value), (), (), known_outlets().find(article.source)
        )
    ]


def _instant(moment: datetime | None) -> str:
    return moment.astimezone(UTC).isoformat() if moment else ""
