"""The containment forest: the same from any order of arrival, without cycles, and never chained."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from hypothesis import given
from hypothesis import strategies as st

from app.lineage.families import Edge, Node, place, settle
from app.text.align import align

VOCABULARY = [
    "bell",
    "tower",
    "rings",
    "harbour",
    "winter",
    "bridge",
    "keeper",
    "council",
    "morning",
    "twice",
]
WORDINGS = st.lists(
    st.lists(st.sampled_from(VOCABULARY), min_size=5, max_size=14).map(tuple),
    min_size=1,
    max_size=9,
    unique=True,
)


@dataclass(slots=True)
class Grove:
    """A forest in memory over wordings that are simply their words: what the store does with tables."""

    quoted: frozenset[str] = frozenset()
    splices: frozenset[str] = frozenset()
    nodes: dict[str, Node] = field(default_factory=dict)

    def plant(self, *wordings: Sequence[str]) -> None:
        """New wordings arrive together: they and whatever they may contain are placed."""
        arriving = [" ".join(wording) for wording in wordings]
        for identity in arriving:
            self.nodes[identity] = Node(
                id=identity,
                length=len(identity.split()),
                quoted=identity in self.quoted,
                splice=identity in self.splices,
                parent=None,
                head=identity,
            )
        self.settle(arriving)

    def uproot(self, identity: str) -> None:
        dependents = self.shorter(identity)
        del self.nodes[identity]
        self.settle(dependents)

    def settle(self, changed: Iterable[str]) -> None:
        waiting = {*changed, *(other for identity in changed for other in self.shorter(identity))}
        settle(waiting, self.nodes.__getitem__, self.edges, self.shorter, self.keep)

    def edges(self, identity: str) -> list[Edge]:
        own = self.nodes[identity]
        return [
            Edge(fuller=node, shared=shared, containment=round(shared / own.length, 4))
            for node in self.nodes.values()
            if node.rank < own.rank and (shared := align(node.id.split(), identity.split()).shared)
        ]

    def shorter(self, identity: str) -> list[str]:
        own = self.nodes[identity].rank
        return [node.id for node in self.nodes.values() if node.rank > own]

    def keep(self, node: Node) -> None:
        self.nodes[node.id] = node

    @property
    def families(self) -> dict[str, tuple[str | None, str]]:
        return {node.id: (node.parent, node.head) for node in self.nodes.values()}


WHOLE = "the bell was never ours to keep and the town will send it home in may"
CUT = "the bell was never ours to keep and the town will"
SHORTER = "the bell was never ours to keep"


def test_a_cut_stands_under_the_fullest_wording_whatever_stands_between() -> None:
    grove = Grove()
    grove.plant(SHORTER.split(), WHOLE.split(), CUT.split())

    assert {node.head for node in grove.nodes.values()} == {WHOLE}
    assert grove.nodes[WHOLE].parent is None


def test_a_wording_stays_out_of_a_family_whose_head_does_not_have_its_words() -> None:
    end, chained = (
        "all of the money came from one ship",
        "the town will send it home in may all of the money came",
    )
    grove = Grove()
    grove.plant(WHOLE.split(), chained.split(), end.split())

    heads = {identity: node.head for identity, node in grove.nodes.items()}
    assert heads[end] != WHOLE


def test_words_in_quotation_marks_are_not_placed_under_bare_text() -> None:
    grove = Grove(quoted=frozenset([CUT]))
    grove.plant(WHOLE.split(), CUT.split())

    assert grove.nodes[CUT].head == CUT


def test_bare_words_are_placed_under_a_quotation() -> None:
    grove = Grove(quoted=frozenset([WHOLE]))
    grove.plant(WHOLE.split(), CUT.split())

    assert grove.nodes[CUT].head == WHOLE


def test_a_splice_heads_neither_family() -> None:
    grove = Grove(splices=frozenset([WHOLE]))
    grove.plant(WHOLE.split(), CUT.split())

    assert grove.nodes[CUT].head == CUT


def test_what_a_human_confirmed_holds_whatever_the_figures_say() -> None:
    head = Node(id="a", length=9, quoted=False, splice=False, parent=None, head="a")
    node = Node(id="b", length=5, quoted=True, splice=False, parent=None, head="b")

    assert place(node, [Edge(fuller=head, shared=1, containment=0.1, confirmed=True)]).head == "a"
    assert place(node, [Edge(fuller=head, shared=1, containment=0.1)]).head == "b"


def test_a_parent_whose_own_head_is_not_offered_is_refused() -> None:
    parent = Node(id="a", length=9, quoted=False, splice=False, parent="z", head="z")
    node = Node(id="b", length=5, quoted=False, splice=False, parent=None, head="b")

    assert place(node, [Edge(fuller=parent, shared=5, containment=1.0)]).parent is None


@given(WORDINGS, st.data())
def test_any_order_of_arrival_gives_the_same_forest(
    wordings: list[tuple[str, ...]], data: st.DataObject
) -> None:
    marked = [" ".join(wording) for wording in wordings]
    quoted = frozenset(data.draw(st.lists(st.sampled_from(marked), unique=True)))
    splices = frozenset(data.draw(st.lists(st.sampled_from(marked), unique=True)))
    at_once, singly = Grove(quoted=quoted, splices=splices), Grove(quoted=quoted, splices=splices)

    at_once.plant(*wordings)
    for wording in data.draw(st.permutations(wordings)):
        singly.plant(wording)

    assert singly.families == at_once.families


@given(WORDINGS, st.data())
def test_a_wording_that_came_and_went_leaves_the_forest_as_it_was(
    wordings: list[tuple[str, ...]], data: st.DataObject
) -> None:
    guest = data.draw(st.sampled_from(wordings))
    spared, visited = Grove(), Grove()

    spared.plant(*(wording for wording in wordings if wording != guest))
    for wording in data.draw(st.permutations(wordings)):
        visited.plant(wording)
    visited.uproot(" ".join(guest))

    assert visited.families == spared.families


@given(WORDINGS)
def test_every_wording_leads_to_a_head_that_comes_first_and_shares_its_words(
    wordings: list[tuple[str, ...]],
) -> None:
    grove = Grove()
    grove.plant(*wordings)

    for node in grove.nodes.values():
        head = grove.nodes[node.head]
        assert head.parent is None
        assert head.head == head.id
        if node.parent is not None:
            assert grove.nodes[node.parent].rank < node.rank
            assert grove.nodes[node.parent].head == node.head
            assert align(head.id.split(), node.id.split()).shared > 0


@given(WORDINGS)
def test_settling_what_is_settled_moves_nothing(wordings: list[tuple[str, ...]]) -> None:
    grove = Grove()
    grove.plant(*wordings)
    before = dict(grove.nodes)

    grove.settle(list(grove.nodes))

    assert grove.nodes == before


@given(WORDINGS)
def test_a_misplaced_wording_finds_its_place_again(wordings: list[tuple[str, ...]]) -> None:
    grove, upset = Grove(), Grove()
    grove.plant(*wordings)
    upset.plant(*wordings)
    upset.nodes = {i: replace(node, parent=None, head=i) for i, node in upset.nodes.items()}

    upset.settle(list(upset.nodes))

    assert upset.families == grove.families
