import asyncio
import re
from datetime import UTC, datetime, timedelta
from threading import Event, Thread

import httpx
import pytest
from sqlalchemy import Engine, text

from app.domain.errors import NotFound
from app.pipeline import kept_checks
from app.store.database import reading, writing
from app.store.lending import linking
from app.text.tokens import content_id
from app.web.app import web_app
from app.web.pages.check import LIMIT, shared_address
from tests.web.client import Client, words

MISQUOTED = (
    "Somebody wrote: “The bell was never ours to keep. It was taken from a burning church.” Is that so?"
)


def rows(engine: Engine) -> int:
    with engine.connect() as connection:
        tables = (
            connection.execute(text("select name from sqlite_master where type = 'table'")).scalars().all()
        )
        return sum(connection.execute(text(f'select count(*) from "{name}"')).scalar_one() for name in tables)


LONG = f"{MISQUOTED}\n" + "Nobody ever printed that the moon is a lamp of green cheese.\n" * 60


def posted(reader: Client, **fields: str) -> httpx.Response:
    """What a browser shows after the form was sent."""
    answer = reader.post("/check", **fields)
    return reader.get(answer.headers["location"]) if answer.status_code == 303 else answer


def test_a_pasted_quotation_leads_to_its_lineage(reader: Client) -> None:
    page = posted(reader, text=MISQUOTED).text

    assert "found in the" in page
    assert re.search(r'class="button" href="/q/[0-9a-z]{13}">See the lineage', page)
    assert "Leonie Vasterholt" in page


def test_a_short_text_may_come_in_the_address(reader: Client) -> None:
    page = reader.get("/check?q=The bell was never ours to keep. It was taken from a burning church").text

    assert "See the lineage" in page


def test_a61_what_is_not_held_is_not_called_false(reader: Client) -> None:
    page = posted(reader, text="Nobody ever printed that the moon is a lamp of green cheese.").text

    assert re.search(r"Not found in the [\d,]+ articles we hold", page)
    assert "false" not in page.casefold().replace('"alloweval":false', "").replace(":false", "")


def test_nothing_is_stored_and_nothing_may_be_kept_on_the_way(reader: Client, seeded_engine: Engine) -> None:
    before = rows(seeded_engine)

    posted(reader, text=MISQUOTED)
    answer = reader.post("/check", text=LONG)

    assert answer.headers["cache-control"] == "no-store"
    assert "See the lineage" in answer.text
    assert "too long for an address" in words(answer.text)
    assert rows(seeded_engine) == before


def test_an_empty_text_gets_the_form(reader: Client) -> None:
    for page in (
        reader.get("/check").text,
        posted(reader, text="  \n").text,
        posted(reader).text,
    ):
        assert "<textarea" in page
        assert "Not found" not in page


def test_any_characters_at_all_may_be_pasted(reader: Client) -> None:
    for odd in ("\x00\x01", "“" * 5000, "<script>alert(1)</script>", "نص «عربي» هنا", "🎉" * 3000):
        answer = posted(reader, text=odd)

        assert answer.status_code == 200
        assert "<script>alert" not in answer.text


def test_a_form_of_many_fields_is_still_only_a_form(reader: Client) -> None:
    answer = posted(reader, **{f"field{number}": "x" for number in range(40)})

    assert answer.status_code == 200
    assert "<textarea" in answer.text


def test_a_found_quotation_says_which_article_names_the_speaker_by_which_words(reader: Client) -> None:
    page = reader.get("/check?q=“The bell was never ours to keep. It was taken from a burning church”").text

    assert re.search(r"Attributed to Leonie Vasterholt by the words “[^”]+” in [A-Z]", page)


def test_a_short_text_leads_to_an_address_that_shows_others_the_same(reader: Client) -> None:
    answer = reader.post("/check", text=f"\r\n{MISQUOTED}\r\n")

    assert answer.status_code == 303
    first, again = (reader.get(answer.headers["location"]).text for _ in range(2))
    assert "whoever has the address" in words(first)
    assert first == again
    assert '<meta name="robots" content="noindex' in first


@pytest.mark.parametrize(
    "odd", ["=cmd()&q=other#x", "“a” + b\nc", "نص «عربي» هنا", "🎉 <b>", "javascript:alert(1)"]
)
def test_a57_what_is_shared_in_an_address_comes_out_of_it_as_it_was(odd: str) -> None:
    address = shared_address(odd)

    assert address is not None
    assert httpx.URL(address).params.multi_items() == [("q", odd)]


