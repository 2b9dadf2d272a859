# Everything a newcomer types. Needs Python 3.11 or newer and make; the rest is installed into .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin

.DEFAULT_GOAL := help
.PHONY: help run test check bench bench-extract bench-ingest bench-large bench-linking bench-lineage bench-order bench-readers bench-stories fit fit-lineage lock

help: ## what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-13s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

run: $(VENV)/run.stamp ## install, create the database, load the demonstration articles, serve on 127.0.0.1:8000
	$(BIN)/whence seed
	$(BIN)/whence serve

test: $(VENV)/dev.stamp ## run the tests
	$(BIN)/pytest

check: $(VENV)/dev.stamp ## format, lint, types, layers, migrations, tests
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m app.store.migrate --check
	$(MAKE) --no-print-directory test

bench: $(VENV)/dev.stamp ## measure extract, ingest, rebuild, index size, page latency (eight readers at once, too) and hostile text (CORPUS=articles.jsonl)
	$(BIN)/python -m tests.benchmarks $(CORPUS)

bench-extract: $(VENV)/dev.stamp ## measure extract over 100,000 articles: speed, memory, processors (CORPUS=articles.jsonl)
	$(BIN)/python -m tests.benchmarks.extraction $(CORPUS)

bench-ingest: $(VENV)/dev.stamp ## measure ingest of simulated worlds, and of one article more (SIZES="10000 100000", KEEP=folder)
	$(BIN)/python -m tests.benchmarks.ingest $(SIZES) $(if $(KEEP),--keep $(KEEP))

bench-large: $(VENV)/dev.stamp ## trace one family of 5,000 sightings in 200 wordings, and open its page
	$(BIN)/python -m tests.benchmarks.large

bench-linking: $(VENV)/bench.stamp ## measure linking on simulated worlds, beside other ways to do it (SIZES="10000 100000", KEEP=folder)
	$(BIN)/python -m tests.benchmarks.linking $(SIZES) $(if $(KEEP),--keep $(KEEP))

bench-lineage: $(VENV)/dev.stamp ## score lineages of simulated worlds against what is true there (SEEDS="1 2", KEEP=folder)
	$(BIN)/python -m tests.benchmarks.lineage $(SEEDS) $(if $(KEEP),--keep $(KEEP))

bench-order: $(VENV)/dev.stamp ## take a simulated world in in three orders and compare the exports (SIZE=10000, KEEP=folder)
	$(BIN)/python -m tests.benchmarks.order $(SIZE) $(if $(KEEP),--keep $(KEEP))

bench-readers: $(VENV)/dev.stamp ## eight readers at once on one process (STORE=a store's file)
	$(BIN)/python -m tests.benchmarks.readers $(if $(STORE),--store $(STORE))

bench-stories: $(VENV)/dev.stamp ## compare the stories of a simulated world with the true ones (SIZE=5000, KEEP=folder)
	$(BIN)/python -m tests.benchmarks.stories $(SIZE) $(if $(KEEP),--keep $(KEEP))

fit: $(VENV)/dev.stamp ## fit the weights by which speakers are ranked (GOLD=folder of annotated articles)
	$(BIN)/python -m tests.quality.fit_speakers $(or $(GOLD),../shared/gold)

fit-lineage: $(VENV)/dev.stamp ## fit the costs by which exemplars compete, on simulated worlds that are not scored (SEEDS="1 2")
	$(BIN)/python -m tests.benchmarks.lineage.fit $(SEEDS) $(if $(KEEP),--keep $(KEEP))

lock: ## pin the requirements again (needs uv)
	uv pip compile pyproject.toml --extra install $(PIN) -o requirements.txt
	uv pip compile pyproject.toml --extra install --extra dev $(PIN) -o requirements-dev.txt
	uv pip compile pyproject.toml --extra install --extra dev --extra bench -c requirements-dev.txt $(PIN) -o requirements-bench.txt

PIN := --python-version 3.11 --universal --generate-hashes --no-emit-index-url --no-emit-find-links --no-header --no-annotate

$(BIN)/python:
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Whence needs Python 3.11 or newer: make PYTHON=/path/to/python3.11")'
	$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: requirements.txt pyproject.toml | $(BIN)/python
	$(BIN)/pip install --quiet --require-hashes -r requirements.txt
	$(BIN)/pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@

$(VENV)/dev.stamp: requirements-dev.txt pyproject.toml | $(BIN)/python
	$(BIN)/pip install --quiet --require-hashes -r requirements-dev.txt
	$(BIN)/pip install --quiet --no-deps --no-build-isolation -e .
	@touch $@ $(VENV)/run.stamp

$(VENV)/bench.stamp: requirements-bench.txt $(VENV)/dev.stamp | $(BIN)/python
	$(BIN)/pip install --quiet --require-hashes -r requirements-bench.txt
	@touch $@
