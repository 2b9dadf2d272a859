"""Text fragments: links that open a source's page at the quoted words (WICG Scroll to Text Fragment).

`#:~:text=[before-,]start[,end][,-after]`. An exact term is found inside one block of a page only, so what may stand in
several is named by its two ends, each from within one; what is too short to be found alone is named with the words
around it. The words are those that the page prints: browsers see through spaces, soft hyphens and case by themselves.
"""

import re
from collections.abc import Sequence

from app.domain.lineage import Attestation
from app.web.urls import outside

_EXACT = 300  # characters up to which the whole text is named; longer ones are named by their two ends
_EDGE = 5  # words that name an end of a range
_AROUND = 3  # words of context
_FEW = 3  # words that are found all over a page
_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789")
_BYTES = {byte: chr(byte) if chr(byte) in _PLAIN else f"%{byte:02X}" for byte in range(256)}
_BLOCKS = re.compile(r"\n+| \.\.\. ")  # what a text is joined from
_CLAUSES = re.compile(r"[^，。！？；：、]+[，。！？；：、]*")  # units where nothing stands between words


def open_at_quote(attestation: Attestation) -> str | None:
    """The page of its article, at its words; None where these, or an address, are no longer there."""
    if attestation.removed:
        return None
    return open_at(attestation.article.url, attestation.text, attestation.context_texts)


def open_at(url: str | None, text: str, sentences: Sequence[str] = ()) -> str | None:
    """`url` pointing at `text` as its page prints it. `sentences`: those it stands in, to tell few words apart by."""
    page = outside(url)
    if page is None:
        return None
    address, _, anchor = page.partition("#")
    anchor = anchor.partition(":~:")[0]
    directive = _directive(text, sentences)
    return f"{address}#{anchor}:~:text={directive}" if directive else page


def _directive(text: str, sentences: Sequence[str]) -> str:
    blocks = [block for block in _BLOCKS.split(text) if block.strip()]
    if not blocks:
        return ""
    first = _units(blocks[0])
    last = _units(blocks[-1]) if len(blocks) > 1 else first
    if not first or not last:  # marks of a script without spaces, and nothing else
        return ""
    whole = "".join(first).strip()
    if len(blocks) == 1 and len(whole) < _EXACT:
        before, after = _around(text, sentences) if len(whole.split()) <= _FEW else ("", "")
        return _term(before, (whole,), after)
    edge = _EDGE if len(blocks) > 1 else max(1, min(_EDGE, len(first) // 2))
    if first is last and len(first) == 1:
        return ""
    start, end = "".join(first[:edge]).strip(), "".join(last[-edge:]).strip()
    few_first, few_last = len(start.split()) <= _FEW, len(end.split()) <= _FEW
    before, after = _around(text, sentences) if few_first or few_last else ("", "")
    return _term(before if few_first else "", (start, end), after if few_last else "")


def _units(block: str) -> list[str]:
    """Its words, each with the space behind it; where a script has none, its clauses."""
    words = block.split()
    if len(words) > 1 or len(block) < _EXACT:
        return [f"{word} " for word in words]
    return _CLAUSES.findall("".join(words))


def _around(text: str, sentences: Sequence[str]) -> tuple[str, str]:
    """The words right before the text and right behind it, in the paragraph it begins and ends in."""
    ends = [end for block in _BLOCKS.split(text) if (end := block.strip())]
    opening, closing = _standing(ends[0], sentences), _standing(ends[-1], tuple(reversed(sentences)))
    before = opening.string[: opening.start()].rpartition("\n")[2].split() if opening else []
    after = closing.string[closing.end() :].partition("\n")[0].split() if closing else []
    return " ".join(before[-_AROUND:]), " ".join(after[:_AROUND])


def _standing(words: str, sentences: Sequence[str]) -> re.Match[str] | None:
    """Where whole words first stand in any of the sentences."""
    whole = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
    return next((found for sentence in sentences if (found := whole.search(sentence))), None)


def _term(before: str, text: tuple[str, ...], after: str) -> str:
    parts = [_encoded(part) for part in text]
    if any(sign.isalnum() for sign in before):
        parts.insert(0, f"{_encoded(before)}-")
    if any(sign.isalnum() for sign in after):
        parts.append(f"-{_encoded(after)}")
    return ",".join(parts)


def _encoded(words: str) -> str:
    """Everything but letters and digits is escaped: a raw hyphen, comma or ampersand would end the term."""
    return words.encode("utf-8", "replace").decode("latin-1").translate(_BYTES)
