"""A lineage in somebody else's text: a sentence to quote it by, and markup that carries it into another page.

The markup has no script and asks for none: it stays whole where scripts and frames are stripped.
"""

from markupsafe import Markup

from app.domain.holdings import Coverage
from app.domain.overview import Overview
from app.web import dates
from app.web.answer import first_sighting, printed
from app.web.card_words import TRUTH, card_words, in_marks
from app.web.moments import pinned_url
from app.web.urls import lineage_url, outside
from app.web.words import shortened

WIDTH, HEIGHT = 600, 360  # of the frame, in CSS pixels
_QUOTED = 300


def ready_sentence(held: Overview, coverage: Coverage, public_url: str) -> str:
    """Words, speaker, earliest known with its date, counts, our address as of now and the source's, as plain text."""
    told = card_words(held)
    as_of = f"as of {dates.day(coverage.updated)}, " if coverage.updated else ""
    first = first_sighting(held)
    url = None if first.removed else outside(first.article.url)
    source = f" {first.article.source}: {url}" if url else ""
    by = f"{told.by[0].lower()}{told.by[1:]}" if told.by else "a passage of running text"
    words = shortened(printed(held.lineage), _QUOTED)
    facts = " ".join(f"{fact}." for fact in (told.claim, told.in_print, told.counted) if fact)
    said = f"“{words}” ({by}). {facts}"
    return f"{said} Whence, {as_of}{pinned_address(held, coverage, public_url)}.{source}"


def address(held: Overview, public_url: str) -> str:
    """Where readers find the lineage: absolute, without a query."""
    return f"{public_url.rstrip('/')}{lineage_url(held.lineage.id)}"


def pinned_address(held: Overview, coverage: Coverage, public_url: str) -> str:
    """Where readers find the lineage as it is told now, whatever comes in later."""
    if coverage.updated is None:
        return address(held, public_url)
    return f"{public_url.rstrip('/')}{pinned_url(held.lineage.id, coverage.updated)}"


def as_blockquote(held: Overview, public_url: str, limit: int = _QUOTED) -> str:
    """The lineage as a quotation with its answer and a link."""
    told, url = card_words(held), address(held, public_url)
    language = first_sighting(held).article.language
    return Markup(
        '<blockquote cite="{url}"><p lang="{language}" dir="auto">{words}</p>'
        '<p>{told} <a href="{url}" rel="noopener">Whence</a>: {truth}</p></blockquote>'
    ).format(
        url=url,
        language=language,
        words=in_marks(held.lineage, limit),
        told=told.told,
        truth=f"{TRUTH[0].lower()}{TRUTH[1:]}",
    )


def as_frame(held: Overview, public_url: str) -> str:
    """The lineage's small page in a frame of another."""
    return Markup(
        '<iframe src="{url}/embed" width="{width}" height="{height}" title="{title}" loading="lazy"'
        ' sandbox="allow-popups allow-popups-to-escape-sandbox"></iframe>'
    ).format(
        url=address(held, public_url),
        width=WIDTH,
        height=HEIGHT,
        title=f"Where these words appeared: {in_marks(held.lineage, 60)}",
    )
