"""BibTeX, RIS and CSL-JSON, each read by a library that reads nothing else."""

import json
from dataclasses import replace
from typing import Any

import jsonschema
import pytest
import rispy
from bibtexparser.entrypoint import parse_string
from citeproc import Citation, CitationItem, CitationStylesBibliography, CitationStylesStyle, formatter
from citeproc.source.json import CiteProcJSON

from app.domain.dating import UNDATED, Dating
from app.domain.lineage import Earliest, EarliestState, Lineage
from app.export.bibtex import article_bibtex, lineage_bibtex
from app.export.csl import article_csl, lineage_csl
from app.export.ris import article_ris, lineage_ris
from tests.export.test_writers import OCCASION
from tests.web import sample_articles, samples

DATE = {
    "anyOf": [
        {
            "type": "object",
            "properties": {
                "date-parts": {
                    "type": "array",
                    "items": {"type": "array", "items": {"type": "integer"}, "minItems": 1, "maxItems": 3},
                    "minItems": 1,
                    "maxItems": 2,
                },
                "literal": {"type": "string"},
            },
            "minProperties": 1,
            "additionalProperties": False,
        }
    ]
}
TEXT = {"type": "string", "minLength": 1}
# CSL-JSON 1.0.2, as far as we use it.
ITEMS = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "type": "array",
    "items": {
        "type": "object",
        "properties": {
            "id": TEXT,
            "type": {"enum": ["webpage", "article-newspaper"]},
            "author": {
                "type": "array",
                "items": {"properties": {"literal": TEXT}, "additionalProperties": False},
            },
            "issued": DATE,
            "accessed": DATE,
            **dict.fromkeys(("title", "container-title", "URL", "archive"), TEXT),
            **dict.fromkeys(("archive_location", "language", "note"), TEXT),
        },
        "required": ["id", "type"],
        "additionalProperties": False,
    },
}


def bibtex(written: bytes) -> list[dict[str, str]]:
    library = parse_string(written.decode())
    assert library.failed_blocks == []
    return [{"ENTRYTYPE": e.entry_type, **{f.key: f.value for f in e.fields}} for e in library.entries]


def ris(written: bytes) -> list[dict[str, Any]]:
    return list(rispy.loads(written.decode()))


def csl(written: bytes) -> list[dict[str, Any]]:
    items = json.loads(written)
    jsonschema.validate(items, ITEMS)
    return list(items)


def dated(dating: Dating) -> Lineage:
    first, *rest = samples.attestations()
    return replace(
        samples.lineage(), attestations=(replace(first, article=replace(first.article, dating=dating)), *rest)
    )


def test_a53_csl_has_what_a_reference_manager_wants() -> None:
    page, article = csl(lineage_csl(samples.lineage(), OCCASION))

    assert page["type"] == "webpage"
    assert page["title"].startswith("Lineage of “We will not close the harbour")
    assert page["URL"] == f"https://whence.example/q/{samples.HEAD}"
    assert article == {
        "id": "whence-a100000000000",
        "type": "article-newspaper",
        "title": "Harbour vow number 1 <splits> the council",
        "container-title": "Quay Gazette",
        "issued": {"date-parts": [[2026, 3, 4]]},
        "URL": "https://quay.example/2026/03/harbour",
        "accessed": {"date-parts": [[2026, 5, 1]]},
        "archive": "Whence",
        "archive_location": "https://whence.example/a/a100000000000",
        "language": "en",
        "note": "Perhaps earliest: order uncertain",
    }


def test_a53_a_citation_processor_makes_a_bibliography_of_it() -> None:
    items = csl(article_csl(sample_articles.held_article(), OCCASION))
    source = CiteProcJSON(items)
    style = CitationStylesStyle("harvard-cite-them-right", validate=False)
    bibliography = CitationStylesBibliography(style, source, formatter.plain)
    bibliography.register(Citation([CitationItem(items[0]["id"])]))

    [printed] = (str(each) for each in bibliography.bibliography())
    assert "Rune Aas" in printed
    assert "2026" in printed
    assert "Harbour vow number 1" in printed
    assert "Quay Gazette" in printed


