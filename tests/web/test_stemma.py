from collections.abc import Iterable, Iterator
from dataclasses import replace

from app.domain.lineage import Exemplar
from app.lineage.branches import forest
from app.lineage.mentions import mentions
from app.web.stemma import Node, stemma
from tests.web import samples

LINEAGE = mentions(samples.lineage())
DRAWN = stemma(forest(LINEAGE), 1)


def flattened(nodes: Iterable[Node]) -> Iterator[str]:
    for node in nodes:
        yield node.name
        yield from flattened(node.children)


def test_a_copy_hangs_under_what_it_was_taken_from() -> None:
    quay = next(root for root in DRAWN.roots if root.name == "Quay Gazette")

    assert [child.name for child in quay.children] == ["Herald"]
    assert [child.name for child in quay.children[0].children] == ["Tidewater Blog"]
    assert quay.children[0].children[0].basis == "likely"


def test_a_source_cited_and_not_held_is_a_root() -> None:
    unseen = DRAWN.roots[0]

    assert (unseen.name, unseen.kind, unseen.note) == ("Reuters", "unseen", "cited, not held")
    assert [child.name for child in unseen.children] == ["Northern Wire Digest"]


def test_the_drawing_and_the_list_have_the_same_rows_in_the_same_order() -> None:
    assert [row.name for row in DRAWN.rows] == list(flattened(DRAWN.roots))
    assert len(DRAWN.rows) == len(samples.lineage().attestations) + 1
    assert DRAWN.height > max(row.y for row in DRAWN.rows)


def test_every_row_but_a_root_has_an_edge() -> None:
    assert sum(row.edge == "" for row in DRAWN.rows) == len(DRAWN.roots)


def test_many_alike_are_a_few_rows_and_one_that_counts_the_others() -> None:
    one = LINEAGE[5]
    many = [replace(one, id=f"t{number}") for number in range(60)]

    made = stemma(forest(many), 1)

    assert len(made.rows) == 7
    assert (made.rows[-1].name, made.rows[-1].kind) == ("54 more articles", "group")


def test_a_chain_of_thousands_and_a_crowd_are_drawn_in_a_few_dozen_rows() -> None:
    one = LINEAGE[5]
    chain = [
        replace(one, id=f"t{number}", exemplar=Exemplar(attestation=f"t{number - 1}") if number else None)
        for number in range(3_000)
    ]
    crowd = [replace(one, id=f"u{number}", exemplar=Exemplar(attestation="t0")) for number in range(3_000)]

    made = stemma(forest([*chain, *crowd]), 1)

    assert len(made.rows) < 60
    assert sum(int(row.name.split()[0].replace(",", "")) for row in made.rows if row.kind == "group") == (
        6_000 - sum(row.kind == "held" for row in made.rows)
    )


def test_a_date_without_room_beside_its_source_loses_its_time_and_is_never_cut_within() -> None:
    long = replace(LINEAGE[0], source="The Quay and Outer Harbours Evening Gazette")
    middling = replace(LINEAGE[0], id="m", source="The Quay Evening Gazette")

    rows = {row.name: row.note for row in stemma(forest((long, middling)), 1).rows}

    assert rows["The Quay Evening Gazette"] == "4 March 2026"
    assert "" in rows.values()


def test_a_sighting_on_another_page_is_linked_there() -> None:
    one = LINEAGE[5]
    many = [replace(one, id=f"t{number}") for number in range(60)]
    chain = [*many, replace(one, id="z", exemplar=Exemplar(attestation="t0"))]

    first = stemma(forest(chain), 2).roots[0]

    assert (first.href, first.children[0].href) == ("?page=1#s-t0", "#s-z")
