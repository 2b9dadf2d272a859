"""A list of lineages as JSON."""

from app.domain.holdings import ArticleCard
from app.export.listing import Listing, card_record
from app.export.occasion import Occasion
from app.export.values import dating_record, json_line


def listing_json(listing: Listing, occasion: Occasion) -> bytes:
    """The lists of the page, as long as they are there, and how many there are in all."""
    return json_line(
        {
            "kind": listing.kind,
            "title": listing.title,
            "url": listing.address(occasion.base),
            "lineage_count": listing.lineage_count,
            "lineages": [card_record(card) for card in listing.lineages],
            "article_count": listing.article_count,
            "articles": [_article(card) for card in listing.articles],
            **listing.about,
        }
    )


def _article(card: ArticleCard) -> dict[str, object]:
    article = card.reference
    return {
        "id": article.id,
        "path": f"/a/{article.id}",
        "url": article.url,
        "source": article.source,
        "headline": article.headline,
        "dating": dating_record(article.dating),
        "lineages": card.lineages,
    }
