"""How an article handles the words beyond their wording: its marks, its speaker, its silence."""

import re
from collections.abc import Mapping, Sequence

from app.domain.alteration import Alteration, AlterationKind
from app.domain.lineage import Basis, Derivation, Precedence
from app.domain.quotation import CitationScope
from app.domain.source import name_key
from app.domain.testimony import Testimony
from app.lineage.alterations import alterations
from app.lineage.credits import is_syndicated, stated_credits
from app.lineage.names import personal_name
from app.lineage.posts import is_post
from app.lineage.precedence import precedence, time_order
from app.lineage.speaker import disagree, told_apart
from app.lineage.standing_by import stands_beside
from app.text.stopwords import FUNCTION_WORDS
from app.text.tokens import normalised

_KINDS = tuple(AlterationKind)
_CUTS = {AlterationKind.TRUNCATED_START, AlterationKind.TRUNCATED_END}
_CLOSING = re.compile(r"\s*[”\"’'»“]{1,2},?\s+(?=[^\W\d_])")
_SENTENCE_END = re.compile(r"[.!?;](?=\s|$|[”\"’»])|[“„\"«]|\n")
_NEW_CLAUSES = """said says say told added and but while as when who which whose he she they it we i adding
according after before because sagte sagt und aber während als der die das er sie"""
_NO_CONTINUATION = frozenset(_NEW_CLAUSES.split())
_ADDING = re.compile(
    r"\b(?:adding|and added|who added|went on to (?:say|add)|going on to (?:say|add)|(?:who|and) also"
    r"|(?:und )?fügte (?:er |sie )?hinzu|(?:und )?ergänzte|sagte (?:er |sie )?weiter)\b"
)
# A sentence of the reporter's: up to a point that is no title's ("Prof.", "Gen."), or to the next mark.
_TOLD = re.compile(r"(?:[^.!?“„\"«\n]|(?<=\b[A-ZÄÖÜ]\w)\.|(?<=\b[A-ZÄÖÜ]\w\w)\.|(?<=\b[A-ZÄÖÜ]\w\w\w)\.)+")
_PRIMARY = frozenset({"statement", "transcript"})
_NEAR = 24  # words of the fuller text of which the reporter may be telling


def altered(
    testimony: Testimony,
    other: Testimony | None,
    *,
    derivation: Derivation,
    held: Mapping[str, Testimony],
    speaker: str | None,
) -> tuple[Alteration, ...]:
    """Everything changed in `testimony` against `other`.

    `derivation` says what it was copied from, of the `held` testimonies, by id, or else; `speaker` whose words the
    lineage says they are.
    """
    exemplar = held.get((derivation.exemplar and derivation.exemplar.attestation) or "")
    worded = _worded(other, testimony) if other else ()
    given = exemplar.speaker if exemplar and _says_so(exemplar, testimony) else speaker
    spliced = any(
        change.kind is AlterationKind.SPLICE for change in worded
    )  # of several people's words, maybe
    found = [
        *worded,
        *([] if spliced else _reattributed(testimony, given)),
        *_unmarked(testimony, derivation, exemplar, held),
    ]
    if other:
        found += [*_marks(other, testimony), *_paraphrased(worded, testimony)]
    return tuple(sorted(found, key=lambda alteration: _KINDS.index(alteration.kind)))


def _worded(other: Testimony, testimony: Testimony) -> tuple[Alteration, ...]:
    """What was changed in the words themselves.

    Words that stand beside them in the article were not left out, nor added. Who prints the middle of a passage
    gives an excerpt; what is cut is a copy that begins or ends as the other does.
    """
    worded = alterations(other.pieces, testimony.pieces, quoted=testimony.quoted)
    kept = [a for a in worded if not stands_beside(a, other, testimony)]
    if {a.kind for a in kept} >= _CUTS and not (testimony.quoted or other.quoted):
        kept = [a for a in kept if a.kind not in _CUTS]
    return tuple(kept)


def _reattributed(testimony: Testimony, speaker: str | None) -> list[Alteration]:
    if speaker is None or testimony.speaker is None or not disagree(speaker, testimony.speaker):
        return []
    if testimony.article.language == "de" and not (_is_full(speaker) and _is_full(testimony.speaker)):
        return []  # any noun has a capital there
    if testimony.attribution and not told_apart(
        speaker, testimony.speaker, testimony.attribution.mention.text
    ):
        return []
    if name_key(testimony.speaker) in {
        name_key(c.source) for c in testimony.citations if c.scope is not CitationScope.ELSEWHERE
    }:
        return []  # the outlet they were told to, or the one that reports them
    return [Alteration(kind=AlterationKind.REATTRIBUTED, before=speaker, after=testimony.speaker)]


def _is_full(name: str) -> bool:
    parts = personal_name(name)
    return parts is not None and bool(parts.given)


