"""Articles for the use cases: one statement, whole and cut, and what two papers make of it."""

from app.domain.article import RawArticle
from app.text.tokens import tokenise, wording_id

STATEMENT = "We will mend the old harbour bridge before winter and nobody will pay a toll for crossing it"
CUT = "We will mend the old harbour bridge before winter"
OTHER = "The lighthouse keeper has painted forty boats since Easter and sold not a single one"


def wording(text: str) -> str:
    """The id of the wording of these words."""
    return wording_id(tokenise(text).words)


def said(words: str, speaker: str = "Ilse Brandvold") -> str:
    return f"“{words},” {speaker} said on Tuesday."


def article(
    *paragraphs: str,
    page: str = "a",
    source: str = "Coastal Post",
    published: str | None = None,
    retrieved: str | None = None,
) -> RawArticle:
    """One page of a source; the same page again is the same article."""
    return RawArticle(
        text="\n\n".join(paragraphs),
        origin=f"{source} {page}",
        url=f"https://{source.split(maxsplit=1)[0].lower()}.example/{page}",
        source=source,
        headline="A report",
        language="en",
        published=published,
        retrieved=retrieved,
    )


WHOLE = article(said(STATEMENT), "Work begins in May.", published="2026-03-01T08:00:00Z")
SHORTENED = article(
    "The town has a plan.", said(CUT), page="b", source="Inland Courier", published="2026-03-02T08:00:00Z"
)
APART = article(said(OTHER, "Runa Falk"), page="c", source="Island Gazette", published="2026-03-03")
