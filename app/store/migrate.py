"""Bringing a database to the newest layout, and checking that the migrations say what the tables say."""

import sys
from tempfile import TemporaryDirectory

from alembic import command
from alembic.config import Config

from app.config import REPOSITORY, settings


def migrate(url: str, revision: str = "head", *, down: bool = False) -> None:
    """Apply the migrations up to `revision`, or take back those behind it; creates the database when there is none."""
    config = _config(url)
    if down:
        command.downgrade(config, revision)
    else:
        command.upgrade(config, revision)


def check() -> None:
    """Exit with an error when tables and migrations disagree. Uses a database of its own."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/check.sqlite"
        migrate(url)
        command.check(_config(url))


def _config(url: str) -> Config:
    config = Config(toml_file=REPOSITORY / "pyproject.toml")
    config.attributes["url"] = url
    return config


if __name__ == "__main__":
    check() if "--check" in sys.argv else migrate(settings().database_url)
