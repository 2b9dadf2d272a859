from dataclasses import replace

from app.domain.tally import Came, Tally
from app.web.assets import Assets
from app.web.pages.source import source_view
from app.web.render import environment
from tests.web import sample_holdings, samples
from tests.web.client import Client, words
from tests.web.pages.conftest import Queries


def shown(**changes: object) -> str:
    view = source_view(replace(sample_holdings.source_page(), **changes), samples.COVERAGE)  # type: ignore[arg-type]
    template = environment(Assets(), "https://whence.example").get_template("pages/source.html")
    return words(template.render(view=view))


def test_a21_each_share_of_a_source_is_told_with_out_of_how_many() -> None:
    page = shown()

    assert "First here 3 of 12 lineages." in page
    assert "Perhaps first here 4 of 12 lineages." in page
    assert "Elsewhere before 5 of 12 lineages." in page
    assert "Words from another 6 of 12 lineages." in page
    assert "Herald in 2 of 19 lineages: as the article says" in page


def test_a21_of_too_few_lineages_no_share_is_told_but_how_many_are_needed() -> None:
    page = shown(tally=Tally(first=3, later=1))

    assert "too few to say how often it is first (4 of the 10 needed)" in page
    assert "3 of 4" not in page


def test_a21_a_source_of_which_little_is_held_says_so() -> None:
    assert "Only 3 articles of it are held" in shown(article_count=3)
    assert "Only" not in shown(article_count=40)


def test_a_source_tells_from_when_to_when_its_articles_are() -> None:
    assert "With a date: 11 of 12, 4 March 2026 to 13 April 2026." in shown()
    assert "None of them has a date." in shown(first=None, last=None, dated=0)


def test_a_source_that_is_credited_and_not_held_is_named_without_a_link() -> None:
    view = source_view(sample_holdings.source_page(), samples.COVERAGE)

    assert [(row.name, row.address) for row in view.credits] == [("Reuters <i>", "")]
    assert [row.address for row in view.credited_by] == ["/o/herald"]
    assert "Reuters &lt;i&gt; in 3 of 14 lineages: said in 2 and 3 others" in shown()


def test_a_source_shows_what_it_had_first_and_what_it_carried(reader: Client) -> None:
    page = reader.get("/o/ostermark-chronicle").text

    assert "<h1>Ostermark Chronicle</h1>" in page
    assert "First here" in page
    assert "How often it was first" in page


def test_a48_what_a_source_s_page_counts_is_what_its_record_counts(reader: Client) -> None:
    for name in ("ostermark-chronicle", "meridian-wire"):
        told = reader.get(f"/o/{name}.json").json()
        page = words(reader.get(f"/o/{name}").text)

        assert f"in {told['lineage_count']} lineages" in page
        assert f"With a date: {told['dated']['articles']:,} of {told['article_count']}" in page
        assert str(told["tally"]["shared"]) in page


def test_an_unknown_source_is_not_found(reader: Client) -> None:
    assert reader.get("/o/no-such-paper").status_code == 404


def test_a_source_s_page_costs_few_queries_however_much_it_carries(reader: Client, queries: Queries) -> None:
    queries.start()
    reader.get("/o/ostermark-chronicle")

    assert len(queries.statements) <= 24, queries.statements
    walks = [sent for sent in queries.statements if "FROM attestations" in sent and "GROUP BY" in sent]
    assert all("attestations.article IN" in sent for sent in walks)


def test_every_kind_of_share_has_a_heading() -> None:
    every = {came: (samples.card(),) for came in Came}

    assert len(
        source_view(replace(sample_holdings.source_page(), came=every), samples.COVERAGE).shelves
    ) == len(Came)
