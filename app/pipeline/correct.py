"""Applying human corrections: records first, then everything that follows from them."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, Engine

from app.domain.correction import Correction, CorrectionKind
from app.domain.errors import BadCorrection
from app.ingest.given_dates import given_date
from app.pipeline.keep import derive_articles
from app.pipeline.link import settle_wordings
from app.pipeline.outlets import require_same_outlets
from app.pipeline.trace import trace_pending
from app.store.database import writing
from app.store.records import add_corrections, has_article
from app.store.state import touch
from app.store.wordings import held_wordings

_OF_ARTICLES = (CorrectionKind.DATE, CorrectionKind.SOURCE)
_OF_PAIRS = (CorrectionKind.FORBID_LINK, CorrectionKind.CONFIRM_LINK)
_WITH_VALUE = (CorrectionKind.DATE, CorrectionKind.SOURCE, CorrectionKind.SPEAKER)


def apply_corrections(engine: Engine, corrections: Sequence[Correction], now: str) -> int:
    """Record corrections and derive again what they touch; returns how many are new.

    All or none: raises BadCorrection, naming the first that cannot be applied and why, and keeps nothing. Raises
    OutletsChanged where a rebuild is due first.
    """
    with writing(engine) as connection:
        require_same_outlets(connection)
        for number, correction in enumerate(corrections, start=1):
            problem = _problem(connection, correction)
            if problem:
                raise BadCorrection(f"Correction {number} ({correction.kind}): {problem} None was applied.")
        new = add_corrections(connection, corrections)
        derive_articles(connection, sorted(_articles(connection, corrections)))
        settle_wordings(connection, _wordings(connection, corrections))
        touch(connection, now)
    trace_pending(engine)
    return new


def _problem(connection: Connection, correction: Correction) -> str | None:
    """What keeps this correction from being applied, as a sentence; None when nothing does."""
    if not correction.reason.strip():
        return "it gives no reason. Say why, in a sentence: it is shown on the page."
    if correction.kind in _WITH_VALUE and not (correction.value or "").strip():
        return "it says nothing to put in place. Give it as “value”."
    if correction.kind is CorrectionKind.DATE and given_date(correction.value or "") is None:
        return f"“{correction.value}” is not a date. Write 2026-03-04 or 2026-03-04T12:00:00Z."
    if correction.kind in _OF_PAIRS and not correction.other:
        return "a link has two ends. Give the other wording's id as “other”."
    named = [correction.subject] + ([correction.other] if correction.other else [])
    unknown = [identity for identity in named if not _is_held(connection, correction.kind, identity)]
    return f"“{unknown[0]}” is not held. Copy the id from the page's address." if unknown else None


def _is_held(connection: Connection, kind: CorrectionKind, identity: str) -> bool:
    is_article = has_article(connection, identity)
    if kind in _OF_ARTICLES:
        return is_article
    is_wording = identity in held_wordings(connection, [identity])
    return is_wording or (kind is CorrectionKind.WITHDRAW and is_article)


def _articles(connection: Connection, corrections: Iterable[Correction]) -> set[str]:
    return {made.subject for made in corrections if has_article(connection, made.subject)}


def _wordings(connection: Connection, corrections: Iterable[Correction]) -> set[str]:
    named = {i for made in corrections for i in (made.subject, made.other) if i}
    return set(held_wordings(connection, named))
