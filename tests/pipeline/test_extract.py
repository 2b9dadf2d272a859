import json
import subprocess
import sys
from collections.abc import Iterator

from app.domain.article import RawArticle
from app.domain.outlets import OUTLETS
from app.ingest.failure import Failure
from app.pipeline.extract import extract_line, extract_lines

BRIDGE = (
    "The bridge stays shut\n\n“It will stay shut until the last bolt is checked,” Maren Holt said on Friday."
)


def document(number: int) -> RawArticle:
    return RawArticle(text=BRIDGE, origin=f"line {number}", external_id=f"bridge-{number}", language="en")


def test_offsets_point_into_the_text_as_given() -> None:
    record = json.loads(extract_line(document(1), OUTLETS))

    (quotation,) = record["quotations"]
    assert [BRIDGE[s:e] for s, e in quotation["contents"]] == [
        "It will stay shut until the last bolt is checked,"
    ]
    assert quotation["speaker"]["name"] == "Maren Holt"
    assert BRIDGE[slice(*quotation["cue"])] == "said"


def test_a_document_without_an_id_goes_by_its_content() -> None:
    first = json.loads(extract_line(RawArticle(text=BRIDGE, origin="a"), OUTLETS))
    again = json.loads(extract_line(RawArticle(text=BRIDGE, origin="b"), OUTLETS))

    assert first["id"] == again["id"]
    assert len(first["id"]) == 13


def test_failures_keep_their_place_among_several_processes() -> None:
    broken = Failure(origin="line 2", problem="it is empty")

    found = list(extract_lines([document(1), broken, document(3)], jobs=2))

    assert [one if isinstance(one, Failure) else json.loads(one)["id"] for one in found] == [
        "bridge-1",
        broken,
        "bridge-3",
    ]


def test_order_holds_over_many_handfuls() -> None:
    found = extract_lines([document(number) for number in range(50)], jobs=2)

    names = [json.loads(one)["id"] for one in found if not isinstance(one, Failure)]
    assert names == [f"bridge-{number}" for number in range(50)]


def test_no_database_library_is_loaded() -> None:
    question = "import sys, app.pipeline.extract; print('sqlalchemy' in sys.modules)"
    answer = subprocess.run([sys.executable, "-c", question], capture_output=True, text=True, check=True)

    assert answer.stdout.strip() == "False"


def test_documents_are_read_no_further_than_needed() -> None:
    taken = []

    def endless() -> Iterator[RawArticle]:
        number = 0
        while True:
            number += 1
            taken.append(number)
            yield document(number)

    lines = extract_lines(endless())
    next(lines)
    next(lines)

    assert taken == [1, 2]
