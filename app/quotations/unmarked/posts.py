"""Posts set down without marks: above the line that signs them, or behind "tweeted:"."""

import re
from collections.abc import Sequence

from app.domain.quotation import QuotationKind
from app.domain.span import Span
from app.quotations.draft import Draft

_WORD = r"[A-ZÀ-ÖØ-ÞĀ-Ž]\w*+(?:[’'.-]\w++)*+\.?+"  # possessive, as any text may stand here
_NAME = rf"{_WORD}(?:[ ]{_WORD}){{0,4}}"
# "— Ada Quill (@quill) June 3, 2019": with its date where the post stands before it in the same paragraph
_SIGNED = re.compile(
    rf"""(?:—|–|--)\s?(?P<name>{_NAME})[ ]\(@\w{{1,30}}\)
    (?P<date>[ ](?:[^\W\d_]{{3,12}}[ ]\d{{1,2}},?|\d{{1,2}}\.?[ ][^\W\d_]{{3,12}},?)[ ]\d{{4}})?""",
    re.VERBOSE,
)
_TWEETED = re.compile(
    rf"(?<![\w’'.-])(?P<name>{_NAME}) (?:(?:has|have|later|then|also) )?(?P<cue>tweeted|twitterte|tuiteó)"
    rf"(?: (?:on|at|am) [^:\n“\"„]{{1,30}})?: (?=[^\s“\"„«'‘])"
)
_TAGS = re.compile(r"(?:<[^<>\n]{0,400}>|\s)*")
_TELLING = ("(@", " tweeted", " twitterte", " tuiteó")  # without one of these there is no post
_LEAST = 3  # words in a post


def posts(text: str, body: Sequence[Span]) -> tuple[Draft, ...]:
    """Each post whose author is printed with it, in order."""
    found: list[Draft] = []
    if not any(telling in text for telling in _TELLING):
        return ()
    for number, paragraph in enumerate(body):
        draft = _signed(text, body, number) or _tweeted(text, paragraph)
        if draft is not None and (not found or found[-1].contents[-1].end <= draft.contents[0].start):
            found.append(draft)
    return tuple(found)


def _signed(text: str, body: Sequence[Span], number: int) -> Draft | None:
    """What stands before the signature in its paragraph; else the paragraph above, if that is all this one is."""
    paragraph = body[number]
    signature = _SIGNED.search(text, paragraph.start, paragraph.end)
    if signature is None:
        return None
    before = Span(paragraph.start, signature.start())
    if before.of(text).strip():
        content = before if signature["date"] else None
    else:
        content = body[number - 1] if number and _ends(text, signature, paragraph) else None
    if content is None:
        return None
    return _post(text, content, Span(*signature.span("name")), None)


def _ends(text: str, signature: re.Match[str], paragraph: Span) -> bool:
    return not text[signature.end() : paragraph.end].strip(" .")


def _tweeted(text: str, paragraph: Span) -> Draft | None:
    found = _TWEETED.search(text, paragraph.start, paragraph.end)
    if found is None:
        return None
    content = Span(found.end(), paragraph.end)
    return _post(text, content, Span(*found.span("name")), Span(*found.span("cue")))


def _post(text: str, content: Span, name: Span, cue: Span | None) -> Draft | None:
    """None where marks are printed around it: those are read as any others."""
    tags = _TAGS.match(text, content.start, content.end)
    start = tags.end() if tags else content.start
    words = text[start : content.end].rstrip()
    if len(words.split()) < _LEAST or words[0] in "“\"„«‘'":
        return None
    return Draft(kind=QuotationKind.BLOCK, contents=(Span(start, start + len(words)),), cue=cue, speaker=name)
