"""What completeness asks of a lineage: who prints the very words of a sighting, and no splice."""

from tests.benchmarks.lineage.families import b_cubed
from tests.benchmarks.lineage.known import Truths, known
from tests.benchmarks.lineage.sighted import Stood
from tests.simulator.values import Alteration, Record, Truth, Utterance

FIRST = "The old ferry crossed the grey bay twice before noon today."
SECOND = "Nine crews painted the long iron bridge through a mild night."
BOTH = f"{FIRST} {SECOND}"
WORDS = 11  # of either


def world(*printed: tuple[str, int, int, str | None]) -> Truths:
    """Articles a, b, c ... that print a text: so many of the words both hold, altered so."""
    return known(_specimen(name, *one) for name, one in zip("abcdef", printed, strict=False))


def _specimen(name: str, text: str, first: int, last: int, altered: str | None) -> tuple[Record, Truth]:
    told = Utterance(
        id="u",
        kind="passage",
        spans=((0, len(text)),),
        portion=(first, last),
        alterations=(Alteration(altered, 0, 1),) if altered else (),
    )
    truth = Truth(
        id=name,
        revision=1,
        source=f"{name} Post",
        story="s",
        role="own",
        language="en",
        published="2026-03-01T08:00:00Z",
        dating="instant",
        exemplar=None,
        credit=None,
        body=((0, len(text)),),
        quotations=(),
        utterances=(told,),
        boilerplate=(),
    )
    return Record(id=name, source=f"{name} Post", text=text), truth


def stood(truths: Truths, article: str, words: str) -> Stood:
    start = truths.records[article, 1].text.index(words)
    return Stood(article, 1, ((start, start + len(words)),), tuple(truths.uses[article, 1]))


def test_a_lineage_of_one_sentence_needs_nobody_who_prints_another() -> None:
    truths = world((BOTH, 0, 2 * WORDS, None), (SECOND, WORDS, 2 * WORDS, None), (FIRST, 0, WORDS, None))
    second = [stood(truths, article, SECOND) for article in "ab"]

    _, complete = b_cubed([second], truths)

    assert complete[:2] == [1, 1]


def test_a_lineage_without_somebody_who_prints_the_words_is_incomplete() -> None:
    truths = world(*[(SECOND, WORDS, 2 * WORDS, None)] * 3)

    _, complete = b_cubed([[stood(truths, article, SECOND) for article in "ab"]], truths)

    assert complete == [0.5, 0.5, 0]


def test_a_splice_has_no_place_in_the_lineages_it_runs_together() -> None:
    truths = world(*[(BOTH, 0, 2 * WORDS, None)] * 2, (BOTH, 0, 2 * WORDS, "splice"))

    _, complete = b_cubed([[stood(truths, article, BOTH) for article in "ab"]], truths)

    assert complete == [1, 1]
