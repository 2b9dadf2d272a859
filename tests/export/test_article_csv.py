from app.export.article_csv import article_csv
from tests.export.test_lineage_csv import rows
from tests.export.test_writers import OCCASION
from tests.web import sample_articles, samples


def test_a_row_is_a_quotation_and_names_the_lineage_it_belongs_to() -> None:
    shared, alone = rows(article_csv(sample_articles.held_article(), OCCASION))

    assert (shared["text"], shared["speaker"]) == (samples.WORDS, "Ana Lindqvist")
    assert shared["lineage"] == f"https://whence.example/q/{samples.HEAD}"
    assert int(shared["end"]) - int(shared["start"]) == len(samples.WORDS)
    assert (alone["text"], alone["kind"]) == ("a line in the <b>sand</b>", "mixed")
    assert (alone["speaker"], alone["lineage"]) == ("", "")
