from html import unescape

from app.domain.alteration import AlterationKind
from app.lineage import costs, reasons
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


def test_every_kind_of_evidence_is_told_with_what_it_counts(reader: Client) -> None:
    page = unescape(reader.get("/method").text)

    told = [worth.sentence for worth in reasons.LIKELY] + list(reasons.STATED)
    assert all(sentence.split("{source}")[-1].split(":")[0].split("{")[0] in page for sentence in told)
    assert all(worth.counts in page for worth in reasons.LIKELY)
    assert all(sentence in page and counts in page for sentence, counts in reasons.AGAINST)
    assert f"within {costs.MARGIN:g} of it" in page
