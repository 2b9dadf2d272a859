from app.web.found_words import found_words


def marked(text: str, query: str) -> list[str]:
    pieces = found_words(text, query)
    assert "".join(piece.text for piece in pieces) == text
    return [piece.text for piece in pieces if piece.mark]


def test_words_are_marked_whatever_their_case_and_accents() -> None:
    assert marked("Die Brücke, the BRIDGE", "brucke bridge") == ["Brücke", "BRIDGE"]


def test_the_last_word_may_be_the_beginning_of_one() -> None:
    assert marked("The harbour is a haven", "harb") == ["harbour"]
    assert marked("The harbour is a haven", "harb is") == ["is"]


def test_letters_that_are_several_ones_in_small_leave_the_others_in_place() -> None:
    assert marked("İstanbul, STRASSE, Straße", "istanbul straße") == ["İstanbul", "Straße"]


def test_signs_mark_nothing() -> None:
    assert marked("<b>a</b>", '"*(') == []
