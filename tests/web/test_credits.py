from dataclasses import replace

from app.domain.lineage import Exemplar
from app.lineage.mentions import mentions
from app.web.credits import Unseen, unseen_sources
from tests.web import samples

ONE = mentions(samples.lineage())[0]


def test_sources_not_held_are_told_with_a_few_of_those_that_cite_them() -> None:
    citing = [
        replace(ONE, id=f"t{number}", source=f"Paper {number:03}", exemplar=Exemplar(unseen="Coast Wire"))
        for number in range(700)
    ]
    other = replace(ONE, id="u", source="Fen Post", exemplar=Exemplar(unseen="Bay Sun"))

    wire, sun = unseen_sources([other, *citing])

    assert (wire.name, wire.cited_by[:2], len(wire.cited_by), wire.more) == (
        "Coast Wire",
        ("Paper 000", "Paper 001"),
        8,
        692,
    )
    assert sun == Unseen(name="Bay Sun", cited_by=("Fen Post",), more=0)
