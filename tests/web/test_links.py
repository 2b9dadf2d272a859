from app.web.frame import Alternate, Frame, Share
from app.web.links import header, links

BASE = "https://whence.example/"
JSON = Alternate(media_type="application/json", href="/q/x.json", label="JSON")
GRAPH = Alternate(media_type="application/ld+json", href="/q/x.jsonld", label="JSON-LD")
SHARE = Share(heading="“Tides”", told="", image="/q/x/card.png", alt="", embedded=True)


def test_what_is_shared_is_cited_at_one_absolute_address_without_a_query() -> None:
    frame = Frame(title="", description="", canonical="/q/x")

    assert [one.href for one in links(frame, BASE) if one.rel == "cite-as"] == ["https://whence.example/q/x"]


def test_a_page_that_is_not_to_be_found_is_not_to_be_cited_either() -> None:
    frame = Frame(title="", description="", canonical="/search", indexed=False)

    assert "cite-as" not in {one.rel for one in links(frame, BASE)}


def test_a_graph_about_the_page_is_also_what_describes_it() -> None:
    frame = Frame(title="", description="", canonical="/q/x", alternates=(JSON, GRAPH))

    assert [one.href for one in links(frame, BASE) if one.rel == "describedby"] == ["/q/x.jsonld"]


def test_oembed_is_discovered_by_its_whole_address() -> None:
    frame = Frame(title="", description="", canonical="/q/x", share=SHARE)
    found = [one for one in links(frame, BASE) if one.media_type == "application/json+oembed"]

    assert [one.href for one in found] == [
        "https://whence.example/oembed?url=https%3A%2F%2Fwhence.example%2Fq%2Fx&format=json"
    ]


def test_the_header_says_what_the_page_says_in_letters_a_header_bears() -> None:
    frame = Frame(title="", description="", canonical="/q/x", alternates=(JSON,), share=SHARE)
    related = links(frame, BASE)

    value = header(related)

    assert value.isascii()
    assert value.count("; rel=") == len(related)
    assert '</q/x.json>; rel="alternate"; type="application/json"' in value
