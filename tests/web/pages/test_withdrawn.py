from collections.abc import Callable

import msgspec
import pytest
from sqlalchemy import Engine

from app.domain.correction import Correction, CorrectionKind
from app.pipeline.correct import apply_corrections
from app.web.app import web_app
from tests.web.client import Client
from tests.web.seeded import ARRIVED


def withdraw(engine: Engine, subject: str) -> None:
    made = Correction(
        kind=CorrectionKind.WITHDRAW,
        subject=subject,
        other=None,
        value=None,
        reason="Its publisher took it back.",
        made=ARRIVED,
    )
    apply_corrections(engine, (made,), ARRIVED)


@pytest.mark.parametrize("kind", ["q", "a"])
def test_what_was_withdrawn_is_gone_with_its_reason_and_without_its_words(
    own_engine: Engine, found: Callable[[str, str], str], kind: str
) -> None:
    address = found("bell never ours to keep", kind)
    withdraw(own_engine, address.removeprefix(f"/{kind}/"))
    reader = Client(web_app(own_engine, "https://whence.example"))

    page, record = reader.get(address), reader.get(f"{address}.json")

    assert (page.status_code, record.status_code) == (410, 410)
    assert "Its publisher took it back." in page.text
    assert "burning church" not in page.text
    assert msgspec.json.decode(record.content)["title"] == "This was withdrawn"


def test_a7_what_was_withdrawn_is_shared_no_more(
    own_engine: Engine, found: Callable[[str, str], str]
) -> None:
    address = found("bell never ours to keep", "q")
    withdraw(own_engine, address.removeprefix("/q/"))
    reader = Client(web_app(own_engine, "https://whence.example"))

    card = reader.get(f"{address}/card.png")

    assert card.status_code == 410
    assert card.content == reader.get("/card.png").content
    assert "no-store" in card.headers["cache-control"]
    assert reader.get(f"/oembed?url=https://whence.example{address}").status_code == 404
    assert address not in reader.get("/sitemap/lineages-1.xml").text
    for behind in ("/cite", "/embed"):
        page = reader.get(f"{address}{behind}")

        assert page.status_code == 410
        assert "burning church" not in page.text
