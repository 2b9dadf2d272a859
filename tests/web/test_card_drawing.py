import io

import pytest
from PIL import Image

from app.lineage.digest import overview_of
from app.web.card_drawing import card_png, fact_lines, foot_lines
from app.web.card_words import SITE, TRUTH, CardWords, card_words
from app.web.frame import covered
from app.web.typesetting import SHAPES
from tests.web import samples

HELD = covered(samples.COVERAGE)
MARKUP = "“<script>alert(1)</script> & \u202e =cmd|' javascript:alert(1) 🎉 \x00”"


def words(quotation: str) -> CardWords:
    return CardWords(
        quotation=quotation, by="Attributed to X", claim="Earliest known: Y", in_print="", counted="Seen"
    )


@pytest.mark.parametrize(
    "words",
    [
        pytest.param(card_words(overview_of(samples.lineage())), id="a lineage"),
        pytest.param(SITE, id="the site"),
        pytest.param(words(MARKUP), id="a57 hostile"),
        pytest.param(words("“" + "word " * 36 + "”"), id="long"),
        pytest.param(words("a" * 180), id="one word"),
        pytest.param(words("“לא נסגור את הנמל”"), id="Hebrew"),
        pytest.param(words("“لن نغلق الميناء قبل عام 2031 (BBC)”"), id="Arabic"),
        pytest.param(words("“我们不会关闭港口”"), id="Chinese"),
        pytest.param(words("우리는 항구를"), id="Korean"),
        pytest.param(words("ჩვენ არ"), id="no face"),
        pytest.param(words(""), id="nothing"),
    ],
)
def test_a2_a_card_is_a_png_of_1200_by_630_that_any_messenger_takes(words: CardWords) -> None:
    png = card_png(words, HELD)
    picture = Image.open(io.BytesIO(png))

    assert (picture.format, picture.size) == ("PNG", (1200, 630))
    assert len(png) <= 300_000


def test_the_same_words_make_the_same_picture() -> None:
    made = card_png(words("“We will”"), HELD)
    card_png.cache_clear()

    assert card_png(words("“We will”"), HELD) == made


@pytest.mark.skipif(not SHAPES, reason="FriBidi is not on this machine (install libfribidi0)")
def test_words_that_run_leftward_stand_on_the_right_with_their_bar() -> None:
    def bar(quotation: str) -> list[bool]:
        picture = Image.open(io.BytesIO(card_png(words(quotation), HELD))).convert("RGB")
        colours = [picture.getpixel((x, 150)) for x in (98, 1101)]
        return [colour == (31, 93, 107) for colour in colours]

    assert bar("“We will”") == [True, False]
    assert bar("“לא נסגור”") == [False, True]


@pytest.mark.parametrize(
    "coverage",
    [
        HELD,
        "No articles are held yet.",
        "From 12,345,678 articles by 12,345 sources, 28 September 1998 to 28 September 2026; "
        "last updated 28 September 2026, 23:59 UTC.",
    ],
)
def test_a13_every_card_says_what_it_does_not_tell_and_of_how_much_it_can_tell(coverage: str) -> None:
    assert "not whether they are true" in TRUTH
    assert [line.text for line in foot_lines(coverage)] == [TRUTH, coverage]


def test_a1_the_facts_of_a_card_are_drawn_as_they_are_told() -> None:
    told = card_words(overview_of(samples.lineage()))

    drawn = " ".join(line.text for line in fact_lines(told))
    assert drawn == " ".join((told.by, told.claim, told.in_print, told.counted))
