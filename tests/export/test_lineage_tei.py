from dataclasses import replace
from pathlib import Path

from lxml import etree

from app.domain.collation import Collation
from app.domain.lineage import Lineage
from app.export.lineage_tei import NAMESPACE, lineage_tei
from tests.export.test_writers import OCCASION
from tests.web import samples

SCHEMA = Path(__file__).with_name("tei.rng")
TEI = f"{{{NAMESPACE}}}"
ID = "{http://www.w3.org/XML/1998/namespace}id"


def edition(lineage: Lineage) -> etree._Element:
    read = etree.fromstring(lineage_tei(lineage, OCCASION))
    etree.RelaxNG(etree.parse(SCHEMA)).assertValid(read)
    return read


def text_of(read: etree._Element, witness: str) -> str:
    """The words of one witness, put together from the apparatus."""
    words = []
    for child in read.iterfind(f".//{TEI}ab/*"):
        if child.tag == f"{TEI}seg":
            words.append(child.text or "")
        words.extend(each.text or "" for each in child if witness in each.get("wit", "").split())
    return " ".join(" ".join(words).split())


def test_a_lineage_is_an_edition_by_the_schema() -> None:
    read = edition(samples.lineage())

    assert read.findtext(f".//{TEI}author") == "Ana Lindqvist"
    assert len(read.findall(f".//{TEI}bibl")) == 6


def test_the_apparatus_restores_the_words_of_each_witness() -> None:
    read = edition(samples.lineage())

    assert text_of(read, "#w-A") == samples.WORDS
    assert text_of(read, "#w-B") == samples.SPREAD
    assert text_of(read, "#w-C") == samples.SHORT


def test_an_end_that_is_missing_is_told_from_words_left_out() -> None:
    read = edition(samples.lineage())
    figures = next(each for each in read.iter(f"{TEI}app") if each.findtext(f"{TEI}lem") == "400")
    negation = next(each for each in read.iter(f"{TEI}app") if each.findtext(f"{TEI}lem") == "not")

    assert [(each.get("wit"), each.get("type")) for each in figures] == [
        ("#w-A", None),
        ("#w-B", None),
        ("#w-C", "lacking"),
    ]
    assert [(each.get("wit"), each.text, each.get("type")) for each in negation] == [
        ("#w-A #w-C", "not", None),
        ("#w-B", None, None),
    ]


def test_a_witness_points_at_the_sightings_that_print_it() -> None:
    read = edition(samples.lineage())
    ids = {each.get(ID) for each in read.iter() if each.get(ID)}

    assert read.find(f".//{TEI}witness").get("corresp") == "#s-t1 #s-t6"
    for each in read.iter(f"{TEI}witness"):
        assert {name.removeprefix("#") for name in each.get("corresp").split()} <= ids


def test_words_that_were_never_collated_are_there_as_they_are() -> None:
    alone = replace(samples.lineage(), collation=Collation(witnesses=(), loci=()))

    assert edition(alone).findtext(f".//{TEI}seg") == samples.WORDS


def test_a57_hostile_words_stay_words() -> None:
    first = samples.attestations()[0]
    article = replace(first.article, headline="</title><script/>\x01", url="javascript:alert(1)")
    read = edition(replace(samples.lineage(), attestations=(replace(first, article=article),)))

    assert read.findtext(f".//{TEI}bibl/{TEI}title") == "</title><script/>\ufffd"
    assert read.find(f".//{TEI}ref") is None
