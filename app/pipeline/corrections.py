"""What was set right by hand, as the page of corrections tells it: what it is about, and what was known before."""

from sqlalchemy import Connection

from app.domain.correction import Applied, Correction, CorrectionKind, CorrectionShelf
from app.pipeline.articles import article_state, reference_without
from app.store.corrections import corrections_after, count_corrections
from app.store.records import has_article
from app.store.wordings import held_wordings


def corrections_page(connection: Connection, after: str, limit: int) -> CorrectionShelf:
    """Corrections, newest first, from behind the one with the key `after` on."""
    found = corrections_after(connection, after, limit + 1)
    return CorrectionShelf(
        corrections=tuple(_applied(connection, key, made) for key, made in found[:limit]),
        count=count_corrections(connection),
        after=found[limit - 1][0] if len(found) > limit else None,
    )


def _applied(connection: Connection, key: str, made: Correction) -> Applied:
    if has_article(connection, made.subject):
        return _of_article(connection, key, made)
    ids = [identity for identity in (made.subject, made.other) if identity]
    held = held_wordings(connection, ids)
    shown = [identity for identity in ids if identity in held and held[identity].live]
    return Applied(
        correction=made,
        key=key,
        words=tuple(" ".join(held[identity].wording.words) if identity in shown else "" for identity in ids),
        withdrawn=made.kind is CorrectionKind.WITHDRAW or not shown,
    )


def _of_article(connection: Connection, key: str, made: Correction) -> Applied:
    state = article_state(connection, made.subject)
    before = reference_without(state, made)
    return Applied(
        correction=made,
        key=key,
        article=state.reference,
        dating=before.dating if made.kind is CorrectionKind.DATE else None,
        source=before.source if made.kind is CorrectionKind.SOURCE else None,
        withdrawn=state.withdrawn,
    )
