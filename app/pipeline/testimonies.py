"""Gathering what each article says by itself about the words of a family: the input of tracing."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import NamedTuple

from app.domain.quotation import CitationScope, Quotation, QuotationKind
from app.domain.span import Span, hull
from app.domain.testimony import Citation, Testimony
from app.lineage.pieces import Stretch, chosen
from app.pipeline.desk import HELD, Desk
from app.pipeline.own_saying import says_more
from app.pipeline.said import Said
from app.quotations.naming.printed import attribution
from app.store.occurrences import HeldOccurrence
from app.store.wordings import words_of
from app.text.align import align
from app.text.tokens import content_id, tokenise, wording_id

_SURROUNDING = 500  # characters of running text kept on either side


class Found(NamedTuple):
    """Words of a family in one revision of an article: an occurrence, or a portion of one."""

    head: str
    revision: int
    article: str
    place: int
    wording: str
    words: tuple[str, ...]
    marked: bool
    contents: tuple[Span, ...]
    quotation: int | None
    speaker: str | None


def found(desk: Desk, occurrences: Iterable[HeldOccurrence]) -> list[Found]:
    """Occurrences with their words, each as a member of its own family."""
    held = list(occurrences)
    words = words_of(desk.connection, {occurrence.wording for occurrence in held})
    return [
        Found(
            head=o.head,
            revision=o.revision,
            article=o.article,
            place=o.ordinal,
            wording=o.wording,
            words=words[o.wording],
            marked=o.marked,
            contents=o.contents,
            quotation=o.quotation,
            speaker=o.speaker,
        )
        for o in held
    ]


def portion(desk: Desk, carrier: Found, head: str, quotation: Sequence[str]) -> Found:
    """The part of a longer sentence that holds a quotation's words without marking them."""
    tokens = tokenise(desk.revision(carrier.revision).text, *carrier.contents)
    blocks = align(quotation, tokens.words).blocks
    first, last = blocks[0].right, blocks[-1].right + blocks[-1].length - 1
    words = tokens.words[first : last + 1]
    return carrier._replace(
        head=head,
        contents=(tokens.within(first, last),),
        words=words,
        wording=wording_id(words),
    )


@dataclass(frozen=True, slots=True)
class Told:
    """A testimony, the revision it is of, how many words of the family it has, and whether they say more than who is
    quoted."""

    testimony: Testimony
    revision: int
    words: int
    says_more: bool


def testimonies(
    desk: Desk, heads: Mapping[str, Sequence[str]], held: Iterable[Found], *, spoken: bool
) -> tuple[Told, ...]:
    """One testimony an article: the pieces it has of the families `heads`, given with their words, in text order.

    `spoken`: the words are a quotation. The indirect speech inside a passage is part of it, and no
    attribution of the passage.
    """
    by_article: dict[str, list[Found]] = {}
    for one in held:
        by_article.setdefault(one.article, []).append(one)
    told: list[Told] = []
    articles = sorted(by_article)
    for first in range(0, len(articles), HELD):
        some = {article: by_article[article] for article in articles[first : first + HELD]}
        desk.look_up(some, {one.revision for held in some.values() for one in held})
        told += (_told(desk, heads, article, held, spoken=spoken) for article, held in some.items())
    return tuple(told)


def _told(
    desk: Desk, heads: Mapping[str, Sequence[str]], article: str, everywhere: Sequence[Found], *, spoken: bool
) -> Told:
    own, revisions = _newest(desk, article, everywhere)
    pieces = [piece for head, words in heads.items() for piece in _pieces(head, words, own)]
    testimony = _testimony(desk, pieces, revisions, spoken=spoken)
    more = spoken or any(says_more(desk.revision(piece.revision), piece.contents) for piece in pieces)
    return Told(testimony, pieces[0].revision, sum(len(piece.words) for piece in pieces), more)


def _newest(desk: Desk, article: str, everywhere: Sequence[Found]) -> tuple[list[Found], set[int]]:
    """What the newest revision that has any of the words has of them, and all revisions that have them."""
    numbers = {one.revision for one in everywhere}
    newest = desk.newest(article, numbers)
    return [one for one in everywhere if one.revision == newest], numbers


