"""Text fragments: links that open a source's page at the quoted words (WICG Scroll to Text Fragment)."""

from app.web.urls import outside

_EXACT = 300  # characters up to which the whole text is named; longer ones are named by their two ends
_EDGE = 5  # words that name an end of a range
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")


def open_at(url: str | None, text: str) -> str | None:
    """`url` pointing at `text` as its page prints it; several paragraphs or much text become a range."""
    page = outside(url)
    if page is None:
        return None
    address, _, anchor = page.partition("#")
    anchor = anchor.partition(":~:")[0]
    directive = _directive(text)
    return f"{address}#{anchor}:~:text={directive}" if directive else page


def _directive(text: str) -> str:
    words = text.split()
    whole = " ".join(words)
    if not words:
        return ""
    if "\n" not in text.strip() and " ... " not in text and len(whole) < _EXACT:
        return _encoded(whole)
    edge = min(_EDGE, max(1, len(words) // 2))
    return f"{_encoded(' '.join(words[:edge]))},{_encoded(' '.join(words[-edge:]))}"


def _encoded(words: str) -> str:
    """Everything but letters and digits is escaped: a raw hyphen, comma or ampersand would end the term."""
    return "".join(
        chr(byte) if chr(byte) in _PLAIN else f"%{byte:02X}" for byte in words.encode("utf-8", "replace")
    )
