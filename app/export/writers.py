"""The formats that pages are written in. A new format is a module of this folder and its line here.

The routes, `<link rel="alternate">`, the `Link` header and "This page as ..." all read this list.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.domain.holdings import HeldArticle
from app.domain.lineage import Lineage
from app.export.article_csv import article_csv
from app.export.article_json import article_json
from app.export.bibtex import article_bibtex, lineage_bibtex
from app.export.csl import article_csl, lineage_csl
from app.export.lineage_annotations import CONTEXT, lineage_annotations, sighting_annotation
from app.export.lineage_atom import lineage_atom
from app.export.lineage_csv import lineage_csv
from app.export.lineage_json import lineage_json
from app.export.lineage_jsonld import lineage_jsonld
from app.export.lineage_prov_json import lineage_prov_json
from app.export.lineage_prov_jsonld import lineage_prov_jsonld
from app.export.lineage_tei import lineage_tei
from app.export.listing import Listing
from app.export.listing_atom import listing_atom
from app.export.listing_csv import listing_csv
from app.export.listing_json import listing_json
from app.export.occasion import Occasion
from app.export.ris import article_ris, lineage_ris
from app.export.roll import Roll, roll_atom, roll_csv, roll_json
from app.export.sighting import Sighting
from app.export.sighting_json import sighting_json

Held = TypeVar("Held")


@dataclass(frozen=True, slots=True, kw_only=True)
class Writer(Generic[Held]):
    """A format, what readers call it, the end of its address, and what writes something held in it.

    `follows`: it lists what is newest, where others list what is most widely carried.
    """

    name: str
    suffix: str
    media_type: str
    purpose: str
    write: Callable[[Held, Occasion], bytes]
    follows: bool = False


WRITERS: tuple[Writer[Lineage], ...] = (
    Writer(
        name="JSON",
        suffix=".json",
        media_type="application/json",
        purpose="Everything the page says, for programs.",
        write=lineage_json,
    ),
    Writer(
        name="CSV",
        suffix=".csv",
        media_type="text/csv",
        purpose="One row a sighting, for a spreadsheet.",
        write=lineage_csv,
    ),
    Writer(
        name="Atom",
        suffix=".atom",
        media_type="application/atom+xml",
        purpose="New sightings, for a feed reader.",
        write=lineage_atom,
    ),
    Writer(
        name="JSON-LD",
        suffix=".jsonld",
        media_type="application/ld+json",
        purpose="The sightings in the terms of schema.org, for whoever links data.",
        write=lineage_jsonld,
    ),
    Writer(
        name="PROV-JSON",
        suffix=".prov.json",
        media_type="application/json",
        purpose="Who took the words from whom, in the data model of W3C PROV.",
        write=lineage_prov_json,
    ),
    Writer(
        name="PROV-O",
        suffix=".prov.jsonld",
        media_type="application/ld+json",
        purpose="Who took the words from whom, as a graph in the terms of the PROV ontology.",
        write=lineage_prov_jsonld,
    ),
    Writer(
        name="Web Annotations",
        suffix=".anno.jsonld",
        media_type=f'application/ld+json; profile="{CONTEXT}"',
        purpose="Where in which page the words stand, for annotation tools.",
        write=lineage_annotations,
    ),
    Writer(
        name="BibTeX",
        suffix=".bib",
        media_type="application/x-bibtex",
        purpose="The page and the earliest known sighting, to be cited.",
        write=lineage_bibtex,
    ),
    Writer(
        name="RIS",
        suffix=".ris",
        media_type="application/x-research-info-systems",
        purpose="The page and the earliest known sighting, for reference managers that read RIS.",
        write=lineage_ris,
    ),
    Writer(
        name="CSL-JSON",
        suffix=".csl.json",
        media_type="application/vnd.citationstyles.csl+json",
        purpose="The page and the earliest known sighting, for citation processors.",
        write=lineage_csl,
    ),
    Writer(
        name="TEI",
        suffix=".tei.xml",
        media_type="application/tei+xml",
        purpose="The wordings as a critical apparatus, for editors.",
        write=lineage_tei,
    ),
)

SIGHTING_WRITERS: tuple[Writer[Sighting], ...] = (
    Writer(
        name="JSON",
        suffix=".json",
        media_type="application/json",
        purpose="The words, what they were taken from and what was changed, with the reasons.",
        write=sighting_json,
    ),
    Writer(
        name="Web Annotation",
        suffix=".anno.jsonld",
        media_type=f'application/ld+json; profile="{CONTEXT}"',
        purpose="Where in the source's page the words stand, for annotation tools.",
        write=sighting_annotation,
    ),
)

ARTICLE_WRITERS: tuple[Writer[HeldArticle], ...] = (
    Writer(
        name="JSON",
        suffix=".json",
        media_type="application/json",
        purpose="Its text, what its lines are, its quotations and the lineages it carries.",
        write=article_json,
    ),
    Writer(
        name="CSV",
        suffix=".csv",
        media_type="text/csv",
        purpose="One row a quotation, for a spreadsheet.",
        write=article_csv,
    ),
    Writer(
        name="BibTeX",
        suffix=".bib",
        media_type="application/x-bibtex",
        purpose="The article, to be cited.",
        write=article_bibtex,
    ),
    Writer(
        name="RIS",
        suffix=".ris",
        media_type="application/x-research-info-systems",
        purpose="The article, for reference managers that read RIS.",
        write=article_ris,
    ),
    Writer(
        name="CSL-JSON",
        suffix=".csl.json",
        media_type="application/vnd.citationstyles.csl+json",
        purpose="The article, for citation processors.",
        write=article_csl,
    ),
)

LISTING_WRITERS: tuple[Writer[Listing], ...] = (
    Writer(
        name="JSON",
        suffix=".json",
        media_type="application/json",
        purpose="The lists of the page, for programs.",
        write=listing_json,
    ),
    Writer(
        name="CSV",
        suffix=".csv",
        media_type="text/csv",
        purpose="One row a lineage, for a spreadsheet.",
        write=listing_csv,
    ),
    Writer(
        name="Atom",
        suffix=".atom",
        media_type="application/atom+xml",
        purpose="What is new here, for a feed reader.",
        write=listing_atom,
        follows=True,
    ),
)

ROLL_WRITERS: tuple[Writer[Roll], ...] = (
    Writer(
        name="JSON",
        suffix=".json",
        media_type="application/json",
        purpose="The list, for programs; `next` is the path of its next page.",
        write=roll_json,
    ),
    Writer(
        name="CSV",
        suffix=".csv",
        media_type="text/csv",
        purpose="The list, one row each, for a spreadsheet.",
        write=roll_csv,
    ),
)

FOLLOWED_ROLL_WRITERS: tuple[Writer[Roll], ...] = (
    *ROLL_WRITERS,
    Writer(
        name="Atom",
        suffix=".atom",
        media_type="application/atom+xml",
        purpose="What was added last, for a feed reader.",
        write=roll_atom,
        follows=True,
    ),
)

SUFFIXES = tuple(
    sorted(
        {each.suffix for each in WRITERS}
        | {each.suffix for each in SIGHTING_WRITERS}
        | {each.suffix for each in ARTICLE_WRITERS}
        | {each.suffix for each in LISTING_WRITERS}
        | {each.suffix for each in FOLLOWED_ROLL_WRITERS}
    )
)