def test_only_a_text_that_every_server_lets_through_goes_into_an_address() -> None:
    assert shared_address("a" * 2_000) is not None
    assert shared_address("a" * 2_001) is None
    assert shared_address("🎉" * 600) is None


def test_a58_too_long_a_text_is_refused_with_the_limit(reader: Client) -> None:
    for size in (LIMIT + 1, LIMIT * 13):
        answer = reader.post("/check", text="a" * size)

        assert answer.status_code == 413
        assert "Up to 200,000 characters" in words(answer.text)
    assert reader.get(f"/check?q={'a' * 2_001}").status_code == 422


def test_a_long_text_is_kept_where_that_is_asked_for_and_shared_until_it_is_deleted(
    own_engine: Engine,
) -> None:
    client = Client(web_app(own_engine, "https://whence.example"))
    sent = client.post("/check", text=LONG, keep="1")
    address = sent.headers["location"]
    page = client.get(address)

    assert (sent.status_code, page.status_code) == (303, 200)
    assert re.fullmatch("/check/[0-9a-z]{13}", address)
    assert "See the lineage" in page.text
    assert "can read it" in words(page.text)
    assert '<meta name="robots" content="noindex' in page.text
    assert page.headers["cache-control"] == "no-store"
    assert client.post("/check", text=LONG, keep="1").headers["location"] == address

    assert f'action="{address}/delete"' in page.text
    assert client.post(f"{address}/delete").headers["location"] == "/check"
    gone = client.get(address)
    assert gone.status_code == 404
    assert "30 days" in words(gone.text)
    assert client.get("/check/never").status_code == 404


def test_a_kept_text_goes_when_its_time_has_come_and_the_oldest_of_too_many_before(
    own_engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = datetime(2026, 3, 1, tzinfo=UTC)
    first = kept_checks.keep(own_engine, "one", now)
    monkeypatch.setattr(kept_checks, "MOST", 2)
    for day, said in enumerate(("two", "three"), 1):
        kept_checks.keep(own_engine, said, now + timedelta(days=day))

    with reading(own_engine) as connection:
        with pytest.raises(NotFound):
            kept_checks.find(connection, first, now + timedelta(days=3))
        two, three = (content_id("check", said) for said in ("two", "three"))
        assert kept_checks.find(connection, two, now + timedelta(days=3))[0] == "two"
        with pytest.raises(NotFound):
            kept_checks.find(connection, two, now + timedelta(days=31))
        assert kept_checks.find(connection, three, now + timedelta(days=31))[0] == "three"


def test_a_text_that_cannot_be_kept_just_now_is_checked_all_the_same(
    own_engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(kept_checks, "_PATIENCE", 1)
    client = Client(web_app(own_engine, "https://whence.example"))
    kept = client.post("/check", text=LONG, keep="1").headers["location"]
    other = LONG.replace("moon", "tide")

    with writing(own_engine):
        answer = client.post("/check", text=other, keep="1")
        deleted = client.post(f"{kept}/delete")

    assert answer.status_code == 200
    assert "Your text could not be kept." in answer.text
    assert "See the lineage" in answer.text
    assert deleted.status_code == 503
    assert "try again in a while" in deleted.text
    assert client.get(kept).status_code == 200


def test_nobody_else_waits_while_a_check_waits_for_the_index_to_be_opened(own_engine: Engine) -> None:
    client = Client(web_app(own_engine, "https://whence.example"))
    held, free = Event(), Event()
    answered: list[str] = []

    def open_for_long() -> None:
        with reading(own_engine) as connection, linking(connection):
            held.set()
            free.wait(30)

    async def ask(address: str) -> None:
        await client.ask(address)
        answered.append(address)
        if len(answered) == 2:
            free.set()

    async def ask_all() -> None:
        await asyncio.gather(
            ask("/check?q=never ours to keep"), ask("/"), ask("/search?q=no such words as these")
        )

    opener = Thread(target=open_for_long)
    opener.start()
    assert held.wait(30)
    asyncio.run(ask_all())
    opener.join()

    assert answered[-1].startswith("/check")
