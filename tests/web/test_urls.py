import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.web.urls import canonical_id, outside, source_url, speaker_url


@pytest.mark.parametrize(
    "given_id",
    [
        pytest.param("qh7k3m9x2vtd5", id="as it is"),
        pytest.param("QH7K3M9X2VTD5", id="upper case"),
        pytest.param("qh7k3m9x2vtd5-we-will-not-close", id="a slug behind"),
        pytest.param("QH7K3M9X2VTD5_x", id="an underscore behind"),
    ],
)
def test_decorated_ids_mean_the_plain_one(given_id: str) -> None:
    assert canonical_id(given_id) == "qh7k3m9x2vtd5"


def test_letters_that_the_alphabet_lacks_are_read_as_the_digits_they_look_like() -> None:
    assert canonical_id("qO7kIm9xL2vtd") == "q07k1m9x12vtd"


@pytest.mark.parametrize(
    "given_id", ["", "short", "qh7k3m9x2vtd5longer", "qh7k3m9x2vtdu", "qh7k3m9x2vt/5", "ß" * 13]
)
def test_what_is_not_an_id_is_none(given_id: str) -> None:
    assert canonical_id(given_id) is None


@given(st.text())
def test_any_text_at_all_may_stand_in_an_address(text: str) -> None:
    found = canonical_id(text)

    assert found is None or canonical_id(found) == found


@pytest.mark.parametrize(
    "url",
    [
        None,
        "javascript:alert(1)",
        "data:text/html,x",
        "/relative",
        "//host",
        "http://[broken",
        "ftp://host/x",
    ],
)
def test_only_web_addresses_lead_outside(url: str | None) -> None:
    assert outside(url) is None


def test_a_web_address_leads_outside() -> None:
    assert outside("https://quay.example/a?b=c") == "https://quay.example/a?b=c"


def test_names_become_addresses_without_slashes() -> None:
    assert source_url("AC/DC Daily News") == "/o/ac-dc-daily-news"
    assert speaker_url("Ana Lindqvist") == "/p/ana-lindqvist"
