import re

from sqlalchemy import Engine, text

from tests.web.client import Client

MISQUOTED = (
    "Somebody wrote: “The bell was never ours to keep. It was taken from a burning church.” Is that so?"
)


def rows(engine: Engine) -> int:
    with engine.connect() as connection:
        tables = (
            connection.execute(text("select name from sqlite_master where type = 'table'")).scalars().all()
        )
        return sum(connection.execute(text(f'select count(*) from "{name}"')).scalar_one() for name in tables)


def test_a_pasted_quotation_leads_to_its_lineage(reader: Client) -> None:
    page = reader.post("/check", text=MISQUOTED).text

    assert "found in the" in page
    assert re.search(r'class="button" href="/q/[0-9a-z]{13}">See the lineage', page)
    assert "Leonie Vasterholt" in page


def test_a_short_text_may_come_in_the_address(reader: Client) -> None:
    page = reader.get("/check?q=The bell was never ours to keep. It was taken from a burning church").text

    assert "See the lineage" in page


def test_a61_what_is_not_held_is_not_called_false(reader: Client) -> None:
    page = reader.post("/check", text="Nobody ever printed that the moon is a lamp of green cheese.").text

    assert re.search(r"Not found in the [\d,]+ articles we hold", page)
    assert "false" not in page.casefold().replace('"alloweval":false', "").replace(":false", "")


def test_nothing_is_stored_and_nothing_may_be_kept_on_the_way(reader: Client, seeded_engine: Engine) -> None:
    before = rows(seeded_engine)

    answer = reader.post("/check", text=MISQUOTED)

    assert answer.headers["cache-control"] == "no-store"
    assert rows(seeded_engine) == before


def test_an_empty_text_gets_the_form(reader: Client) -> None:
    for page in (
        reader.get("/check").text,
        reader.post("/check", text="  \n").text,
        reader.post("/check").text,
    ):
        assert "<textarea" in page
        assert "Not found" not in page


def test_any_characters_at_all_may_be_pasted(reader: Client) -> None:
    for odd in ("\x00\x01", "“" * 5000, "<script>alert(1)</script>", "نص «عربي» هنا", "🎉" * 3000):
        answer = reader.post("/check", text=odd)

        assert answer.status_code == 200
        assert "<script>alert" not in answer.text


def test_a_form_of_many_fields_is_still_only_a_form(reader: Client) -> None:
    answer = reader.post("/check", **{f"field{number}": "x" for number in range(40)})

    assert answer.status_code == 200
    assert "<textarea" in answer.text


def test_a_found_quotation_says_which_article_names_the_speaker_by_which_words(reader: Client) -> None:
    page = reader.get("/check?q=“The bell was never ours to keep. It was taken from a burning church”").text

    assert re.search(r"Attributed to Leonie Vasterholt by the words “[^”]+” in [A-Z]", page)
