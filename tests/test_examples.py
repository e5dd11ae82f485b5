"""The examples in the documentation of functions, every one of them."""

import doctest
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
MODULES = [
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for package in ("summarize", "eval")
    for path in sorted((ROOT / package).rglob("*.py"))
    if ">>> " in path.read_text(encoding="utf-8")
]


@pytest.mark.parametrize("name", MODULES)
def test_an_example_shows_what_the_function_returns(name):
    """An example that nobody runs is soon a wrong one."""
    result = doctest.testmod(import_module(name))
    assert result.attempted
    assert not result.failed