def test_a53_bibtex_has_what_a_reference_manager_wants() -> None:
    page, article = bibtex(lineage_bibtex(samples.lineage(), OCCASION))

    assert (page["ENTRYTYPE"], page["organization"]) == ("online", "Whence")
    assert (article["ENTRYTYPE"], article["journaltitle"]) == ("article", "Quay Gazette")
    assert article["title"] == "{Harbour vow number 1 <splits> the council}"
    assert article["date"] == "2026-03-04"
    assert article["url"] == "https://quay.example/2026/03/harbour"
    assert article["urldate"] == "2026-05-01"
    assert "https://whence.example/a/a100000000000" in article["addendum"]


def test_a53_ris_has_what_a_reference_manager_wants() -> None:
    page, article = ris(lineage_ris(samples.lineage(), OCCASION))

    assert page["type_of_reference"] == "ELEC"
    assert article["type_of_reference"] == "NEWS"
    assert article["title"] == "Harbour vow number 1 <splits> the council"
    assert article["secondary_title"] == "Quay Gazette"
    assert article["date"] == "2026/03/04"
    assert article["urls"] == ["https://quay.example/2026/03/harbour"]
    assert article["access_date"] == "2026/05/01"
    assert article["name_of_database"] == "Whence"
    assert article["accession_number"] == "https://whence.example/a/a100000000000"


def test_an_article_is_cited_with_its_author() -> None:
    held = sample_articles.held_article()

    assert csl(article_csl(held, OCCASION))[0]["author"] == [{"literal": "Rune Aas"}]
    assert bibtex(article_bibtex(held, OCCASION))[0]["author"] == "{Rune Aas}"
    assert ris(article_ris(held, OCCASION))[0]["authors"] == ["Rune Aas"]


@pytest.mark.parametrize(
    ("dating", "issued", "biblatex"),
    [
        pytest.param(
            samples.no_later_than(samples.NIGHT), {"literal": "[..2026-03-04]"}, "/2026-03-04", id="captured"
        ),
        pytest.param(UNDATED, None, None, id="undated"),
    ],
)
def test_a_date_is_cited_no_more_exactly_than_it_is_known(
    dating: Dating, issued: object, biblatex: str | None
) -> None:
    held = dated(dating)

    assert csl(lineage_csl(held, OCCASION))[1].get("issued") == issued
    assert bibtex(lineage_bibtex(held, OCCASION))[1].get("date") == biblatex
    assert ris(lineage_ris(held, OCCASION))[1].get("year") is None


def test_a_first_that_is_known_is_called_so() -> None:
    earliest = Earliest(state=EarliestState.KNOWN, attestations=("t1",), reason="It is earlier.")
    items = csl(lineage_csl(replace(samples.lineage(), earliest=earliest), OCCASION))

    assert [item["note"] for item in items] == ["It is earlier.", "Earliest known"]


def test_signs_that_mean_something_to_a_format_are_words_in_it() -> None:
    held = sample_articles.held_article()
    headline = "50% of {tides} & \\end{x}\nER  - _now_ #1 $2"
    hostile = replace(held, reference=replace(held.reference, headline=headline, url="javascript:alert(1)"))

    [entry], [reference] = bibtex(article_bibtex(hostile, OCCASION)), ris(article_ris(hostile, OCCASION))
    assert entry["title"] == (r"{50\% of \{tides\} \& \textbackslash{}end\{x\} ER - \_now\_ \#1 \$2}")
    assert reference["title"] == "50% of {tides} & \\end{x} ER - _now_ #1 $2"
    assert reference["urls"] == ["https://whence.example/a/a100000000000"]
    assert b"javascript" not in article_csl(hostile, OCCASION)
