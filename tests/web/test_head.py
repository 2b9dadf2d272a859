from tests.web.client import Client


def test_head_answers_what_get_answers_without_the_body(bare: Client) -> None:
    for address in ("/nothing", "/q/mistyped", "/static/css/base.css"):
        got, told = bare.get(address), bare.head(address)

        assert told.status_code == got.status_code, address
        assert told.headers["content-type"] == got.headers["content-type"]
        assert told.content == b""
