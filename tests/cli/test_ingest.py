from pathlib import Path

from tests.cli.conftest import Whence, lines
from tests.cli.stories import BEES, COAST, INLAND


def counted(output: str) -> dict[str, int]:
    """The summary's counts."""
    rows = (line.split() for line in output.splitlines() if not line.startswith(" "))
    return {row[0]: int(row[1]) for row in rows if len(row) == 2 and row[1].isdigit()}


def test_the_summary_counts_what_became_of_each_document(run: Whence) -> None:
    result = run("ingest", "-", given=lines(COAST, INLAND, BEES))

    assert result.exit_code == 0
    assert counted(result.stdout) == {
        "read": 3,
        "new": 3,
        "revised": 0,
        "recaptured": 0,
        "unchanged": 0,
        "failed": 0,
    }


def test_articles_given_again_are_unchanged(run: Whence) -> None:
    run("ingest", "-", given=lines(COAST, INLAND))

    result = run("ingest", "-", given=lines(COAST, BEES))

    assert counted(result.stdout)["unchanged"] == 1
    assert counted(result.stdout)["new"] == 1


def test_a_changed_text_is_a_revision(run: Whence) -> None:
    run("ingest", "-", given=lines(COAST))
    longer = COAST | {"text": f"{COAST['text']}\n\nThe old timber goes to the boat builders."}

    result = run("ingest", "-", given=lines(longer))

    assert counted(result.stdout)["revised"] == 1


def test_what_cannot_be_read_is_named_and_the_rest_goes_in(run: Whence, tmp_path: Path) -> None:
    folder = tmp_path / "articles"
    (folder / "deep").mkdir(parents=True)
    (folder / "good.jsonl").write_text(lines(COAST) + "{broken\n" + lines(INLAND), encoding="utf-8")
    (folder / "deep" / "empty.txt").write_bytes(b"")

    result = run("ingest", folder)

    assert result.exit_code == 0
    assert counted(result.stdout)["new"] == 2
    assert counted(result.stdout)["failed"] == 2
    assert "good.jsonl, line 2: it is not JSON" in result.stdout
    assert "empty.txt: it is empty" in result.stdout


def test_it_fails_where_nothing_at_all_could_be_read(run: Whence, tmp_path: Path) -> None:
    result = run("ingest", tmp_path / "missing.txt")

    assert result.exit_code == 1
    assert "there is no such file or folder" in result.stdout
    assert "Traceback" not in result.output


def test_verbose_names_each_article_that_is_kept(run: Whence) -> None:
    result = run("ingest", "-", "--verbose", given=lines(COAST, INLAND))

    done = [line.split() for line in result.stdout.splitlines() if line.startswith("done ")]
    assert [line[1] for line in done] == ["coast-1", "inland-7"]
    assert all(len(line[2]) == 13 for line in done)


def test_short_work_says_nothing_on_standard_error(run: Whence) -> None:
    result = run("ingest", "-", given=lines(BEES))

    assert result.stderr == ""


def test_memory_is_given_in_megabytes_or_gigabytes(run: Whence) -> None:
    assert run("ingest", "-", "--memory", "256M", given=lines(BEES)).exit_code == 0
    assert run("ingest", "-", "--memory", "much", given=lines(BEES)).exit_code == 2
    assert run("ingest", "-", "--memory", "1M", given=lines(BEES)).exit_code == 2
