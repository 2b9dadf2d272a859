"""A lineage as an Atom feed: new sightings, the latest taken in first."""

from app.domain.address import outside
from app.domain.lineage import Attestation, Lineage
from app.export.atom import Entry, Feed, atom, tag
from app.export.occasion import Occasion
from app.export.values import in_marks

_TITLE = 80


def lineage_atom(lineage: Lineage, occasion: Occasion) -> bytes:
    """The newest sightings; an entry is as old as our first copy of its article, and keeps its id for good."""
    page = occasion.lineage(lineage.id)
    return atom(
        Feed(
            id=tag(occasion.public_url, "lineage", lineage.id),
            title=f"New sightings of {in_marks(lineage.kind, lineage.displayed, _TITLE)}",
            subtitle="Where these words appear, not whether they are true.",
            page=page,
            address=f"{page}.atom",
            entries=tuple(_entry(each, occasion) for each in lineage.attestations),
        )
    )


def _entry(attestation: Attestation, occasion: Occasion) -> Entry:
    article = attestation.article
    dated = article.dating.latest
    return Entry(
        id=tag(occasion.public_url, "sighting", attestation.id),
        title=f"{article.source}: {article.headline or '(no headline)'}",
        author=article.source,
        page=occasion.sighting(attestation),
        via=outside(article.url),
        published=dated if dated == article.dating.earliest else None,
        updated=occasion.arrived.get(article.id, dated),
        content="\n".join((attestation.text, *attestation.derivation.reasons)),
    )
