"""What a source's count says, in sentences: on its page, in its feed and its record alike."""

from app.domain.tally import LEAST_ARTICLES, LEAST_SHARED, Tally
from app.lineage.prose import plural

COUNTED = "This speaks of the articles held alone, and to be first or later is neither good nor bad."


def tallied(tally: Tally, source: str) -> str:
    """How often the source was first with what others print, too; or that these are too few to say."""
    if not tally.is_telling:
        return too_few(tally, source)
    return (
        f"{source} shares {tally.shared:,} lineages with other sources: first here in {tally.first:,}, perhaps in"
        f" {tally.open:,}, where the order cannot be told, and elsewhere before in {tally.later:,}."
    )


def too_few(tally: Tally, source: str) -> str:
    """How many lineages there are, and how many are needed for a share of them to mean anything."""
    if not tally.shared:
        return f"No words of {source} that other sources print, too, are held."
    shared = plural(tally.shared, "lineage", "lineages")
    return (
        f"{source} shares {shared} with other sources: too few to say how often it is first"
        f" ({tally.shared} of the {LEAST_SHARED} needed)."
    )


def thin(articles: int) -> str:
    """The warning where little of a source is held; empty where it is enough."""
    if articles >= LEAST_ARTICLES:
        return ""
    held = f"{plural(articles, 'article', 'articles')} of it {'is' if articles == 1 else 'are'} held"
    return f"Only {held}: that says little of what it prints."
