import json

import pytest

from app.export.writers import WRITERS, Writer
from tests.web import samples


@pytest.mark.parametrize("writer", [pytest.param(writer, id=writer.name) for writer in WRITERS])
def test_every_writer_writes_the_same_lineage_alike_twice(writer: Writer) -> None:
    first = writer.write(samples.lineage(), "https://whence.example")

    assert first == writer.write(samples.lineage(), "https://whence.example")
    assert first


def test_names_and_suffixes_are_taken_once() -> None:
    assert len({writer.name for writer in WRITERS}) == len(WRITERS)
    assert len({writer.suffix for writer in WRITERS}) == len(WRITERS)


def test_json_comes_first_and_is_json() -> None:
    assert json.loads(WRITERS[0].write(samples.lineage(), "https://whence.example"))["id"] == samples.HEAD
