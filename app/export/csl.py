"""Citations as CSL-JSON, what citation processors and Zotero read."""

from datetime import date

from app.domain.dating import Dating
from app.domain.holdings import HeldArticle
from app.domain.lineage import Lineage
from app.export.citation import Citation, Work, article_citation, lineage_citations
from app.export.occasion import Occasion
from app.export.values import json_line

Item = dict[str, object]


def lineage_csl(lineage: Lineage, occasion: Occasion) -> bytes:
    return json_line([_item(each) for each in lineage_citations(lineage, occasion)])


def article_csl(held: HeldArticle, occasion: Occasion) -> bytes:
    return json_line([_item(article_citation(held, occasion))])


def _item(citation: Citation) -> Item:
    known: Item = {
        "id": citation.id,
        "type": "article-newspaper" if citation.work is Work.NEWS else "webpage",
        "title": citation.title,
        "author": [{"literal": citation.author}] if citation.author else None,
        "container-title": citation.container,
        "issued": _issued(citation.dating),
        "URL": citation.url,
        "accessed": _date(citation.accessed),
        "archive": "Whence" if citation.archive else None,
        "archive_location": citation.archive,
        "language": citation.language,
        "note": citation.note,
    }
    return {name: value for name, value in known.items() if value}


def _issued(dating: Dating) -> Item | None:
    """A day; what is less exact in EDTF, as words that a processor prints as they are."""
    first, last = dating.days
    if first is not None and first == last:
        return _date(first)
    return {"literal": dating.edtf} if dating.edtf else None


def _date(day: date) -> Item:
    return {"date-parts": [[day.year, day.month, day.day]]}
