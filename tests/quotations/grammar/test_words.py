from app.quotations.grammar.words import Line, read
from app.text.quotemarks import marked
from tests.quotations.reading import paragraphs


def lines(text: str) -> tuple[Line, ...]:
    body = paragraphs(text)
    return read(text, body, marked(text, body))


def test_a_marked_stretch_is_one_word_of_its_line() -> None:
    (line,) = lines("He said “one two” twice.")

    assert [word.text for word in line.words] == ["He", "said", "", "twice", "."]
    assert [line.words[place].stretch for place in line.stretches] == [0]


def test_a_sentence_end_inside_marks_ends_no_line() -> None:
    text = "“It rained. It poured,” he said. She left."

    assert [line.span.of(text) for line in lines(text)] == ["“It rained. It poured,” he said.", "She left."]


def test_a_stretch_over_two_paragraphs_stands_in_a_line_of_each() -> None:
    first, second = lines("He said: “One.\n\n“Two.”")

    assert [line.words[line.stretches[0]].stretch for line in (first, second)] == [0, 0]


def test_french_inversion_is_two_words() -> None:
    (line,) = lines("affirme-t-il")

    assert [word.text for word in line.words] == ["affirme", "il"]


def test_a_line_knows_its_vocabulary_in_lower_case() -> None:
    text = "The mayor told the mayor: “Enough.”"

    (line,) = lines(text)

    assert line.vocabulary >= {"the", "mayor", "told", ":"}
    assert "enough" not in line.vocabulary


def test_underscores_between_words_move_no_place() -> None:
    text = "a __ a _a_ end"

    (line,) = lines(text)

    assert [(word.text, word.start) for word in line.words] == [("a", 0), ("a", 5), ("a", 8), ("end", 11)]


def test_a_line_longer_than_any_sentence_is_cut_and_loses_nothing() -> None:
    cut = lines("tide “ebb” " * 400)

    assert len(cut) > 1
    assert sum(len(line.words) for line in cut) == 800
    assert sum(len(line.stretches) for line in cut) == 400
    assert all(line.words[place].stretch >= 0 for line in cut for place in line.stretches)
