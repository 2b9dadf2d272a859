import re
from collections import Counter
from collections.abc import Callable
from html import unescape

import msgspec

from tests.web.client import Client, words
from tests.web.pages.conftest import Queries

Look = Callable[[str, str], str]


def test_an_article_is_shown_as_read_with_its_quotations_linked_in_place(reader: Client, found: Look) -> None:
    address = found("bell never ours to keep", "a")
    record = msgspec.json.decode(reader.get(f"{address}.json").content)

    page = reader.get(address).text

    text = page[page.index('<div class="text"') : page.index("</article>\n")]
    shown = unescape(re.sub(r"<[^>]+>", "", text))
    for line in filter(str.strip, record["text"].split("\n")):
        assert line.strip() in shown
    assert re.search(r'<a class="mark mark--(quotation|passage)" href="/q/[0-9a-z]{13}"><mark>', page)


def test_every_jump_into_the_text_arrives(reader: Client, found: Look) -> None:
    page = reader.get(found("bell never ours to keep", "a")).text

    jumps = re.findall(r'href="#(s-[^"]+)"', page)
    assert jumps
    assert all(f'id="{jump}"' in page for jump in jumps)


def test_an_article_that_is_not_held_is_not_found(reader: Client) -> None:
    assert reader.get("/a/0000000000000").status_code == 404


def test_an_article_costs_few_queries(reader: Client, found: Look, queries: Queries) -> None:
    address = found("bell never ours to keep", "a")

    queries.start()
    reader.get(address)

    assert len(queries.statements) <= 16, queries.statements


def test_an_article_says_whose_each_of_its_quotations_is(reader: Client, found: Look) -> None:
    page = reader.get(found("bell never ours to keep", "a")).text

    whose = page[page.index('<ol class="whose">') :]
    assert re.search(
        r"Attributed to Leonie Vasterholt by the words “[^”]*Leonie Vasterholt[^”]*” in this", whose
    )
    assert all(f'id="{jump}"' in page for jump in re.findall(r'href="#(w-[^"]+)"', whose))


def test_an_article_counts_what_was_seen_earlier_elsewhere(reader: Client, found: Look) -> None:
    address = found("bell never ours to keep", "a")
    came = Counter(each["came"] for each in reader.get(f"{address}.json").json()["lineages"])
    page = words(reader.get(address).text)

    told = {"first": "earliest known here", "open": "perhaps first here", "later": "seen earlier elsewhere"}
    parts = [f"{came[one]} {where}" for one, where in told.items() if came[one]]
    assert f"in other articles too: {', '.join(parts)}." in page


def test_an_article_leads_to_its_story(reader: Client) -> None:
    story = reader.get("/stories.json").json()["stories"][0]
    page = reader.get(f"/story/{story['id']}").text
    articles = set(re.findall(r'href="(/a/[0-9a-z]{13})', page))

    assert articles
    assert all(f'href="/story/{story["id"]}"' in reader.get(address).text for address in articles)
