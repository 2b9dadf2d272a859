import json
from datetime import UTC, date, datetime

import pytest

from app.domain.lineage import Lineage
from app.export.occasion import Occasion
from app.export.writers import WRITERS, Writer
from tests.web import samples

OCCASION = Occasion(
    public_url="https://whence.example",
    today=date(2026, 5, 1),
    arrived={"a200000000000": datetime(2026, 4, 20, tzinfo=UTC)},
)


@pytest.mark.parametrize("writer", [pytest.param(writer, id=writer.name) for writer in WRITERS])
def test_every_writer_writes_the_same_lineage_alike_twice(writer: Writer[Lineage]) -> None:
    first = writer.write(samples.lineage(), OCCASION)

    assert first == writer.write(samples.lineage(), OCCASION)
    assert first


def test_names_and_suffixes_are_taken_once() -> None:
    assert len({writer.name for writer in WRITERS}) == len(WRITERS)
    assert len({writer.suffix for writer in WRITERS}) == len(WRITERS)


def test_json_comes_first_and_is_json() -> None:
    assert json.loads(WRITERS[0].write(samples.lineage(), OCCASION))["id"] == samples.HEAD
