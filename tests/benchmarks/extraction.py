"""Extraction over a long stream: how fast, and whether memory stays flat. `python -m tests.benchmarks.extraction`."""

import json
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.benchmarks.commands import Run, measured
from tests.benchmarks.corpus import corpus

WORDS = 600  # of the article in which the rate is also given
STREAMS = (1_000, 10_000, 100_000)  # articles
SEVERAL = 10_000  # articles for several processes


def main() -> None:
    """Use the corpus named on the command line, or the shared one, again and again."""
    path = corpus()
    articles = [line for line in path.open("rb") if line.strip()]
    words = sum(len(json.loads(line)["text"].split()) for line in articles) / len(articles)
    print(f"{path.name}, {len(articles)} articles of {words:.0f} words on average, over and over")
    with TemporaryDirectory() as folder:
        for count, jobs in (*((count, 1) for count in STREAMS), (SEVERAL, 2), (SEVERAL, 0)):
            stream = islice(cycle(articles), count)
            run = measured(Path(folder, "none.sqlite"), "extract", "--jobs", str(jobs), "-", given=stream)
            print(f"{count:>7,} articles, --jobs {jobs}  {_figures(run, count, words, jobs)}", flush=True)


def _figures(run: Run, count: int, words: float, jobs: int) -> str:
    alike = count * words / WORDS
    figures = f"{alike / run.seconds:>6.0f} articles/s of {WORDS} words, {run.megabytes:>5.0f} MB peak"
    if jobs != 1:  # the time of processes that a server split off is not told
        return figures
    return f"{figures}, {alike / run.processor_seconds:>6.0f} a second of the processor's time"


if __name__ == "__main__":
    main()
