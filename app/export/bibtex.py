"""Citations as BibTeX, in the entry types and dates of biblatex."""

from collections.abc import Iterator

from app.domain.dating import Dating
from app.domain.holdings import HeldArticle
from app.domain.lineage import Lineage
from app.export.citation import Citation, Work, article_citation, lineage_citations
from app.export.occasion import Occasion

_ESCAPED = str.maketrans(
    {
        "\\": r"\textbackslash{}",
        "{": r"\{",
        "}": r"\}",
        "~": r"\textasciitilde{}",
        "^": r"\textasciicircum{}",
        **{sign: f"\\{sign}" for sign in "#$%&_"},
    }
)
_IN_ADDRESS = str.maketrans({"{": "%7B", "}": "%7D", "\\": "%5C", " ": "%20"})


def lineage_bibtex(lineage: Lineage, occasion: Occasion) -> bytes:
    return "\n".join(_entry(each) for each in lineage_citations(lineage, occasion)).encode()


def article_bibtex(held: HeldArticle, occasion: Occasion) -> bytes:
    return _entry(article_citation(held, occasion)).encode()


def _entry(citation: Citation) -> str:
    kind = "online" if citation.work is Work.PAGE else "article"
    fields = "".join(f"  {name} = {{{value}}},\n" for name, value in _fields(citation) if value)
    return f"@{kind}{{{citation.id},\n{fields}}}\n"


def _fields(citation: Citation) -> Iterator[tuple[str, str]]:
    yield "title", f"{{{_escaped(citation.title)}}}"
    yield "author", f"{{{_escaped(citation.author)}}}" if citation.author else ""
    news = citation.work is Work.NEWS
    yield "journaltitle" if news else "organization", _escaped(citation.container)
    yield "entrysubtype", "newspaper" if news else ""
    yield "date", _date(citation.dating)
    yield "url", citation.url.translate(_IN_ADDRESS)
    yield "urldate", citation.accessed.isoformat()
    yield "note", _escaped(citation.note)
    yield "addendum", f"Archived by Whence: \\url{{{citation.archive}}}" if citation.archive else ""
    yield "langid", citation.language or ""


def _date(dating: Dating) -> str:
    """A day or an interval as biblatex reads it; empty where nothing is known."""
    first, last = dating.days
    if first == last:
        return first.isoformat() if first else ""
    return f"{first.isoformat() if first else ''}/{last.isoformat() if last else ''}"


def _escaped(text: str) -> str:
    return " ".join(text.split()).translate(_ESCAPED)
