"""A list of lineages as an Atom feed: those that an article came to last."""

from app.domain.holdings import LineageCard
from app.domain.lineage import LineageKind
from app.export.atom import Entry, Feed, atom, tag
from app.export.listing import Listing
from app.export.occasion import Occasion
from app.export.values import in_marks

_TITLE = 100
_NATURE = "Where words appear, not whether they are true."


def listing_atom(listing: Listing, occasion: Occasion) -> bytes:
    """A lineage is one entry for good, and moves up when another article carries it."""
    return atom(
        Feed(
            id=tag(occasion.public_url, listing.kind, listing.title),
            title=f"Whence: {listing.title}",
            subtitle=f"{_NATURE} {listing.told}".strip(),
            page=listing.address(occasion.base),
            address=listing.address(occasion.base, ".atom"),
            entries=tuple(_entry(card, occasion) for card in listing.lineages),
        )
    )


def _entry(card: LineageCard, occasion: Occasion) -> Entry:
    quoted = card.kind is LineageKind.QUOTATION
    return Entry(
        id=tag(occasion.public_url, "lineage", card.id),
        title=in_marks(card.kind, card.displayed, _TITLE),
        author=(card.speaker if quoted else None) or "Whence",
        page=occasion.lineage(card.id),
        updated=occasion.arrived.get(card.id, card.in_print_by),
        content=f"{card.displayed}\nSeen in {card.articles} articles by {card.sources} sources.",
    )
