"""What somebody types to search for, in the language of SQLite's full-text index."""

import re

MOST_TERMS = 32
PREFIX = 4  # letters from which on a word may be the beginning of one
_TERM = re.compile(r'"([^"\0]*)["\0]?|([^\s"\0]+)')  # SQLite would end the query at a null
_WORD = re.compile(r"\w+")


def expressions(query: str, *, begun: bool) -> tuple[tuple[int, str], ...]:
    """The query in FTS5's language, strictest first, each with how near its hits are: in a row before anywhere.

    `begun`: the last word is the beginning of one, and what it finds comes behind what has the word as it is.
    Every term is quoted, so that nothing typed can be read as an operator. To go through all that a few letters
    begin takes long, and says little.
    """
    terms = [
        (phrase or word, bool(word)) for phrase, word in _TERM.findall(query) if _WORD.search(phrase or word)
    ][:MOST_TERMS]
    if not terms or (begun and not _is_begun(query, terms[-1])):
        return ()
    anywhere = " ".join(f'"{term}"' for term, _ in terms)
    in_a_row = f'"{" ".join(term for term, _ in terms)}"'
    ways = (anywhere,) if len(terms) == 1 or not all(plain for _, plain in terms) else (in_a_row, anywhere)
    return tuple((2 * place + begun, f"{way} *" if begun else way) for place, way in enumerate(ways))


def _is_begun(query: str, last: tuple[str, bool]) -> bool:
    """Whether the last term, a plain word or not, may be a word that is still being typed."""
    term, plain = last
    return plain and not query[-1:].isspace() and len(_WORD.findall(term)[-1]) >= PREFIX
