"""Changing words of a paragraph leaves what is known of it true."""

from tests.simulator.drafts import Paragraph
from tests.simulator.revising import Change, revise
from tests.simulator.values import Alteration, Quotation, Span, Utterance

TEXT = 'The mayor said: "We will build two bridges," and left.'


def paragraph() -> Paragraph:
    start = TEXT.index("We")
    span = (start, TEXT.index('," and') + 1)
    utterance = Utterance(id="u", kind="quotation", spans=(span,), portion=(0, 5), marked=True)
    return Paragraph(TEXT, (Quotation(spans=(span,), speaker=None, utterance="u"),), (utterance,))


def place(words: str) -> Span:
    start = TEXT.index(words)
    return start, start + len(words)


def shown(revised: Paragraph) -> list[str]:
    return [revised.text[start:end] for q in revised.quotations for start, end in q.spans]


def test_what_stands_before_a_quotation_moves_it() -> None:
    revised = revise(paragraph(), [Change(*place("The mayor"), "She", "substitution")])

    assert shown(revised) == ["We will build two bridges,"]
    assert revised.utterances[0].alterations == ()


def test_what_is_changed_within_a_quotation_is_noted_with_it() -> None:
    revised = revise(paragraph(), [Change(*place("two"), "three", "number_changed")])

    (alteration,) = revised.utterances[0].alterations
    assert shown(revised) == ["We will build three bridges,"]
    assert alteration.kind == "number_changed"
    assert revised.text[alteration.start : alteration.end] == "three"


def test_several_changes_keep_their_places() -> None:
    changes = [
        Change(*place("two "), "", "omission"),
        Change(*place("The"), "Our own", "substitution"),
        Change(*place("We"), "They", "substitution"),
    ]

    revised = revise(paragraph(), changes)

    altered = [revised.text[a.start : a.end] for a in revised.utterances[0].alterations]
    assert revised.text == 'Our own mayor said: "They will build bridges," and left.'
    assert altered == ["They", ""]


def test_a_change_that_is_no_alteration_is_not_noted() -> None:
    start, end = paragraph().quotations[0].spans[0]

    revised = revise(paragraph(), [Change(start - 1, start, "“", ""), Change(end, end + 1, "”", "")])

    assert revised.text == "The mayor said: “We will build two bridges,” and left."
    assert revised.utterances[0].alterations == ()


def test_earlier_alterations_move_with_their_words() -> None:
    known = revise(paragraph(), [Change(*place("bridges"), "ferries", "substitution")])

    revised = revise(known, [Change(0, 3, "Another", "substitution")])

    (alteration,) = revised.utterances[0].alterations
    assert isinstance(alteration, Alteration)
    assert revised.text[alteration.start : alteration.end] == "ferries"
