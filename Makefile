# `make run` and `make test` are all a newcomer needs; both make the environment first.

PYTHON ?= python3
BIN := .venv/bin
PIP_INSTALL := $(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: run test test-long coverage check format constraints commands picture bench-sources bench-locks bench-match bench-relevance bench-delivery bench-takeover crash soak country-names clean

run: .venv/installed-run
	@$(BIN)/liveblog-bot run

# Without its bytecode pytest reads every test anew, in every worker.
unexport PYTHONDONTWRITEBYTECODE

# Whoever is done first takes over tests.
PYTEST := $(BIN)/pytest --numprocesses auto --dist worksteal

test: .venv/installed-test
	$(PYTEST)

# The same tests, with many more examples of those that draw them; takes a while.
test-long: .venv/installed-test
	$(PYTEST) --hypothesis-profile=long --timeout 1200

# Prints which lines and branches no test reaches.
coverage: .venv/installed-test
	$(PYTEST) --cov --cov-report=term-missing:skip-covered

check: .venv/installed-check
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

format: .venv/installed-check
	$(BIN)/ruff check --fix
	$(BIN)/ruff format

# Pins what run, test and check install, for every platform; no index addresses.
constraints: .venv/installed-check
	$(BIN)/uv pip compile pyproject.toml --all-extras --universal --python-version 3.11 \
		--no-emit-index-url --no-emit-find-links --no-header --upgrade --output-file constraints.txt

# Writes docs/commands.md from the program.
commands: .venv/installed-test
	$(BIN)/python -m docs.commands

# Takes the pictures in the docs from the running program, with the browser that is installed; takes 4 minutes.
picture: .venv/installed-test
	$(BIN)/python -m docs.pictures.take

# Polls a thousand made-up sources and prints what that costs; fails where an aim of docs/sources.md is missed.
bench-sources: .venv/installed-test
	$(BIN)/python -m bench.sources

# Does each kind of long work once and prints how long it held the writer; fails where that is too long.
bench-locks: .venv/installed-test
	$(BIN)/python -m bench.locks

# Matches entries against up to a million made-up filters and prints what that costs; fails where an aim is missed.
bench-match: .venv/installed-test
	$(BIN)/python -m bench.match

# Prints how well countries are found in labelled news, which lies outside the project.
bench-relevance: .venv/installed-test
	$(BIN)/python -m bench.relevance

# Writes the names of countries that may be typed in other languages, from Babel.
country-names: .venv/installed-test
	$(BIN)/python -m bench.country_names

# Pulls the plug, over and over, on both databases; fails where anything is lost, or doubled and not counted.
# Then leader and server fail at random, on PostgreSQL.
KILLS ?= 200
FAULTS ?= 50
crash: .venv/installed-test
	$(BIN)/python -m bench.crash --kills $(KILLS) --faults $(FAULTS)

# Runs a long day in short, and prints whether memory, open files or the database grow; takes 25 minutes.
MINUTES ?= 20
soak: .venv/installed-test
	$(BIN)/python -m bench.soak --minutes $(MINUTES)

# Lets the leader, and its server, fail in every way and prints how soon another takes over; fails where an aim is missed.
bench-takeover: .venv/installed-test
	$(BIN)/python -m bench.takeover

# Sends to many readers and prints what that costs beside other libraries; fails where an aim is missed.
# ONLY=speed, pace, time or rush runs one part.
bench-delivery: .venv/installed-bench
	$(BIN)/python -m bench.delivery $(ONLY)

clean:
	rm -rf .venv build dist *.egg-info

.venv/bin/pip:
	@$(PYTHON) -c 'import sys; sys.exit("Liveblog Bot needs Python 3.11 or later: make PYTHON=python3.12 run" if sys.version_info < (3, 11) else 0)'
	@echo "Making .venv; this takes a minute the first time."
	@$(PYTHON) -m venv .venv

.venv/installed-run: .venv/bin/pip pyproject.toml constraints.txt
	@$(PIP_INSTALL) --editable .
	@touch $@

.venv/installed-test: .venv/bin/pip pyproject.toml constraints.txt
	@$(PIP_INSTALL) --editable '.[test]'
	@touch $@

.venv/installed-check: .venv/bin/pip pyproject.toml constraints.txt
	@$(PIP_INSTALL) --editable '.[test,check]'
	@touch $@

# pyTelegramBotAPI is under the GPL: it is measured beside ours, and is no dependency of the project.
.venv/installed-bench: .venv/installed-test
	@$(PIP_INSTALL) pytelegrambotapi==4.37.1
	@touch $@
