import pytest

from tests.web.client import Client

ID = "qh7k3m9x2vtd5"


@pytest.mark.parametrize(
    ("asked", "told"),
    [
        pytest.param(f"/q/{ID.upper()}", f"/q/{ID}", id="upper case"),
        pytest.param(f"/q/{ID}/we-will-not-close", f"/q/{ID}", id="a slug as a path"),
        pytest.param(f"/q/{ID}-we-will-not-close", f"/q/{ID}", id="a slug behind"),
        pytest.param(f"/q/{ID}/", f"/q/{ID}", id="a slash behind"),
        pytest.param(
            f"/q/{ID}?utm_source=mail&page=2", f"/q/{ID}?page=2", id="tracking goes, the rest stays"
        ),
        pytest.param(f"/a/{ID.upper()}", f"/a/{ID}", id="an article"),
        pytest.param("/o/Quay-Gazette", "/o/quay-gazette", id="a source"),
        pytest.param("/p/Ana-Lindqvist", "/p/ana-lindqvist", id="a speaker"),
        pytest.param("/p/%C3%89mile", "/p/%C3%A9mile", id="a speaker beyond ASCII"),
    ],
)
def test_decorated_addresses_lead_to_the_plain_one(bare: Client, asked: str, told: str) -> None:
    answer = bare.get(asked)

    assert answer.status_code == 301
    assert answer.headers["location"] == told
