from collections.abc import Iterable, Iterator

from app.web.stemma import Node, stemma
from tests.web import samples


def flattened(nodes: Iterable[Node]) -> Iterator[str]:
    for node in nodes:
        yield node.name
        yield from flattened(node.children)


def test_a_copy_hangs_under_what_it_was_taken_from() -> None:
    quay = next(root for root in stemma(samples.lineage()).roots if root.name == "Quay Gazette")

    assert [child.name for child in quay.children] == ["Herald"]
    assert [child.name for child in quay.children[0].children] == ["Tidewater Blog"]
    assert quay.children[0].children[0].basis == "likely"


def test_a_source_cited_and_not_held_is_a_root() -> None:
    unseen = stemma(samples.lineage()).roots[0]

    assert (unseen.name, unseen.kind, unseen.note) == ("Reuters", "unseen", "cited, not held")
    assert [child.name for child in unseen.children] == ["Northern Wire Digest"]


def test_the_drawing_and_the_list_have_the_same_rows_in_the_same_order() -> None:
    made = stemma(samples.lineage())

    assert [row.name for row in made.rows] == list(flattened(made.roots))
    assert len(made.rows) == len(samples.lineage().attestations) + 1
    assert made.height > max(row.y for row in made.rows)


def test_every_row_but_a_root_has_an_edge() -> None:
    made = stemma(samples.lineage())

    assert sum(row.edge == "" for row in made.rows) == len(made.roots)
