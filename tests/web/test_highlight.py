from hypothesis import given
from hypothesis import strategies as st

from app.domain.span import Span
from app.web.highlight import Mark, highlight

TEXT = "He said: “We will not close the harbour” and left."


def mark(words: str, label: str = "quotation", url: str | None = "/q/x", anchor: str | None = None) -> Mark:
    start = TEXT.index(words)
    return Mark(span=Span(start, start + len(words)), label=label, url=url, anchor=anchor)


def test_a_marked_stretch_is_a_piece_of_its_own() -> None:
    pieces = highlight(TEXT, [mark("We will not close the harbour", anchor="s-1")])

    assert [piece.text for piece in pieces] == ["He said: “", "We will not close the harbour", "” and left."]
    assert pieces[1].anchors == ("s-1",)
    assert pieces[0].mark is None


def test_of_nested_marks_the_innermost_that_leads_somewhere_counts() -> None:
    outer, inner = mark("We will not close the harbour", "passage"), mark("not close", "quotation", None)

    pieces = highlight(TEXT, [inner, outer])

    middle = next(piece for piece in pieces if piece.text == "not close")
    assert middle.mark == outer
    assert middle.depth == 2


def test_overlapping_marks_are_cut_where_they_cross() -> None:
    pieces = highlight(
        TEXT, [mark("We will not close", url="/q/1"), mark("not close the harbour", url="/q/2")]
    )

    assert [piece.text for piece in pieces if piece.mark] == ["We will ", "not close", " the harbour"]


def test_a_window_shows_its_own_characters_only_and_no_anchor_of_what_began_before() -> None:
    window = Span(TEXT.index("close"), len(TEXT))

    pieces = highlight(TEXT, [mark("We will not close", anchor="s-1")], window)

    assert "".join(piece.text for piece in pieces) == "close the harbour” and left."
    assert pieces[0].mark is not None
    assert pieces[0].anchors == ()


def test_a_span_beyond_the_text_is_cut_to_it() -> None:
    pieces = highlight(
        "short", [Mark(span=Span(2, 90), label="quotation"), Mark(span=Span(90, 95), label="x")]
    )

    assert [piece.text for piece in pieces] == ["sh", "ort"]


@given(st.text(max_size=40), st.lists(st.tuples(st.integers(0, 45), st.integers(0, 45)), max_size=8))
def test_joined_again_the_pieces_are_the_text_and_marked_characters_stay_marked(
    text: str, edges: list[tuple[int, int]]
) -> None:
    marks = [Mark(span=Span(min(pair), max(pair)), label="x", anchor=f"n{i}") for i, pair in enumerate(edges)]

    pieces = highlight(text, marks)

    assert "".join(piece.text for piece in pieces) == text
    covered = [any(mark.span.start <= i < mark.span.end for mark in marks) for i in range(len(text))]
    assert [bool(piece.mark) for piece in pieces for _ in piece.text] == covered
