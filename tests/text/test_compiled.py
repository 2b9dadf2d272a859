import shutil
import subprocess
import sys
from pathlib import Path

_APP = Path(__file__).parents[2] / "app"
_ASK = """
import numpy as np
from app.matching.matches import aligned
from app.matching.wordings import Wordings

words = np.arange(1, 31, 2, np.uint32)
one = Wordings(
    tokens=np.concatenate((words, words[:8], words[:4] + np.uint32(100))),
    at=np.array([0, 15]),
    counts=np.array([15, 12]),
    keys=np.array([1, 2], np.uint64),
    quoted=np.array([False, False]),
)
print(len(aligned(np.array([1], np.uint64), one)))
"""


def matches_by(folder: Path) -> str:
    asked = subprocess.run(
        [sys.executable, "-c", _ASK],
        cwd=folder,
        env={"PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=True,
    )
    return asked.stdout.strip()


def test_a_change_in_a_file_is_taken_up_by_what_another_file_compiled_of_it(tmp_path: Path) -> None:
    (tmp_path / "app").mkdir()
    shutil.copy(_APP / "__init__.py", tmp_path / "app")
    for part in ("domain", "text", "matching", "lineage"):
        shutil.copytree(_APP / part, tmp_path / "app" / part, ignore=shutil.ignore_patterns("__pycache__"))
    aligner = tmp_path / "app" / "matching" / "aligner.py"

    before = matches_by(tmp_path)
    aligner.write_text(aligner.read_text().replace("_STRETCH = 3 ", "_STRETCH = 30 "))

    assert (before, matches_by(tmp_path)) == ("1", "0")
    assert len(list((tmp_path / "app" / "__pycache__").glob("compiled-*"))) == 1
