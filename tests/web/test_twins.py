import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.web.frame import Alternate
from app.web.twins import alternates, preferred, wants_page

JSON = Alternate(media_type="application/json", href="/q/x.json", label="JSON")
CSV = Alternate(media_type="text/csv", href="/q/x.csv", label="CSV")
BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8"


@pytest.mark.parametrize(
    ("accept", "form"),
    [
        pytest.param("application/json", JSON, id="a program that wants JSON"),
        pytest.param("text/html;q=0.5, text/csv", CSV, id="rather CSV than a page"),
        pytest.param("text/csv;q=0.2, application/json;q=0.9", JSON, id="the one liked best"),
        pytest.param(BROWSER, None, id="a browser"),
        pytest.param("*/*", None, id="whatever there is"),
        pytest.param("application/json;q=0", None, id="not JSON"),
        pytest.param("application/json;q=much", None, id="a weight that is none"),
        pytest.param("", None, id="nothing said"),
    ],
)
def test_a_form_is_offered_to_those_who_ask_for_it_by_name(accept: str, form: Alternate | None) -> None:
    assert preferred(accept, (JSON, CSV)) == form


def test_the_suffix_stands_before_the_query() -> None:
    from app.export.writers import WRITERS

    assert alternates("/search", WRITERS[:1], "?q=tide")[0].href == "/search.json?q=tide"


@given(
    st.lists(
        st.tuples(
            st.sampled_from(("text/html", "application/json", "text/csv", "image/avif", "*/*", "text/*", "")),
            st.sampled_from(("", ";q=0.5", ";q=0.9", ";q=1", ";q=0", ";q=much")),
        )
    )
)
def test_who_wants_a_page_is_never_given_another_form(given: list[tuple[str, str]]) -> None:
    accept = ",".join(kind + weight for kind, weight in given)
    offered = [Alternate(media_type=kind, href="", label="") for kind in ("application/json", "text/csv")]

    assert not (wants_page(accept) and preferred(accept, offered))
