"""Whether two articles tell of the same things: what they have in common beside the words they share.

Articles of one story share names and what they are called by: pairs of words with content that stand side by side. Of
two articles of one simulated story the shorter one mostly has an eighth of its pairs in common with the other, of two
stories a fiftieth; any two reports of one real event have a twentieth. Of two of which one is a copy, or both are, the
shorter one has a fifth in common with the other, and mostly far more.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from app.text.scanned import scanned_values

Turns = NDArray[np.uint64]

_RELATED = 0.05  # of the turns of the article that has fewer
_COPIED = 0.2
_TELLING = 30  # turns that an article must have for their absence elsewhere to say something


def turns(text: str) -> Turns:
    """The pairs of neighbouring words with content, each once, as numbers."""
    values = scanned_values(text).astype(np.uint64)
    content = values & 1 == 1
    both = content[:-1] & content[1:]
    return np.unique((values[:-1] << 32 | values[1:])[both])


def told_apart(one: Turns, other: Turns, words: Turns, *, brief: bool = False) -> bool:
    """Whether two articles share too little beside these `words` to be of one story; not where one is short.

    `brief` words may stand by themselves in two reports of one event ("The company declined to comment."): of them,
    whether the articles share too little to be copied.
    """
    one, other = np.setdiff1d(one, words, True), np.setdiff1d(other, words, True)
    fewer = min(len(one), len(other))
    least = _COPIED if brief else _RELATED
    return fewer >= _TELLING and len(np.intersect1d(one, other, True)) < least * fewer


def main_story(articles: Sequence[Turns], words: Sequence[Turns], *, brief: bool = False) -> list[int]:
    """The places of the articles that make up the largest story, the first of equals; `words` are what each shares."""
    stories: list[list[int]] = []
    for place, own in enumerate(articles):
        near = (s for s in stories if not told_apart(articles[s[0]], own, words[place], brief=brief))
        story = next(near, None)
        if story is None:
            stories.append([place])
        else:
            story.append(place)
    return max(stories, key=len, default=[])
