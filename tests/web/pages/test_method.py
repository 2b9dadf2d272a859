from html import unescape

from app.domain.alteration import AlterationKind
from app.web.attribution import forms
from app.web.words import APART, title
from tests.web.client import Client


def test_every_kind_of_change_is_defined(reader: Client) -> None:
    page = reader.get("/method").text

    assert all(title(kind) in page for kind in AlterationKind)


def test_every_form_in_which_words_are_given_to_somebody_is_told(reader: Client) -> None:
    page = unescape(reader.get("/method").text)

    assert len({meaning for _, meaning in forms()}) == len(forms())
    assert all(sentence in page and meaning in page for sentence, meaning in forms())


def test_every_reason_for_which_marked_words_are_no_speech_is_explained(reader: Client) -> None:
    page = unescape(reader.get("/method").text)

    assert all(term in page and meaning in page for term, meaning in APART.values())
