# Two commands are enough on a fresh machine: `make run` and `make test`.
PYTHON ?= python3
BIN := .venv/bin

.PHONY: run test check fix bench eval readme clean

run: .venv/run
	@$(BIN)/python -m summarize seeds/ --words 200

test: .venv/dev
	$(BIN)/python -m pytest --cov --cov-report=term:skip-covered --cov-fail-under=95

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

.venv/run: pyproject.toml constraints.txt
	@echo "installing into .venv, a minute or so" >&2
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e . >&2
	@touch $@

.venv/bench: .venv/dev
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[bench]' >&2
	@touch $@

.venv/dev: .venv/run
	@echo "installing the development tools into .venv, a minute or so" >&2
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[dev,plot,cluster,peers]' >&2
	@touch $@
