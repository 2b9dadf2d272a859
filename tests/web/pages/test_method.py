from app.domain.alteration import AlterationKind
from app.web.words import title
from tests.web.client import Client


def test_every_kind_of_change_is_defined(reader: Client) -> None:
    page = reader.get("/method").text

    assert all(title(kind) in page for kind in AlterationKind)
