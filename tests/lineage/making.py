"""Testimonies and families for tests, with everything a test does not care about filled in."""

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from app.domain.dating import UNDATED, DateBasis, DateEvidence, Dating
from app.domain.lineage import ArticleReference, Derivation, LineageKind, Standing
from app.domain.quotation import CitationScope
from app.domain.span import Span
from app.domain.testimony import Citation, FamilyFacts, Testimony
from app.lineage.collate import collate
from app.lineage.datings import judge
from app.lineage.derive import derive
from app.lineage.precedence import time_order
from app.text.tokens import tokenise, wording_id

REMARK = "We will not close the old harbour before the summer, whatever the council says"
AROUND = "It was an unusually warm evening on the quay when the mayor turned round on the gangway and said, “"

Sighting = Testimony  # a name that pytest does not take for a test class


def at(stated: str) -> datetime:
    """An instant in UTC: "2018-07-15" or "2018-07-15T11:54"."""
    return datetime.fromisoformat(stated).replace(tzinfo=UTC)


def published(stated: str) -> Dating:
    """Dated to the instant by the page."""
    return judge(
        [DateEvidence(basis=DateBasis.PUBLISHED, stated=stated, earliest=at(stated), latest=at(stated))]
    )


def captured(stated: str) -> Dating:
    """Known only to have stood there by then."""
    return judge([DateEvidence(basis=DateBasis.RETRIEVED, stated=stated, latest=at(stated))])


def told(identity: str, source: str, *pieces: str, **more: Any) -> Testimony:
    """A quotation between marks, unless `more` says else; dating, carrier, agency and so on are its article's."""
    article = ArticleReference(
        id=f"article-{identity}",
        external_id=identity,
        url=None,
        source=source,
        carrier=more.pop("carrier", False),
        headline="",
        kind=more.pop("article_kind", "article"),
        language=more.pop("language", "en"),
        dating=more.pop("dating", UNDATED),
        agency=more.pop("agency", False),
    )
    fields: dict[str, Any] = {
        "text_hash": "",
        "contents": tuple(Span(index, index + 1) for index in range(len(pieces))),
        "context": (),
        "context_texts": (),
        "before": "",
        "after": "",
        "between": "",
        "wording": wording_id(tokenise(" ".join(pieces)).words),
        "quoted": True,
        "block": False,
        "speaker": None,
        "attribution": None,
        "citations": (),
        "removed": False,
    }
    return Testimony(id=identity, article=article, pieces=pieces, **(fields | more))


def credit(source: str, printed: str, *, whole: bool = True) -> Citation:
    """A credit for the whole article, or for the sentence only."""
    scope = CitationScope.ARTICLE if whole else CitationScope.NEARBY
    return Citation(source=source, printed=printed, scope=scope)


def elsewhere(source: str, printed: str) -> Citation:
    """A credit for something else in the same article."""
    return Citation(source=source, printed=printed, scope=CitationScope.ELSEWHERE)


def family(testimonies: Sequence[Testimony], **more: Any) -> FamilyFacts:
    """A family headed by the fullest of these."""
    fullest = max(testimonies, key=lambda t: (len(tokenise(" ".join(t.pieces)).words), t.id))
    fields: dict[str, Any] = {
        "id": fullest.wording,
        "kind": LineageKind.QUOTATION,
        "standing": Standing.TRACED,
        "wordings": tuple(sorted({t.wording for t in testimonies})),
        "head_testimony": fullest.id,
    }
    return FamilyFacts(testimonies=tuple(testimonies), **(fields | more))


def derivations(*testimonies: Testimony, kind: LineageKind = LineageKind.QUOTATION) -> dict[str, Derivation]:
    """Where each of one family's testimonies has its words from, by id."""
    ordered = sorted(testimonies, key=time_order)
    return derive(ordered, collate(ordered, family(testimonies, kind=kind).head_testimony))
