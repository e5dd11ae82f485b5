# Two commands are enough on a fresh machine: `make run` and `make test`; PYTHON=python3.12 names another Python.
PYTHON ?= python3
BIN := .venv/bin

USABLE := import pip, sys; assert sys.version_info >= (3, 11)

# setuptools' compat mode puts the clone itself on the path, so that mypy sees the types and eval is found from any folder.
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt --config-settings editable_mode=compat

.PHONY: run test check fix bench eval readme clean .venv/new

run: .venv/run
	@$(BIN)/python -m summarize seeds/ --words 200

test: .venv/dev
	$(BIN)/python -m pytest -n logical --cov --cov-report=term:skip-covered --cov-fail-under=95

check: .venv/dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports

fix: .venv/dev
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: .venv/bench
	$(BIN)/python -m benchmarks

eval: .venv/dev
	$(BIN)/python -m eval

readme: .venv/dev
	$(BIN)/python -m tests.readme

clean:
	rm -rf .venv

# Made anew where a first try was broken off, or made it with an old Python; what fails leaves nothing behind.
.venv/new:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make run PYTHON=python3.12")'
	@$(PYTHON) -m venv --clear .venv || \
	  { rm -rf .venv; echo "no virtual environment: $(PYTHON) lacks venv; on Debian or Ubuntu: apt install python3-venv" >&2; exit 1; }

.venv/run: pyproject.toml constraints.txt
	@echo "installing into .venv, a minute or so" >&2
	@$(BIN)/python -c '$(USABLE)' 2>/dev/null || $(MAKE) --no-print-directory .venv/new
	@$(INSTALL) -e . >&2
	@touch $@

.venv/bench: .venv/dev
	@$(INSTALL) -e '.[bench]' >&2
	@touch $@

.venv/dev: .venv/run
	@echo "installing the development tools into .venv, a minute or so" >&2
	@$(INSTALL) -e '.[dev,plot,cluster,peers]' >&2
	@touch $@
