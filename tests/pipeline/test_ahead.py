"""Documents made ready ahead of the one who writes them: all of them, in their order, in batches."""

from collections.abc import Iterator
from threading import Event

import pytest
from sqlalchemy import Engine

from app.domain.article import RawArticle
from app.ingest.failure import Failure
from app.pipeline.ahead import Document, ready
from app.pipeline.pace import Pace
from tests.journeys.holdings import NOW, hold
from tests.pipeline.making import SHORTENED, WHOLE, article


def origins(engine: Engine, documents: list[Document], pace: Pace) -> list[list[str]]:
    return [[one.origin for one in batch] for batch in ready(engine, documents, NOW, pace)]


@pytest.mark.parametrize("jobs", [1, 2])
def test_documents_come_in_their_order_in_batches(database: Engine, jobs: int) -> None:
    documents: list[Document] = [
        RawArticle(text=f"The ferry to island {number} is late.", origin=str(number)) for number in range(100)
    ]

    batches = origins(database, documents, Pace(jobs=jobs, batch=600))

    assert [origin for batch in batches for origin in batch] == [str(number) for number in range(100)]
    assert len(batches) > 2


def test_what_cannot_be_read_keeps_its_place(database: Engine) -> None:
    broken = RawArticle(text="Half of a character: \ud83d.", origin="half")
    unread = Failure(origin="empty", problem="it is empty")

    (batch,) = ready(database, [WHOLE, broken, unread], NOW, Pace(jobs=1))

    assert [isinstance(one, Failure) for one in batch] == [False, True, True]


def test_what_is_held_is_not_read_again(database: Engine) -> None:
    hold(database, [WHOLE])

    (batch,) = ready(database, [WHOLE, SHORTENED], NOW, Pace(jobs=1))

    assert [type(one).__name__ for one in batch] == ["Held", "Prepared"]


def test_a_document_that_comes_slowly_is_handed_on_before_the_next(database: Engine) -> None:
    first_is_written = Event()

    def slowly() -> Iterator[Document]:
        yield WHOLE
        assert first_is_written.wait(timeout=60)
        yield SHORTENED

    batches = []
    for batch in ready(database, slowly(), NOW, Pace(jobs=1)):
        batches.append(len(batch))
        first_is_written.set()

    assert batches == [1, 1]


def test_an_error_of_the_reader_is_raised_where_the_documents_are_awaited(database: Engine) -> None:
    def broken() -> Iterator[Document]:
        yield article("The ferry is late.")
        raise OSError("the disk is gone")

    batches = ready(database, broken(), NOW, Pace(jobs=1))

    assert len(next(batches)) == 1
    with pytest.raises(OSError, match="the disk is gone"):
        next(batches)
