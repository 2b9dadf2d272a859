"""The rules of the house that a machine can check: floors, registries, sizes, and what pages may claim."""

import importlib
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import click
from fastapi import APIRouter

from app.cli import COMMANDS
from app.domain.holdings import HeldArticle
from app.domain.lineage import Lineage
from app.export.listing import Listing
from app.export.occasion import Occasion
from app.export.sighting import Sighting
from app.export.writers import ARTICLE_WRITERS, LISTING_WRITERS, SIGHTING_WRITERS, WRITERS
from app.ingest.readers import READERS
from app.web.pages import PAGES
from app.web.patterns import patterns
from app.web.render import TEMPLATES
from tests.conftest import REPOSITORY

APP = REPOSITORY / "app"
LONGEST_FILE = 300
LONG_TABLES = {"domain/outlets.py"}  # a line an outlet is not a line of program
CLAIM = re.compile(r"\boriginal(?:ly)?\b|\btrue source\b|\breal source\b|\bfirst ever\b", re.IGNORECASE)


def modules_in(folder: str) -> list[str]:
    """The modules of a folder of the app, by their full names."""
    found = sorted((APP / folder).glob("*.py"))
    return [f"app.{folder.replace('/', '.')}.{path.stem}" for path in found if path.stem != "__init__"]


def test_every_floor_imports_only_floors_below() -> None:
    linted = subprocess.run(
        [Path(sys.executable).with_name("lint-imports"), "--no-cache"],
        cwd=REPOSITORY,
        capture_output=True,
        text=True,
        check=False,
    )

    assert linted.returncode == 0, linted.stdout


def test_every_format_that_is_read_is_listed() -> None:
    listed = {reader.read.__module__ for reader in READERS}

    assert listed == set(modules_in("ingest/formats"))


def test_every_format_that_is_written_is_listed() -> None:
    listed = {
        *(writer.write.__module__ for writer in WRITERS),
        *(writer.write.__module__ for writer in SIGHTING_WRITERS),
        *(writer.write.__module__ for writer in ARTICLE_WRITERS),
        *(writer.write.__module__ for writer in LISTING_WRITERS),
    }

    made = {
        name
        for name in modules_in("export")
        for function in vars(importlib.import_module(name)).values()
        if getattr(function, "__module__", "") == name and _writes_on_an_occasion(function)
    }

    assert listed == made


def _writes_on_an_occasion(function: object) -> bool:
    told = list(getattr(function, "__annotations__", {}).values())
    return told[1:] == [Occasion, bytes] and told[0] in (Lineage, Sighting, HeldArticle, Listing)


def test_every_page_is_listed() -> None:
    made = {name for name in modules_in("web/pages") if hasattr(importlib.import_module(name), "router")}
    routers = [vars(importlib.import_module(name))["router"] for name in sorted(made)]

    assert all(isinstance(router, APIRouter) for router in routers)
    assert {id(router) for router in routers} == {id(router) for router in PAGES}


def test_every_partial_is_on_the_pattern_page() -> None:
    made = {path.stem for path in (TEMPLATES / "partials").glob("*.html")}

    assert made == {pattern.name for pattern in patterns()}, (
        "app/web/patterns.py shows each with sample values"
    )


def test_every_command_is_listed() -> None:
    made = {
        name
        for module in modules_in("cli")
        for name, value in vars(importlib.import_module(module)).items()
        if isinstance(value, click.Command) and module == f"app.cli.{name}"
    }

    assert made == {command.name for command in COMMANDS}


def test_a_file_has_one_idea_and_fits_in_the_head() -> None:
    lengths = {
        str(path.relative_to(APP)): len(path.read_text(encoding="utf-8").splitlines())
        for path in APP.rglob("*.py")
    }

    too_long = {name for name, length in lengths.items() if length > LONGEST_FILE}
    assert too_long - LONG_TABLES == set()


def test_no_page_claims_more_than_the_earliest_known() -> None:
    claims = [
        f"{path.name}: {line.strip()}"
        for path in sorted((REPOSITORY / "templates").rglob("*.html"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if CLAIM.search(line)
    ]

    assert claims == []


def test_no_machine_is_named_in_the_requirements() -> None:
    for name in ("requirements.txt", "requirements-dev.txt", "requirements-bench.txt"):
        assert "://" not in (REPOSITORY / name).read_text(encoding="utf-8")


def test_every_dependency_has_its_sentence() -> None:
    project = tomllib.loads((REPOSITORY / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [
        *project["dependencies"],
        *(name for names in project["optional-dependencies"].values() for name in names),
    ]
    described = (REPOSITORY / "docs" / "dependencies.md").read_text(encoding="utf-8")

    missing = [name for name in wanted if f"| {re.split('[<>=]', name)[0]} |" not in described]
    assert missing == []
