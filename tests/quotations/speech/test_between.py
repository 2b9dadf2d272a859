"""What stands between two places of a line."""

from hypothesis import given
from hypothesis import strategies as st

from app.quotations.cues.en import ENGLISH
from app.quotations.grammar.words import read
from app.quotations.speech.between import counts_of
from app.text.quotemarks import marked
from tests.quotations.reading import paragraphs


def test_differences_count_what_lies_between() -> None:
    text = "Marsh, who said “no”: Hale agreed."
    body = paragraphs(text)
    (line,) = read(text, body, marked(text, body))
    counts = counts_of(line, ENGLISH)
    places = {word.text: at for at, word in enumerate(line.words)}
    first, last = places[","], places["Hale"]
    assert counts.cues[last] - counts.cues[first] == 1
    assert counts.stretches[last] - counts.stretches[first] == 1
    assert counts.relatives[last] - counts.relatives[first] == 1
    assert counts.colons[last] - counts.colons[first] == 1


@given(st.text(alphabet="Ab ,:;.“”", max_size=60))
def test_every_kind_is_counted_for_every_place(text: str) -> None:
    body = paragraphs(text)
    for line in read(text, body, marked(text, body)):
        for counts in counts_of(line, ENGLISH):
            assert len(counts) == len(line.words) + 1
            assert counts == sorted(counts)
