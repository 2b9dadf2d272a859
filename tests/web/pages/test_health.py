from tests.web.client import Client


def test_a_store_that_can_be_read_is_a_sign_of_life(reader: Client) -> None:
    assert reader.get("/healthz").text == "ok\n"


def test_a_store_that_cannot_be_read_is_none(bare: Client) -> None:
    assert bare.get("/healthz").status_code == 500