def _says_so(exemplar: Testimony, testimony: Testimony) -> bool:
    """Whether the exemplar itself names somebody, in words that cannot mean whom the testimony names."""
    if exemplar.speaker is None or testimony.speaker is None or exemplar.attribution is None:
        return exemplar.speaker is not None
    mention = exemplar.attribution.mention.text
    same = not disagree(testimony.speaker, exemplar.speaker)
    return same or told_apart(testimony.speaker, exemplar.speaker, mention)


def _unmarked(
    testimony: Testimony,
    derivation: Derivation,
    exemplar: Testimony | None,
    held: Mapping[str, Testimony],
) -> list[Alteration]:
    """Another source's running text that stands here without marks, in what is no declared reprint."""
    taken = derivation.exemplar
    if taken is None:
        return []
    if taken.shared_upstream:
        exemplar = _anothers(testimony, [held[one] for one in taken.shared_upstream if one in held])
        if exemplar is None:
            return []
    elif derivation.basis not in (Basis.STATED, Basis.LIKELY):
        return []
    source = exemplar.article.source if exemplar else taken.unseen
    own = source is None or name_key(source) == name_key(testimony.article.source)
    said = exemplar is not None and exemplar.quoted  # somebody's words, which have lost their marks
    if own or said or testimony.quoted or is_post(testimony) or is_syndicated(testimony):
        return []
    before = " ... ".join(exemplar.pieces) if exemplar else ""
    return [
        Alteration(kind=AlterationKind.UNMARKED_COPY, before=before, after=" ... ".join(testimony.pieces))
    ]


def _anothers(testimony: Testimony, others: Sequence[Testimony]) -> Testimony | None:
    """The first of the others by which the text is seen to be another source's; of which it was taken is open.

    It certainly came before, or says of itself that it is an agency's copy.
    """
    source = name_key(testimony.article.source)
    telling = [
        other
        for other in others
        if name_key(other.article.source) != source
        and (
            precedence(other.article.dating, testimony.article.dating) is Precedence.BEFORE
            or _copied_from_another(other, source)
        )
    ]
    return min(telling, key=time_order, default=None)


def _copied_from_another(other: Testimony, source: str) -> bool:
    whole = [c for c in stated_credits(other).others if c.scope is CitationScope.ARTICLE]
    return bool(whole) and source not in {name_key(citation.source) for citation in whole}


def _marks(other: Testimony, testimony: Testimony) -> list[Alteration]:
    """A document that is somebody's words throughout needs no marks, nor does a post that is signed: none are gained
    or lost against it."""
    if is_post(other) or is_post(testimony):
        return []
    if other.quoted == testimony.quoted or not {other.article.kind, testimony.article.kind}.isdisjoint(
        _PRIMARY
    ):
        return []
    kind = AlterationKind.MARKS_GAINED if testimony.quoted else AlterationKind.MARKS_LOST
    return [Alteration(kind=kind, before=" ... ".join(other.pieces), after=" ... ".join(testimony.pieces))]


def _paraphrased(worded: Sequence[Alteration], testimony: Testimony) -> list[Alteration]:
    """The reporter ends the quotation early and tells the rest of the sentence in other words."""
    cut = next((a for a in worded if a.kind is AlterationKind.TRUNCATED_END), None)
    if cut is None or not testimony.quoted:
        return []
    goes_on = _rest_of_sentence(cut.before)
    own = _added(testimony.after) or _continued(testimony.after)
    if own is None or not (_adds(own) or _tells(goes_on, own)):
        return []
    return [Alteration(kind=AlterationKind.PARAPHRASED_CONTINUATION, before=goes_on, after=own)]


def _added(after: str) -> str | None:
    """The reporter's words behind the closing mark as far as they say that the speaker went on, and what he added."""
    closing = _CLOSING.match(after)
    if closing is None:
        return None
    sentence = _TOLD.match(after, closing.end())
    return " ".join(sentence.group().split()) if sentence and _adds(sentence.group()) else None


def _continued(after: str) -> str | None:
    """The reporter's words right behind the closing mark, to the end of the sentence, if there are any."""
    closing = _CLOSING.match(after)
    if closing is None:
        return None
    return _rest_of_sentence(after[closing.end() :])


def _rest_of_sentence(text: str) -> str:
    end = _SENTENCE_END.search(text)
    return " ".join(text[: end.start() if end else len(text)].split())


def _adds(own: str) -> bool:
    """Whether the reporter says that the speaker went on: "said the mayor, adding that ..."."""
    return _ADDING.search(own) is not None


def _tells(goes_on: str, own: str) -> bool:
    """Whether `own` says what `goes_on` says: it goes on alike, or shares a word with content."""
    mine, theirs = normalised(own), normalised(goes_on)[:_NEAR]
    if mine[:2] == theirs[:2] or len(theirs) < 2:
        return False  # the same words, outside the marks
    shared = (set(mine) & set(theirs)) - FUNCTION_WORDS
    if len(shared) > 1:
        return True
    if len(mine) < 2 or not theirs or mine[0] in _NO_CONTINUATION or own[:1].isupper():
        return False
    if shared:
        return True
    return mine[0] == theirs[0] and own.split()[1][:1].islower()
