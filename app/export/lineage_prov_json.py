"""A lineage in PROV-JSON (W3C Member Submission, 2013): a bundle, and who made it."""

from app.domain.address import outside
from app.domain.lineage import Attestation, Lineage
from app.export.occasion import Occasion
from app.export.provenance import Derived, Relation, derivations
from app.export.values import instant, json_line

Records = dict[str, dict[str, object]]
Attributes = dict[str, object]


def lineage_prov_json(lineage: Lineage, occasion: Occasion) -> bytes:
    """The words as an entity, each sighting a specialisation of it, each article its source's."""
    bundle = f"lineage:{lineage.id}.prov.json"
    told = _Bundle(lineage, occasion)
    return json_line(
        {
            "prefix": _prefixes(occasion.base),
            "entity": {bundle: {"prov:type": _name("prov:Bundle")}},
            "agent": {"whence:software": {"prov:type": _name("prov:SoftwareAgent"), "prov:label": "Whence"}},
            "wasAttributedTo": {"_:made": {"prov:entity": bundle, "prov:agent": "whence:software"}},
            "bundle": {bundle: told.records()},
        }
    )


class _Bundle:
    """Gathers the records of one lineage under their kinds."""

    def __init__(self, lineage: Lineage, occasion: Occasion) -> None:
        self._lineage, self._occasion = lineage, occasion
        self._kinds: dict[str, Records] = {}

    def records(self) -> dict[str, object]:
        words = f"lineage:{self._lineage.id}"
        self._add("entity", words, {"prov:value": self._lineage.head, "prov:type": _name("whence:Lineage")})
        for each in self._lineage.attestations:
            self._sighting(each, words)
        for derived in derivations(self._lineage):
            self._derivation(derived)
        return {"prefix": _prefixes(self._occasion.base), **self._kinds}

    def _add(self, kind: str, name: str, attributes: Attributes) -> None:
        self._kinds.setdefault(kind, {}).setdefault(name, attributes)

    def _relate(self, kind: str, attributes: Attributes) -> None:
        self._add(kind, f"_:{kind}{len(self._kinds.get(kind, {})) + 1}", attributes)

    def _sighting(self, each: Attestation, words: str) -> None:
        sighting, article = self._name_of(each), f"article:{each.article.id}"
        self._add(
            "entity",
            sighting,
            {
                "prov:value": each.text,
                "prov:type": _name("whence:Sighting"),
            },
        )
        self._relate("specializationOf", {"prov:specificEntity": sighting, "prov:generalEntity": words})
        self._article(each, article)
        self._relate("hadMember", {"prov:collection": article, "prov:entity": sighting})
        if each.speaker:
            self._agent(
                sighting, f"speaker:{_last(self._occasion.speaker(each.speaker))}", each.speaker, "Person"
            )

    def _name_of(self, each: Attestation) -> str:
        """The sighting's address behind the prefix of its kind."""
        path = self._occasion.sighting(each).removeprefix(f"{self._occasion.base}/")
        kind, _, rest = path.partition("/")
        return f"{'sighting' if kind == 's' else 'article'}:{rest}"

    def _article(self, each: Attestation, article: str) -> None:
        if article in self._kinds.get("entity", {}):
            return
        dating, url = each.article.dating, outside(each.article.url)
        known = {
            "prov:label": each.article.headline or None,
            "prov:location": url,
            "whence:date": dating.edtf,
        }
        told = {name: value for name, value in known.items() if value}
        self._add("entity", article, {"prov:type": _name("prov:Collection"), **told})
        if dating.latest is not None and dating.earliest == dating.latest:
            self._relate("wasGeneratedBy", {"prov:entity": article, "prov:time": instant(dating.latest)})
        self._agent(
            article, f"source:{_last(self._occasion.source(each.article.source))}", each.article.source
        )

    def _agent(self, entity: str, agent: str, name: str, kind: str = "Organization") -> None:
        self._add("agent", agent, {"prov:type": _name(f"prov:{kind}"), "prov:label": name})
        self._relate("wasAttributedTo", {"prov:entity": entity, "prov:agent": agent})

    def _derivation(self, derived: Derived) -> None:
        kind = (
            {}
            if derived.relation is Relation.DERIVATION
            else {"prov:type": _name(f"prov:{derived.relation}")}
        )
        self._relate(
            "wasDerivedFrom",
            {
                "prov:generatedEntity": self._name_of(derived.attestation),
                "prov:usedEntity": self._used(derived),
                **kind,
                "whence:basis": derived.basis.value,
                "whence:reason": " ".join(derived.reasons),
            },
        )

    def _used(self, derived: Derived) -> str:
        """What the words were taken from: the article that is credited, else the sighting that was copied."""
        if derived.exemplar is None:
            return self._unseen(derived.unseen or "")
        if derived.relation is Relation.DERIVATION:
            return self._name_of(derived.exemplar)
        return f"article:{derived.exemplar.article.id}"

    def _unseen(self, source: str) -> str:
        agent = _last(self._occasion.source(source))
        work = f"source:{agent}#not-held"
        self._add("entity", work, {"prov:label": f"{source}, not held"})
        self._agent(work, f"source:{agent}", source)
        return work


def _name(name: str) -> dict[str, str]:
    return {"$": name, "type": "xsd:QName"}


def _last(address: str) -> str:
    return address.rsplit("/", 1)[1]


def _prefixes(base: str) -> dict[str, str]:
    return {
        "lineage": f"{base}/q/",
        "article": f"{base}/a/",
        "sighting": f"{base}/s/",
        "source": f"{base}/o/",
        "speaker": f"{base}/p/",
        "whence": f"{base}/method#",
    }
