"""What was set right by hand, as the page of corrections tells it: what it is about, and what was known before."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection

from app.domain.correction import Applied, Correction, CorrectionKind, CorrectionShelf
from app.domain.lineage import ArticleReference
from app.pipeline.articles import article_states, reference_without
from app.store.articles import withdrawn_among
from app.store.corrections import corrections_after, count_corrections
from app.store.records import article_rows
from app.store.wordings import held_wordings


def corrections_page(connection: Connection, after: str, limit: int) -> CorrectionShelf:
    """Corrections, newest first, from behind the one with the key `after` on."""
    found = corrections_after(connection, after, limit + 1)
    shown = found[:limit]
    ids = {identity for _, made in shown for identity in (made.subject, made.other) if identity}
    known, words = article_rows(connection, ids), _words(connection, ids)
    withdrawn = withdrawn_among(connection, known)
    before = _before(connection, [made for _, made in shown if made.subject in known])
    return CorrectionShelf(
        corrections=tuple(
            _of_article(key, made, known[made.subject][0], before.get(made), made.subject in withdrawn)
            if made.subject in known
            else _of_words(key, made, words)
            for key, made in shown
        ),
        count=count_corrections(connection),
        after=shown[-1][0] if len(found) > limit else None,
    )


def _words(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """The words of those of these wordings that are not withdrawn."""
    held = held_wordings(connection, ids)
    return {identity: " ".join(one.wording.words) for identity, one in held.items() if one.live}


def _of_words(key: str, made: Correction, words: Mapping[str, str]) -> Applied:
    told = tuple(words.get(identity, "") for identity in (made.subject, made.other) if identity)
    withdrawn = made.kind is CorrectionKind.WITHDRAW or not any(told)
    return Applied(correction=made, key=key, words=told, withdrawn=withdrawn)


def _before(connection: Connection, corrections: Iterable[Correction]) -> dict[Correction, ArticleReference]:
    """What was known of an article before its date or its source was set right: found out from its captures."""
    told = [made for made in corrections if made.kind in (CorrectionKind.DATE, CorrectionKind.SOURCE)]
    states = article_states(connection, {made.subject for made in told})
    return {made: reference_without(states[made.subject], made) for made in told}


def _of_article(
    key: str, made: Correction, known: ArticleReference, before: ArticleReference | None, withdrawn: bool
) -> Applied:
    return Applied(
        correction=made,
        key=key,
        article=known,
        dating=before.dating if before and made.kind is CorrectionKind.DATE else None,
        source=before.source if before and made.kind is CorrectionKind.SOURCE else None,
        withdrawn=withdrawn,
    )
