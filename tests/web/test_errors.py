import msgspec
import pytest

from tests.web.client import Client


def test_an_unknown_address_is_a_page_with_a_search_box(bare: Client) -> None:
    answer = bare.get("/nothing-here")

    assert answer.status_code == 404
    assert "Nothing is held at this address" in answer.text
    assert 'action="/search"' in answer.text


@pytest.mark.parametrize("address", ["/q/mistyped", "/a/mistyped", "/q/%00%ff", "/q/" + "x" * 3000])
def test_what_cannot_be_an_id_was_mistyped(bare: Client, address: str) -> None:
    answer = bare.get(address)

    assert answer.status_code == 404
    assert "mistyped" in answer.text


@pytest.mark.parametrize(("address", "status"), [("/q/mistyped.json", 404), ("/q/qh7k3m9x2vtd5.json", 500)])
def test_a_machine_is_told_in_problem_details(bare: Client, address: str, status: int) -> None:
    answer = bare.get(address)

    assert answer.status_code == status
    assert answer.headers["content-type"] == "application/problem+json"
    assert set(msgspec.json.decode(answer.content)) == {"type", "title", "status", "detail", "instance"}


def test_a_fault_of_ours_says_so_and_shows_nothing_of_the_inside(bare: Client) -> None:
    answer = bare.get("/")

    assert answer.status_code == 500
    assert "The fault is ours" in answer.text
    assert "sqlite" not in answer.text.casefold()


def test_a_parameter_that_cannot_be_read_is_named(bare: Client) -> None:
    answer = bare.get("/q/qh7k3m9x2vtd5?page=none")

    assert answer.status_code == 422
    assert "page" in answer.text


def test_a_text_beyond_the_limit_is_refused_with_the_limit(bare: Client) -> None:
    answer = bare.post("/check", text="a " * 100_001)

    assert answer.status_code == 413
    assert "200,000 characters" in answer.text
