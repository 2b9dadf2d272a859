"""The members of many families, with where they stand, looked up at once: one family at a time costs more."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.pipeline.desk import Desk
from app.pipeline.testimonies import Found, found
from app.store.families import BareCarrier, bare_carriers, family_wordings, splices_of
from app.store.occurrences import occurrences_in_families, occurrences_of_wordings
from app.store.wordings import words_of


@dataclass(slots=True)
class Members:
    """Families, by head. Good for one transaction in which nothing that it looks up is changed."""

    desk: Desk
    _wordings: dict[str, tuple[str, ...]] = field(default_factory=dict)  # fullest first
    _words: dict[str, tuple[str, ...]] = field(default_factory=dict)  # by wording
    _found: dict[str, list[Found]] = field(default_factory=dict)
    _bare: dict[str, list[BareCarrier]] = field(default_factory=dict)  # by quotation
    _carrying: dict[str, list[Found]] = field(default_factory=dict)  # by wording
    _splices: set[str] = field(default_factory=set)

    def look_up(self, heads: Iterable[str], *, quotations: Iterable[str] = ()) -> None:
        """Look up these families, and of those that are `quotations` what carries them bare."""
        missing = sorted({head for head in heads if head not in self._found})
        if missing:
            self._wordings |= family_wordings(self.desk.connection, missing)
            self._found |= {head: [] for head in missing}
            for one in found(self.desk, occurrences_in_families(self.desk.connection, missing)):
                self._found[one.head].append(one)
                self._words[one.wording] = one.words
        self._look_up_words(missing)
        self._look_up_bare(quotations)

    def wordings(self, head: str) -> tuple[str, ...]:
        """The live wordings of the family, fullest first."""
        self.look_up([head])
        return self._wordings.get(head, ())

    def words(self, wording: str) -> tuple[str, ...]:
        """The normalised words of a wording that is held."""
        self._look_up_words([wording])
        return self._words[wording]

    def found(self, head: str) -> list[Found]:
        """Where words of the family stand, by article and place."""
        self.look_up([head])
        return self._found[head]

    def is_splice(self, head: str) -> bool:
        """Whether the head runs the words of two speakers together."""
        self.look_up([head], quotations=[head])
        return head in self._splices

    def carrying(self, head: str) -> list[tuple[Found, BareCarrier]]:
        """Where longer running text stands that holds a quotation of the family, and which it holds best."""
        self.look_up([head], quotations=[head])
        own = self.wordings(head)
        best: dict[str, BareCarrier] = {}
        for carrier in (carrier for wording in own for carrier in self._bare.get(wording, ())):
            known = best.get(carrier.fuller)
            best[carrier.fuller] = min(known, carrier, key=_closest) if known else carrier
        return [
            (one, best[fuller])
            for fuller in sorted(best.keys() - set(own))
            for one in self._carrying.get(fuller, ())
        ]

    def _look_up_words(self, wordings: Iterable[str]) -> None:
        missing = [wording for wording in wordings if wording not in self._words]
        if missing:
            self._words |= words_of(self.desk.connection, missing)

    def _look_up_bare(self, heads: Iterable[str]) -> None:
        missing = sorted({w for head in heads for w in self._wordings.get(head, ()) if w not in self._bare})
        if not missing:
            return
        connection = self.desk.connection
        self._bare |= {wording: [] for wording in missing}
        for carrier in bare_carriers(connection, missing):
            self._bare[carrier.quotation].append(carrier)
        self._splices |= splices_of(connection, missing)
        fuller = {carrier.fuller for wording in missing for carrier in self._bare[wording]}
        new = fuller - self._carrying.keys()
        self._carrying |= {wording: [] for wording in new}
        for one in found(self.desk, occurrences_of_wordings(connection, new)):
            self._carrying[one.wording].append(one)


def _closest(carrier: BareCarrier) -> tuple[float, int, str]:
    return -carrier.containment, -carrier.shared, carrier.quotation
