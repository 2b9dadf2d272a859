"""Which words are enough to be traced: fewer would link what has nothing to do with each other.

A third of the quotations of five to seven words have less than three words of content ("That is a problem for the
party"); that somebody is quoted with them says what the third word would.
"""

from app.text.stopwords import content_words

LEAST_WORDS = 5
LEAST_CONTENT = 3
LEAST_CONTENT_QUOTED = 2


def can_found(words: tuple[str, ...], *, quoted: bool = False) -> bool:
    """Whether a wording is long and telling enough to be traced: five words, three of them with content.

    Between quotation marks two are enough.
    """
    return may_found(len(words), content_words(words), quoted=quoted)


def may_found(count: int, telling: int, *, quoted: bool = True) -> bool:
    """The same, of so many words, of which so many have content."""
    least = LEAST_CONTENT_QUOTED if quoted else LEAST_CONTENT
    return count >= LEAST_WORDS and telling >= least
