"""Small matters of English that every sentence fit to print needs: lists, plurals, articles, quoted words."""

from collections.abc import Sequence

_SHOWN = 18  # words of a proof that are shown before it is cut


def listed(names: Sequence[str]) -> str:
    """ "A", "A and B", "A, B and C"."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def plural(count: int, one: str, many: str) -> str:
    """ "1 article", "3 articles"."""
    return f"{count:,} {one if count == 1 else many}"


def quoted(words: str) -> str:
    """Words as printed, in marks, on one line and no longer than a reader needs to see the point."""
    parts = words.strip(" •*·").split()
    shown = " ".join(parts[:_SHOWN]) + (" ..." if len(parts) > _SHOWN else "")
    return f"“{shown}”"
