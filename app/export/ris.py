"""Citations as RIS: a tag and a value a line."""

from collections.abc import Iterator

from app.domain.holdings import HeldArticle
from app.domain.lineage import Lineage
from app.export.citation import Citation, Work, article_citation, lineage_citations
from app.export.occasion import Occasion


def lineage_ris(lineage: Lineage, occasion: Occasion) -> bytes:
    return "".join(_reference(each) for each in lineage_citations(lineage, occasion)).encode(
        "utf-8", "replace"
    )


def article_ris(held: HeldArticle, occasion: Occasion) -> bytes:
    return _reference(article_citation(held, occasion)).encode("utf-8", "replace")


def _reference(citation: Citation) -> str:
    lines = (f"{tag}  - {' '.join(value.split())}\r\n" for tag, value in _fields(citation) if value)
    return "".join(lines) + "ER  - \r\n\r\n"


def _fields(citation: Citation) -> Iterator[tuple[str, str]]:
    yield "TY", "NEWS" if citation.work is Work.NEWS else "ELEC"
    yield "ID", citation.id
    yield "TI", citation.title
    yield "AU", citation.author or ""
    yield "T2", citation.container
    first, last = citation.dating.days
    if first is not None and first == last:
        yield "PY", f"{first:%Y}"
        yield "DA", f"{first:%Y/%m/%d}"
    else:
        yield "DA", citation.dating.edtf or ""
    yield "UR", citation.url
    yield "Y2", f"{citation.accessed:%Y/%m/%d}"
    yield "DB", "Whence" if citation.archive else ""
    yield "AN", citation.archive or ""
    yield "LA", citation.language or ""
    yield "N1", citation.note
