"""Telling boilerplate from news: the same words printed by one source in story after story."""

from collections import Counter
from collections.abc import Callable, Mapping, Set

_STORIES = 3  # unrelated articles of one source from which repeated words are its furniture
_SAME_STORY = 0.25  # share of the shorter article's shared families that makes two articles one story
_COMPARED = 12  # articles of one source looked at; more would tell nothing new


def is_boilerplate(family: str, source_of: Mapping[str, str], shared: Callable[[str], Set[str]]) -> bool:
    """Whether running text is one source's furniture.

    `source_of` has the source of each article that carries the family; `shared` tells the families that one
    of them has in common with any other article: it is asked of a few. Half of the carriers or more must be
    of the one source.
    """
    stories: list[list[Set[str]]] = []
    for families in (shared(article) - {family} for article in articles_asked(source_of)):
        related = [story for story in stories if any(_same_story(families, other) for other in story)]
        stories = [story for story in stories if story not in related]
        stories.append([families, *(other for story in related for other in story)])
    return len(stories) >= _STORIES


def articles_asked(source_of: Mapping[str, str]) -> list[str]:
    """The articles that tell whether the words are one source's furniture; none where they cannot be."""
    if len(source_of) < _STORIES:
        return []
    source, carried = min(Counter(source_of.values()).items(), key=lambda item: (-item[1], item[0]))
    if carried < _STORIES or 2 * carried < len(source_of):
        return []
    return sorted(article for article, name in source_of.items() if name == source)[:_COMPARED]


def _same_story(one: Set[str], other: Set[str]) -> bool:
    smaller = min(len(one), len(other))
    return smaller > 0 and len(one & other) >= _SAME_STORY * smaller
