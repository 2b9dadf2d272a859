"""Which words are enough to be traced: fewer would link what has nothing to do with each other."""

from app.text.stopwords import content_words

LEAST_WORDS = 5
LEAST_CONTENT = 3


def can_found(words: tuple[str, ...]) -> bool:
    """Whether a wording is long and telling enough to be traced: five words, three of them with content."""
    return len(words) >= LEAST_WORDS and content_words(words) >= LEAST_CONTENT
