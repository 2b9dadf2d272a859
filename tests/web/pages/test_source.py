from tests.web.client import Client


def test_a_source_shows_what_it_had_first_and_what_it_carried(reader: Client) -> None:
    page = reader.get("/o/ostermark-chronicle").text

    assert "<h1>Ostermark Chronicle</h1>" in page
    assert "First here, or perhaps first" in page


def test_an_unknown_source_is_not_found(reader: Client) -> None:
    assert reader.get("/o/no-such-paper").status_code == 404
