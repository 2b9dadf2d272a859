"""What holds of every world: its truth is true of its text, and the same number gives the same world."""

import os
import subprocess
import sys
from collections import defaultdict
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from app.domain.article import RawArticle
from app.ingest.readers import read_paths
from tests.simulator import Settings, Specimen, found_world, world
from tests.simulator.language.tongue import Lexicon, speak
from tests.simulator.planting import EDITED
from tests.simulator.speaking import LENGTHS, speech
from tests.simulator.values import Span, Utterance
from tests.simulator.writing import write

SMALL = Settings(seed=11, articles=240, shard=120, german=0.15, scripts=0.2)


@pytest.fixture(scope="module")
def specimens() -> list[Specimen]:
    return list(world(SMALL))


@pytest.fixture(scope="module")
def lexicons() -> dict[str, Lexicon]:
    return found_world(SMALL).lexicons


def words(specimen: Specimen, spans: tuple[Span, ...]) -> str:
    return " ".join(specimen.record.text[start:end] for start, end in spans)


def planted(specimens: list[Specimen], kind: str) -> dict[str, list[tuple[Specimen, Utterance]]]:
    found: dict[str, list[tuple[Specimen, Utterance]]] = defaultdict(list)
    for specimen in specimens:
        for utterance in specimen.truth.utterances:
            if utterance.planted == kind:
                found[utterance.id].append((specimen, utterance))
    return found


def bare(text: str) -> list[str]:
    return [word.strip(".,?’'\"").lower() for word in text.replace("’", "'").split()]


def test_the_same_number_gives_the_same_world_and_another_number_another() -> None:
    once, again = (list(world(Settings(seed=5, articles=30))) for _ in range(2))
    other = list(world(Settings(seed=6, articles=30)))

    assert once == again
    assert once != other


def test_several_processes_write_the_bytes_of_one(tmp_path: Path) -> None:
    written = [list(write(SMALL, tmp_path / str(jobs), jobs)) for jobs in (1, 2)]

    assert written == [[120, 240], [120, 240]]
    for name in ("articles.jsonl", "truth.jsonl"):
        assert (tmp_path / "1" / name).read_bytes() == (tmp_path / "2" / name).read_bytes()


def test_another_process_writes_the_same_bytes(tmp_path: Path) -> None:
    list(write(Settings(seed=5, articles=30), tmp_path / "here", 1))
    command = [
        sys.executable,
        "-m",
        "tests.simulator",
        "--seed",
        "5",
        "--articles",
        "30",
        str(tmp_path / "there"),
    ]
    root = Path(__file__).parents[2]
    subprocess.run(
        command, check=True, capture_output=True, cwd=root, env={**os.environ, "PYTHONHASHSEED": "42"}
    )

    for name in ("articles.jsonl", "truth.jsonl", "outlets.toml"):
        assert (tmp_path / "here" / name).read_bytes() == (tmp_path / "there" / name).read_bytes()


def test_what_is_written_is_what_ingest_reads(tmp_path: Path) -> None:
    list(write(Settings(seed=3, articles=20), tmp_path, 1))

    read = list(read_paths([tmp_path / "articles.jsonl"]))

    assert len(read) == 20
    assert all(isinstance(one, RawArticle) for one in read)


def test_every_quotation_stands_between_marks(specimens: list[Specimen]) -> None:
    around = {
        (specimen.record.text[start - 1], specimen.record.text[end])
        for specimen in specimens
        for quotation in specimen.truth.quotations
        for start, end in quotation.spans
    }

    assert around == {('"', '"'), ("“", "”"), ("‘", "’"), ("„", "“"), ("»", "«"), ("«", "»")}


@pytest.mark.parametrize("code", ["en", "de", "el", "ru", "ar", "zh"])
@pytest.mark.parametrize("length", LENGTHS)
def test_every_language_has_something_to_say_in_any_length(
    lexicons: dict[str, Lexicon], code: str, length: tuple[int, int]
) -> None:
    tongue = speak(Random(1), lexicons[code])

    said = [tongue.manner.count(speech(Random(k), tongue, *length)) for k in range(20)]

    assert min(said) >= length[0]
    assert max(said) <= length[1] * tongue.manner.stretch


def test_every_language_is_written_and_copied(specimens: list[Specimen]) -> None:
    written = {specimen.truth.language for specimen in specimens}
    copied = {s.truth.language for s in specimens for use in s.truth.utterances if use.planted != "viral"}

    assert written == {"en", "de", "el", "ru", "ar", "zh"}
    assert {"en", "de"} < copied


def test_paragraphs_and_boilerplate_lie_side_by_side_in_the_text(specimens: list[Specimen]) -> None:
    for specimen in specimens:
        spans = sorted((*specimen.truth.body, *specimen.truth.boilerplate))
        text = specimen.record.text

        assert all(one[1] < other[0] for one, other in pairwise(spans))
        assert all(text[start:end].strip() == text[start:end] != "" for start, end in spans)


def test_verbatim_passages_are_the_same_words_where_they_stand_whole(specimens: list[Specimen]) -> None:
    for copies in planted(specimens, "verbatim").values():
        texts = {
            tuple(bare(words(one, use.spans)))
            for one, use in copies
            if use.portion[0] == 0 and use.portion[1] > 24
        }
        longest = max(texts, key=len)
        assert all(text == longest[: len(text)] for text in texts)


def test_edited_passages_are_changed_by_their_share(specimens: list[Specimen]) -> None:
    edits = {"substitution", "omission", "addition", "number_changed"}
    copies = [
        (use.portion[1] - use.portion[0], sum(a.kind in edits for a in use.alterations), EDITED[kind])
        for kind in ("edited05", "edited10", "edited20")
        for group in planted(specimens, kind).values()
        for _, use in group
        if use.exemplar is not None
    ]

    assert copies
    assert all(changed == max(1, round(words * share)) for words, changed, share in copies)


def test_planted_quotations_say_the_same_words_everywhere(specimens: list[Specimen]) -> None:
    for kind in ("quotation", "viral"):
        for copies in planted(specimens, kind).values():
            assert len({tuple(bare(words(one, use.spans))) for one, use in copies}) == 1


def test_one_quotation_is_printed_by_a_tenth_of_all_articles(specimens: list[Specimen]) -> None:
    (copies,) = planted(specimens, "viral").values()

    assert 0.05 < len(copies) / len(specimens) < 0.16


def test_an_exemplar_was_printed_before_its_copy(specimens: list[Specimen]) -> None:
    published = {(s.truth.id, s.truth.revision): s.truth.published for s in specimens}
    for specimen in specimens:
        for use in specimen.truth.utterances:
            if use.exemplar is not None and use.exemplar.article is not None:
                assert published[use.exemplar.article, use.exemplar.revision] <= specimen.truth.published
