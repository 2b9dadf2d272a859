"""A list of lineages as CSV: one row a lineage."""

from app.export.listing import Listing
from app.export.occasion import Occasion
from app.export.table import table
from app.export.values import instant

HEADER = (
    "lineage",
    "page",
    "kind",
    "text",
    "speaker",
    "earliest",
    "earliest_sources",
    "in_print_by",
    "articles",
    "sources",
    "wordings",
    "independent_origins",
)


def listing_csv(listing: Listing, occasion: Occasion) -> bytes:
    """The lineages that the page lists, under the columns of `docs/formats.md`."""
    rows = (
        (
            card.id,
            occasion.lineage(card.id),
            card.kind.value,
            card.displayed,
            card.speaker,
            card.state.value,
            "; ".join(card.earliest_sources),
            instant(card.in_print_by),
            card.articles,
            card.sources,
            card.wordings,
            card.independent_origins,
        )
        for card in listing.lineages
    )
    return table(HEADER, rows)
