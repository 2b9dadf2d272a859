"""A statement that went through as many papers as a test wants, each with a report of its own around it."""

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.ingest.readers import read_paths
from app.pipeline.import_articles import import_articles
from app.store.database import open_database
from app.store.migrate import migrate
from tests.web.seeded import ARRIVED

SAID = (
    "We will not take the ferry off the island before the bridge has stood a winter, and if that winter is mild "
    "we will wait for a second one"
)
_CUT = SAID.partition(", and if")[0]
_PLACES = ("Alder", "Birch", "Cedar", "Dune", "Elm", "Fen", "Grove", "Heath", "Isle", "Juniper")
_KINDS = ("Courier", "Post", "Record", "Observer", "Echo")
_FIRST = datetime(2026, 5, 4, 7, 30, tzinfo=UTC)
_ROUNDS = (
    "Residents filled the hall of {place} long before the doors were shut on Monday night.",
    "Nobody in {place} had expected an answer so soon after the council's vote.",
    "A petition from {place} had asked the company for a date since the autumn.",
)


def held_by(number: int) -> str:
    """The `number`-th paper that prints it."""
    return f"{_PLACES[number % 10]} {_KINDS[number // 10 % 5]}"


def spread(folder: Path, papers: int) -> str:
    """The address of a new database under `folder`: `papers` articles that print the statement, each its own way."""
    lines = (json.dumps(_article(number)) for number in range(papers))
    (folder / "spread.jsonl").write_text("\n".join(lines), encoding="utf-8")
    url = f"sqlite:///{folder / 'spread.sqlite'}"
    migrate(url)
    engine = open_database(url)
    import_articles(engine, read_paths([str(folder / "spread.jsonl")]), ARRIVED, lambda _tally: None)
    engine.dispose()
    return url


def _article(number: int) -> dict[str, str]:
    paper, said = held_by(number), _CUT if number % 4 == 3 else SAID
    place = _PLACES[number % 10]
    credit = f" told the {held_by(0)}" if number % 3 == 1 else " said"
    return {
        "url": f"https://{paper.lower().replace(' ', '-')}.example/2026/05/ferry-{number}",
        "source": paper,
        "headline": f"{place} keeps its ferry for another winter, says company ({number})",
        "published": (_FIRST + timedelta(hours=5 * number)).isoformat(),
        "text": f"{_ROUNDS[number % 3].format(place=place)}\n\n“{said},” Marit Oduya, who runs the line,{credit}.\n\n"
        f"The timetable of {place} stays as it hangs at pier {number}.",
    }
