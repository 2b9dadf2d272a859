"""What was taken in and set right: given twice it is kept once, and read back as it was given."""

from dataclasses import replace

import msgspec
from sqlalchemy import Engine, select

from app.domain.article import RawArticle
from app.domain.correction import Correction, CorrectionKind
from app.ingest.canonical import canonical
from app.pipeline.articles import read_facts
from app.store.codec import decode, encode
from app.store.database import reading, writing
from app.store.records import (
    Capture,
    Facts,
    add_capture,
    add_corrections,
    add_failure,
    article_ids,
    captures_of,
    corrections_of,
    forget_failure,
    holds_capture,
    keep_placeholder,
)
from app.store.tables import failures

NOW, LATER = "2026-11-20T12:00:00+00:00", "2026-11-21T12:00:00+00:00"
PAGE = RawArticle(
    text="Die Brücke hält. 鐘\u2028“Ja.”",
    origin="a.jsonl, line 1",
    url="https://a.example/1",
    extra={"page": [1, "b"]},
)
CAPTURE = Capture(article="dam", text_hash="first", raw=PAGE, arrived=NOW)


def set_right(value: str, made: str = NOW, subject: str = "dam") -> Correction:
    return Correction(
        kind=CorrectionKind.DATE, subject=subject, other=None, value=value, reason="Seen in print.", made=made
    )


def hold(engine: Engine, *captures: Capture) -> None:
    with writing(engine) as connection:
        keep_placeholder(connection, "dam")
        for capture in captures:
            add_capture(connection, capture)


def test_a_capture_is_read_back_as_it_was_given(database: Engine) -> None:
    hold(database, CAPTURE)

    with reading(database) as connection:
        assert captures_of(connection, "dam") == (CAPTURE,)
        assert list(article_ids(connection)) == ["dam"]


def test_the_same_document_from_another_file_is_the_same_capture() -> None:
    assert CAPTURE.key == replace(CAPTURE, raw=replace(PAGE, origin="b.jsonl, line 9"), arrived=LATER).key


def test_another_time_of_retrieval_is_another_capture_of_the_same_text(database: Engine) -> None:
    again = replace(CAPTURE, raw=replace(PAGE, retrieved="2026-03-05"))
    hold(database, CAPTURE)

    with reading(database) as connection:
        assert holds_capture(connection, CAPTURE)
        assert not holds_capture(connection, again)


def test_captures_are_given_back_in_no_order_of_arrival(database: Engine) -> None:
    captures = [replace(CAPTURE, raw=replace(PAGE, retrieved=f"2026-03-0{day}")) for day in (3, 1, 2)]
    hold(database, *captures)

    with reading(database) as connection:
        assert [one.key for one in captures_of(connection, "dam")] == sorted(one.key for one in captures)


def test_a_correction_given_twice_is_kept_once_with_its_first_date(database: Engine) -> None:
    with writing(database) as connection:
        assert add_corrections(connection, [set_right("2026-03-01"), set_right("2026-03-02")]) == 2
        assert add_corrections(connection, [set_right("2026-03-01", LATER)]) == 0

        assert [one.made for one in corrections_of(connection, ["dam"])] == [NOW, NOW]


def test_corrections_come_oldest_first_and_by_either_end(database: Engine) -> None:
    link = Correction(
        kind=CorrectionKind.FORBID_LINK, subject="aaa", other="dam", value=None, reason="Chance.", made=NOW
    )
    with writing(database) as connection:
        add_corrections(
            connection, [set_right("2026-03-01", LATER), link, set_right("x", subject="elsewhere")]
        )

        assert corrections_of(connection, ["dam"]) == (link, set_right("2026-03-01", LATER))


def test_the_latest_problem_with_a_document_stands_until_it_is_read(database: Engine) -> None:
    with writing(database) as connection:
        add_failure(connection, "a.txt", "it is empty", NOW)
        add_failure(connection, "a.txt", "it is not text", LATER)
        held = connection.execute(select(failures)).all()
        forget_failure(connection, "a.txt")

        assert [tuple(row) for row in held] == [("a.txt", "it is not text", LATER)]
        assert connection.execute(select(failures)).all() == []


def test_facts_of_a_store_that_set_nothing_apart_are_still_read() -> None:
    facts = read_facts(canonical(replace(PAGE, text="The film “Low Water” opens today. " * 3, language="en")))
    older = {name: value for name, value in msgspec.to_builtins(facts).items() if name != "set_apart"}

    assert facts.set_apart
    assert decode(encode(older), Facts) == replace(facts, set_apart=())
