"""Whatever a template does with it, text that comes from outside is escaped, once."""

import pytest
from jinja2 import DictLoader, StrictUndefined, UndefinedError

from app.web.templates import Templates

HOSTILE = """</script><b onclick="x('y')">&"""
SAFE = "&lt;/script&gt;&lt;b onclick=&#34;x(&#39;y&#39;)&#34;&gt;&amp;"

PARTS = {
    "part": "<i>{{ given }}</i>",
    "outer": "{% with given = text %}{% include 'part' %}{% endwith %}",
    "macros": "{% macro shout(given) %}<u>{{ given }}</u>{% endmacro %}",
    "frame": "<main>{% block matter %}{% endblock %}</main>",
    "loop": "{% for given in texts %}{% include 'part' %}{% endfor %}",
    "choice": "{% if no %}{% set given = text %}{% endif %}{% include 'part' %}",
}


def _rendered(template: str, **given: object) -> str:
    made = Templates(loader=DictLoader({**PARTS, "page": template}), undefined=StrictUndefined)
    return made.get_template("page").render(text=HOSTILE, texts=[HOSTILE, 1], **given)


@pytest.mark.parametrize(
    ("template", "expected"),
    [
        pytest.param("{{ text }}", SAFE, id="a value"),
        pytest.param("{{ text ~ '<' }}", f"{SAFE}&lt;", id="strings joined"),
        pytest.param("{{ texts | join('<br>') }}", f"{SAFE}&lt;br&gt;1", id="the filter join"),
        pytest.param("{{ text[:3] | upper }}", "&lt;/S", id="another filter"),
        pytest.param("{% filter lower %}<B>{{ text }}{% endfilter %}", f"<b>{SAFE}", id="a filter block"),
        pytest.param(
            "{% set made %}<b>{{ text }}</b>{% endset %}{{ made }}", f"<b>{SAFE}</b>", id="a set block"
        ),
        pytest.param("{% set made = text %}{{ made }}", SAFE, id="a set"),
        pytest.param("{% include 'outer' %}", f"<i>{SAFE}</i>", id="an include in an include"),
        pytest.param("{% include 'loop' %}", f"<i>{SAFE}</i><i>1</i>", id="an include in a loop"),
        pytest.param(
            "{% set made %}{% with given = text %}{% include 'part' %}{% endwith %}{% endset %}{{ made }}",
            f"<i>{SAFE}</i>",
            id="an include in a set block",
        ),
        pytest.param(
            "{% from 'macros' import shout %}{{ shout(text) }}",
            f"<u>{SAFE}</u>",
            id="a macro of another file",
        ),
        pytest.param(
            "{% macro own(a) %}<u>{{ a }}{{ caller() }}</u>{% endmacro %}{% call own(text) %}{{ text }}{% endcall %}",
            f"<u>{SAFE}{SAFE}</u>",
            id="a call",
        ),
        pytest.param(
            "{% extends 'frame' %}{% block matter %}{{ text }}{% endblock %}",
            f"<main>{SAFE}</main>",
            id="a block",
        ),
        pytest.param("{{ (text | escape) ~ '' }}", SAFE, id="once, where it is escaped already"),
        pytest.param("{{ '<' }}{{ 7 }}{{ none }}{{ texts }}", None, id="what is no text"),
    ],
)
def test_text_from_outside_is_escaped_wherever_it_is_put_out(template: str, expected: str | None) -> None:
    rendered = _rendered(template)

    assert "<b onclick" not in rendered
    assert expected is None or rendered == expected


def test_an_include_knows_what_stands_around_it_and_what_is_given_to_it_alone() -> None:
    assert _rendered("{% set given = 'around' %}{% include 'part' %}") == "<i>around</i>"
    assert _rendered("{% for given in [1, 2] %}{% include 'part' %}{% endfor %}") == "<i>1</i><i>2</i>"
    assert _rendered("{% include 'choice' %}", no=False, given="from the page") == "<i>from the page</i>"


@pytest.mark.parametrize("template", ["{{ nothing }}", "{{ nothing.more }}", "{% include 'part' %}"])
def test_what_nobody_gave_is_an_error(template: str) -> None:
    with pytest.raises(UndefinedError):
        _rendered(template)


def test_developers_see_a_part_changed_at_once() -> None:
    parts = {"page": "{% include 'part' %}", "part": "before"}
    made = Templates(loader=DictLoader(parts), auto_reload=True)
    first = made.get_template("page").render()
    parts["part"] = "behind"

    assert (first, made.get_template("page").render()) == ("before", "behind")


def test_numbers_stand_as_they_are() -> None:
    rendered = _rendered(
        "{{ whole }} {{ part }} {{ flag }} {{ text | length }}", whole=-7, part=1.5, flag=True
    )

    assert rendered == f"-7 1.5 True {len(HOSTILE)}"
