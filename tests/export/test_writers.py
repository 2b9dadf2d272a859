import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from lxml import etree

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


HOSTILE = "</script><script>alert(1)</script> ]]> & \"'=cmd|' /C calc'!A0 \x00 \u202eל 🚢 \\end{x}"


def hostile() -> Lineage:
    """The sample with words, names and addresses that mean harm to some format."""
    first, *rest = samples.attestations()
    article = replace(first.article, headline=HOSTILE, source=HOSTILE, url="javascript:alert(1)")
    bad = replace(first, text=HOSTILE, speaker=HOSTILE, article=article, context_texts=(HOSTILE,))
    return replace(
        samples.lineage(), head=HOSTILE, displayed=HOSTILE, speaker=HOSTILE, attestations=(bad, *rest)
    )


@pytest.mark.parametrize("writer", [pytest.param(writer, id=writer.name) for writer in WRITERS])
def test_a57_no_words_break_out_of_a_form(writer: Writer[Lineage]) -> None:
    written = writer.write(hostile(), OCCASION)

    if "json" in writer.media_type:
        assert json.loads(written)
    if "xml" in writer.media_type:
        assert etree.fromstring(written).find(".//{*}script") is None
    if writer.suffix != ".json":  # which hands on what it was given
        assert b"javascript:" not in written
