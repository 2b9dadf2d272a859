"""The stemma cut down to what is drawn of it: of many sightings, those that most go back to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from app.domain.digest import Branch, Forest, Held
from app.lineage.mentions import Mention

_FEW = 6  # siblings shown one by one where there are many alike
_MOST = 48  # nodes drawn
_UNHELD = tuple(f"{kind}:" for kind in (Held.UNSEEN, Held.SHARED))


def forest(mentions: Sequence[Mention]) -> Forest:
    """The forest of derivations: unseen sources and shared upstream texts are nodes too."""
    tree = _Tree.of(mentions)
    return Forest(roots=_below("", tree), others=_others("", tree))


@dataclass(frozen=True, slots=True)
class _Tree:
    """Nodes by key: a mention's id, or what is not held. `size` counts who goes back to each, itself among them;
    `shown` are the keys of those that are drawn."""

    mention: dict[str, tuple[int, Mention]]  # with its place in time order
    children: dict[str, list[str]]  # in time order; those of "" are the roots
    size: dict[str, int]
    shown: frozenset[str]

    @classmethod
    def of(cls, mentions: Sequence[Mention]) -> "_Tree":
        above = {mention.id: _parent(mention) for mention in mentions}
        unheld = sorted({key for key in above.values() if key.startswith(_UNHELD)})
        children: dict[str, list[str]] = {"": list(unheld)}
        for key, parent in above.items():
            children.setdefault(parent, []).append(key)
        size = _sizes(above, children)
        listed = {key for siblings in children.values() for key in _few(siblings, size)}
        place = {key: place for place, key in enumerate((*unheld, *above))}
        shown = sorted(listed, key=lambda key: (-size[key], place[key]))[:_MOST]
        return cls({m.id: (i, m) for i, m in enumerate(mentions)}, children, size, frozenset(shown))


def _parent(mention: Mention) -> str:
    exemplar = mention.exemplar
    if exemplar is None:
        return ""
    if exemplar.unseen:
        return f"{Held.UNSEEN}:{exemplar.unseen}"
    if exemplar.shared_upstream:
        return f"{Held.SHARED}:{min((*exemplar.shared_upstream, mention.id))}"
    return exemplar.attestation or ""


def _sizes(above: Mapping[str, str], children: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """How many go back to each node; the leaves are counted first, so that no chain is too long."""
    size = dict.fromkeys((*above, *children), 0) | dict.fromkeys(above, 1)
    waiting = {key: len(children.get(key, ())) for key in size}
    ready = [key for key in size if key and not waiting[key]]
    while ready:
        key = ready.pop()
        parent = above.get(key, "")
        size[parent] += size[key]
        waiting[parent] -= 1
        if parent and not waiting[parent]:
            ready.append(parent)
    return size


def _few(siblings: Sequence[str], size: Mapping[str, int]) -> list[str]:
    """Of many siblings that nobody took from, the first few; all others."""
    leaves = [key for key in siblings if size[key] == 1]
    left_out = set(leaves[_FEW:]) if len(leaves) > _FEW + 2 else set()
    return [key for key in siblings if key not in left_out]


def _below(parent: str, tree: _Tree) -> tuple[Branch, ...]:
    return tuple(_branch(key, tree) for key in tree.children.get(parent, ()) if key in tree.shown)


def _others(parent: str, tree: _Tree) -> int:
    return sum(tree.size[key] for key in tree.children.get(parent, ()) if key not in tree.shown)


def _branch(key: str, tree: _Tree) -> Branch:
    below, others = _below(key, tree), _others(key, tree)
    if key in tree.mention:
        place, mention = tree.mention[key]
        return Branch(
            kind=Held.HELD,
            attestation=key,
            source=mention.source,
            when=mention.when.partition(" (")[0],
            place=place,
            basis=mention.basis,
            below=below,
            others=others,
        )
    kind, _, name = key.partition(":")
    return Branch(
        kind=Held(kind),
        attestation="",
        source=name if kind == Held.UNSEEN else "",
        when="",
        place=0,
        basis=None,
        below=below,
        others=others,
    )
