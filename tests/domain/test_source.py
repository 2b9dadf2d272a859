"""Names of sources: what counts as the same, and what an address is made of."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.outlets import OUTLETS
from app.domain.source import name_key, slug


def test_case_spacing_and_a_leading_article_make_no_other_source() -> None:
    assert name_key("The  Evening Lantern") == name_key("evening lantern")


def test_the_www_of_a_domain_does_not_count() -> None:
    assert name_key("www.lantern.example/") == name_key("lantern.example")


def test_a_slug_keeps_letters_of_any_script() -> None:
    assert slug("Süddeutsche Zeitung") == "süddeutsche-zeitung"


@given(st.text())
def test_every_name_has_an_address(name: str) -> None:
    assert slug(name)
    assert " " not in slug(name)


def test_the_first_word_of_every_known_name_may_open_one() -> None:
    words = {name.split()[0] for outlet in OUTLETS.outlets for name in outlet.names}

    assert all(map(OUTLETS.may_open, words))
    assert not OUTLETS.may_open("Quill")
