"""Plain text: one file, one article, not a character changed."""

from io import BytesIO

from app.domain.article import RawArticle
from app.ingest.failure import Failure
from app.ingest.formats import plaintext


def test_line_ends_are_kept_as_they_are() -> None:
    (article,) = plaintext.read(BytesIO(b"A Headline\r\n\r\nA sentence.\r"), "notes/one.txt")

    assert isinstance(article, RawArticle)
    assert article.text == "A Headline\r\n\r\nA sentence.\r"


def test_a_file_is_known_by_its_name_which_is_no_identity() -> None:
    (article,) = plaintext.read(BytesIO(b"A sentence."), "notes/one.txt")

    assert isinstance(article, RawArticle)
    assert (article.external_id, article.id_given) == ("one.txt", False)


def test_an_empty_file_is_a_failure_that_names_it() -> None:
    assert list(plaintext.read(BytesIO(b""), "notes/none.txt")) == [
        Failure(origin="notes/none.txt", problem="it is empty")
    ]
