from tests.web.client import Client


def test_a_speaker_shows_the_quotations_given_to_the_name(reader: Client) -> None:
    page = reader.get("/p/leonie-vasterholt").text

    assert "<h1>Leonie Vasterholt</h1>" in page
    assert "The bell was never ours to keep" in page


def test_an_unknown_speaker_is_not_found(reader: Client) -> None:
    assert reader.get("/p/nobody-at-all").status_code == 404