def _pieces(head: str, words: Sequence[str], own: Sequence[Found]) -> list[Found]:
    members = {one.place: one for one in own if one.head == head}
    stretches = [Stretch(place=one.place, words=one.words, marked=one.marked) for one in members.values()]
    return [members[stretch.place] for stretch in chosen(words, stretches)]


def _testimony(desk: Desk, pieces: Sequence[Found], revisions: set[int], *, spoken: bool) -> Testimony:
    ordered = sorted(pieces, key=lambda piece: piece.place)
    longest = min(ordered, key=lambda piece: (-len(piece.words), piece.place))
    said = desk.revision(longest.revision)
    text = said.text
    contents = tuple(span for piece in ordered for span in piece.contents)
    context = _context(said, contents)
    governing = _governing(said, [longest, *ordered], spoken=spoken)
    given = next((attribution(text, q) for q in governing if q.speaker), None)
    reference, dating = desk.reference(longest.article), desk.dating(longest.article, revisions)
    return Testimony(
        id=content_id("attestation", longest.article, longest.wording),
        article=reference if dating is reference.dating else replace(reference, dating=dating),
        text_hash=said.text_hash,
        contents=contents,
        context=context,
        pieces=tuple(span.of(text) for span in contents),
        context_texts=tuple(span.of(text) for span in context),
        before=said.before(min(span.start for span in contents), _SURROUNDING),
        after=said.after(max(span.end for span in contents), _SURROUNDING),
        between=" ".join(text[a.end : b.start] for a, b in pairwise(sorted(contents))),
        wording=longest.wording,
        quoted=any(piece.marked for piece in ordered),
        block=any(q.kind is QuotationKind.BLOCK for q in governing),
        speaker=given.mention.name if given else None,
        attribution=given,
        citations=tuple(_citations(said, context, spoken=spoken)),
        removed=longest.revision != desk.current(longest.article),
        question=said.question_before(min(span.start for span in context)) if spoken else None,
    )


def _governing(said: Said, pieces: Iterable[Found], *, spoken: bool) -> list[Quotation]:
    indices = dict.fromkeys(piece.quotation for piece in pieces if piece.quotation is not None)
    quotations = (said.quotation(index) for index in indices)
    return [q for q in quotations if spoken or q.kind is not QuotationKind.INDIRECT]


def _context(said: Said, contents: Sequence[Span]) -> tuple[Span, ...]:
    """The whole sentences the words stand in, one stretch a paragraph."""
    first, end = min(span.start for span in contents), max(span.end for span in contents)
    stretches = []
    for paragraph in said.body:
        if paragraph.start >= end or paragraph.end <= first:  # most of them
            continue
        inside = [span for span in contents if span.overlaps(paragraph)]
        if inside:
            whole = [s for s in said.sentences(paragraph) if any(s.overlaps(span) for span in inside)]
            stretches.append(hull((*whole, *inside)) if whole else paragraph)
    return tuple(stretches) or tuple(contents)


def _citations(said: Said, context: Sequence[Span], *, spoken: bool) -> Iterator[Citation]:
    """What the article credits. Of a passage, the credit of a paragraph is one of the words that were copied, unless
    the paragraph is most of it."""
    for credit in said.credits:
        printed = credit.span.of(said.text) if credit.span else credit.name
        yield Citation(source=credit.name, printed=printed, scope=CitationScope.ARTICLE)
    for cited in said.cited_sources:
        whole = cited.scope is CitationScope.ARTICLE
        reached = sum(cited.reach.shared_with(span) for span in context)
        here = whole or (reached > 0 if spoken else 2 * reached >= sum(map(len, context)))
        scope = cited.scope if here else CitationScope.ELSEWHERE
        yield Citation(source=cited.name, printed=_sentence(said, cited.span), scope=scope)


def _sentence(said: Said, span: Span) -> str:
    """The sentence that says so, as printed."""
    for paragraph in said.body:
        if paragraph.contains(span):
            return next((s for s in said.sentences(paragraph) if s.contains(span)), span).of(said.text)
    return span.of(said.text)
