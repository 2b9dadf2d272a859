"""An article as JSON: its text, what its lines are, its quotations, and the lineages it carries."""

from app.domain.article import Article
from app.domain.holdings import CarriedLineage, HeldArticle
from app.export.occasion import Occasion
from app.export.quotations_json import apart_record, extraction_record
from app.export.values import dating_record, instant, json_line, span_pairs


def article_json(held: HeldArticle, occasion: Occasion) -> bytes:
    """The record of an article as its page's twin."""
    return json_line(article_record(held, occasion.public_url))


def article_record(held: HeldArticle, public_url: str) -> dict[str, object]:
    """Everything held of an article, under the keys of `docs/formats.md` and in their order."""
    article, reference = held.article, held.reference
    base = public_url.rstrip("/")
    return {
        "id": article.id,
        "page": f"{base}/a/{article.id}",
        "external_id": article.external_id,
        "url": article.url,
        "source": {"name": reference.source, "reason": article.source_reason, "carrier": reference.carrier},
        "headline": article.headline,
        "byline": article.byline,
        "credits": [credit.name for credit in article.credits],
        "dateline": article.dateline,
        "language": article.language,
        "kind": article.kind.value,
        "dating": dating_record(reference.dating),
        "captures": [instant(moment) for moment in held.captures],
        "revisions": held.revisions,
        "corrections": list(held.corrections),
        "text": article.text,
        "parts": _parts(article),
        **extraction_record(held.quotations, held.cited_sources),
        "lineages": [_carried(carried, base) for carried in held.lineages],
        **apart_record(held.set_apart),
    }


def _parts(article: Article) -> list[dict[str, object]]:
    return [
        {"part": found.part.value, "start": found.span.start, "end": found.span.end}
        for found in article.parts
    ]


def _carried(carried: CarriedLineage, base: str) -> dict[str, object]:
    return {
        "id": carried.card.id,
        "url": f"{base}/q/{carried.card.id}",
        "kind": carried.card.kind.value,
        "attestation": carried.attestation,
        "contents": span_pairs(carried.contents),
        "quoted": carried.quoted,
        "speaker": carried.speaker,
        "came": carried.came.value,
    }
