"""Taking words out of a printed article: whole paragraphs for a reprint, a quotation or a passage for a blog."""

from random import Random

from msgspec.structs import replace

from tests.simulator.altering import alter
from tests.simulator.drafts import Draft, Paragraph
from tests.simulator.edits import careful_edits
from tests.simulator.language.tongue import Speaker
from tests.simulator.quoting import Words, frame_for, quoted, unmarked
from tests.simulator.reporting import Story
from tests.simulator.revising import revise
from tests.simulator.values import Alteration, Exemplar, Quotation, Utterance


def carried_over(paragraph: Paragraph, exemplar: Exemplar, credited: bool = True) -> Paragraph:
    """The paragraph as another article prints it: the same words, taken from `exemplar`."""
    return paragraph._replace(
        utterances=tuple(_taken(use, exemplar, credited) for use in paragraph.utterances)
    )


def _taken(use: Utterance, exemplar: Exemplar, credited: bool) -> Utterance:
    silently = not credited and use.kind == "passage"
    noted = tuple(Alteration("unmarked_copy", start, end) for start, end in use.spans if silently)
    return replace(use, exemplar=exemplar, alterations=noted)


def quotation_copied(rng: Random, tale: Story, draft: Draft, source: Draft) -> Paragraph | None:
    """A quotation that `source` prints, as `draft` prints it: rarely as it was."""
    found = [(p, u) for p in source.paragraphs for u in p.utterances if u.kind == "quotation" and u.marked]
    if not found:
        return None
    words = words_of(*rng.choice(found), tale.speakers, Exemplar(source.id, source.revision))
    marks = draft.outlet.style.marks
    chance = rng.random()
    if chance < 0.20:
        return quoted(rng, tale.tongue, marks, words, known=False)
    if chance < 0.74:
        for _ in range(rng.choice((1, 1, 2))):
            words = alter(rng, tale.tongue, words)
        return quoted(rng, tale.tongue, marks, words, known=False)
    if chance < 0.83:
        return unmarked(rng, tale.tongue, _noted(words, "marks_lost"))
    if chance < 0.90:
        other = rng.choice(tale.speakers)
        kind = () if other.name == words.speaker.name else ("reattributed",)
        return quoted(rng, tale.tongue, marks, _noted(words._replace(speaker=other), *kind), known=False)
    return _paraphrased(rng, tale, draft, words)


def _paraphrased(rng: Random, tale: Story, draft: Draft, words: Words) -> Paragraph:
    """The beginning of the words, and the rest in the reporter's own."""
    first, end, rest = words.text.partition(". ")
    frames = tale.tongue.manner.paraphrased if rest else ()
    if rest:
        begins, _ = words.portion
        words = words._replace(text=first + end[:1], portion=(begins, begins + len(first.split())))
        words = _noted(words, "truncated_end", "paraphrased_continuation")
    return quoted(rng, tale.tongue, draft.outlet.style.marks, words, known=False, frames=frames)


def words_of(
    paragraph: Paragraph, use: Utterance, speakers: tuple[Speaker, ...], exemplar: Exemplar
) -> Words:
    """The words of a quotation as they stand in print, its pieces put together again."""
    pieces = [paragraph.text[start:end] for start, end in use.spans]
    text = pieces[-1].rstrip(",")
    for piece in reversed(pieces[:-1]):
        bare = piece.rstrip(",.")
        text = f"{piece if piece[-1] == '?' else bare if text[0].islower() else bare + '.'} {text}"
    text = text if text[-1] in ".?。" or text[0].islower() else text + "."
    speaker = next((s for s in speakers if s.name == use.speaker), Speaker(use.speaker or "", (), ()))
    if not speaker.first:
        speaker = Speaker(speaker.name, (speaker.name,), (speaker.name.rpartition(" ")[2],))
    return Words(text, speaker, use.id, use.portion, None, exemplar)


def _noted(words: Words, *kinds: str) -> Words:
    """The words with alterations noted that are of all of them."""
    return words._replace(alterations=tuple(Alteration(kind, 0, len(words.text)) for kind in kinds))


def passage_copied(rng: Random, tale: Story, draft: Draft, source: Draft) -> Paragraph | None:
    """A paragraph of `source` put into `draft`: bare, a little edited, or between marks."""
    found = [p for p in source.paragraphs if p.utterances and p.utterances[0].kind == "passage"]
    if not found:
        return None
    paragraph = rng.choice(found)
    exemplar = Exemplar(source.id, source.revision)
    chance = rng.random()
    if chance < 0.25 and len(paragraph.utterances) == 1 and not paragraph.quotations:
        return _marks_gained(tale, draft, source, paragraph, exemplar)
    copied = carried_over(paragraph, exemplar, credited=False)
    if chance < 0.6:
        return copied
    return revise(copied, careful_edits(rng, tale.tongue, copied, 0.06))


def _marks_gained(
    tale: Story, draft: Draft, source: Draft, paragraph: Paragraph, exemplar: Exemplar
) -> Paragraph:
    """The running text of a paper as something the paper said."""
    opening, closing = draft.outlet.style.marks
    tale.tongue.slots["PAPER"] = lambda: source.outlet.name
    lead = tale.tongue.fill(tale.tongue.manner.according) + opening
    span = (len(lead), len(lead) + len(paragraph.text))
    use = replace(
        paragraph.utterances[0],
        spans=(span,),
        marked=True,
        speaker=source.outlet.name,
        exemplar=exemplar,
        alterations=(Alteration("marks_gained", *span),),
    )
    quotation = Quotation(spans=(span,), speaker=source.outlet.name, utterance=use.id)
    return Paragraph(f"{lead}{paragraph.text}{closing}", (quotation,), (use,))


def spliced(rng: Random, tale: Story, draft: Draft, one: Words, other: Words) -> Paragraph:
    """Two quotations as if they had been said together."""
    together = one._replace(text=f"{one.text} {other.text}")
    marks = draft.outlet.style.marks
    paragraph = quoted(
        rng, tale.tongue, marks, together, known=False, frames=frame_for(tale.tongue, together)
    )
    ((start, end),) = paragraph.utterances[0].spans
    middle = start + len(one.text)
    first = _part(paragraph.utterances[0], one, (start, middle))
    second = _part(paragraph.utterances[0], other, (middle + 1, end))
    return paragraph._replace(utterances=(first, second))


def _part(use: Utterance, words: Words, span: tuple[int, int]) -> Utterance:
    noted = (Alteration("splice", *span),)
    return replace(
        use,
        id=words.id or "",
        portion=words.portion,
        spans=(span,),
        exemplar=words.exemplar,
        alterations=noted,
    )
