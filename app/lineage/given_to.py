"""To whom articles give the same words, where they do not agree."""

from collections import Counter
from collections.abc import Iterable

from app.domain.alteration import AlterationKind
from app.domain.lineage import Attestation, GivenTo
from app.domain.source import slug
from app.lineage.names import personal_name
from app.lineage.people import person_called
from app.lineage.speaker import disagree, speakers


def given_to(attestations: Iterable[Attestation], speaker: str | None) -> tuple[GivenTo, ...]:
    """The `speaker` and whoever else is named, each with the attestations that say so, most articles first.

    Empty where nobody else is named: a role, a body or a shorter name is no other speaker.
    """
    held = list(attestations)
    others = {a.id: c.after for a in held for c in a.alterations if c.kind is AlterationKind.REATTRIBUTED}
    if speaker is None or not others:
        return ()
    own = tuple(a.id for a in held if a.id not in others and _names(a.speaker, speaker))
    found = speakers(Counter(others.values()))
    by_name: dict[str, list[str]] = {}
    for one in held:
        person = person_called(slug(others[one.id]), found) if one.id in others else None
        if person is not None:
            by_name.setdefault(person.name, []).append(one.id)
    named = [GivenTo(speaker=name, attestations=tuple(ids)) for name, ids in by_name.items()]
    named.sort(key=lambda one: (-len(one.attestations), one.speaker))
    return (GivenTo(speaker=speaker, attestations=own), *named)


def _names(name: str | None, speaker: str) -> bool:
    """Whether an attestation names this speaker, rather than nobody or a role."""
    return name is not None and personal_name(name) is not None and not disagree(name, speaker)
