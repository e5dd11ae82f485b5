"""What the pages count and list is what there is."""

import re
import tomllib
from pathlib import Path

import pytest

from eval.ablation import DEFAULT, systems
from eval.commands import COMMANDS
from eval.systems import SYSTEMS, peers
from summarize.language.negation import _NOT
from summarize.language.numbers import NUMBER_WORDS
from tests.language.test_foreign_openings import KNOWN

ROOT = Path(__file__).parents[1]
SLOW = [system.slow for name, system in systems().items() if name != DEFAULT]
PEERS = [
    name
    for name, system in SYSTEMS.items()
    if getattr(system.run, "func", system.run).__module__ == peers.__name__
]
EVALUATION = (ROOT / "docs/evaluation.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("page", "said", "count"),
    [
        ("README.md", "in {} of them sentences that lean on the one", len(KNOWN - {"en"})),
        ("CHANGELOG.md", "Of {} languages such openings", len(KNOWN - {"en"})),
        ("docs/trust.md", "(`language/negation.py`, {} languages)", len(_NOT)),
        ("CHANGELOG.md", "counts against it in {} languages", len(_NOT)),
    ],
)
def test_languages_are_counted_right(page, said, count):
    """In words up to twenty, where a language more is easily forgotten."""
    assert said.format(dict(enumerate(NUMBER_WORDS)).get(count, count)) in (ROOT / page).read_text(
        encoding="utf-8"
    )


def test_variants_are_counted_right():
    """By chance one in twenty differs."""
    assert f"With {SLOW.count(False)} variants ({len(SLOW)} with the slow one)" in EVALUATION


def test_every_command_of_the_evaluation_is_listed():
    """At the top of its page."""
    assert set(COMMANDS) <= set(re.findall(r"^    python -m eval ([a-z]+) ", EVALUATION, re.MULTILINE))


def test_every_peer_is_listed():
    """In the section on peers, by its package and its algorithm."""
    section = EVALUATION.partition("\n## Peers\n")[2].partition("\n## ")[0]
    words = set(re.findall(r"\w+", section))
    assert [name for name in PEERS if not set(name.split()) <= words] == []


def test_the_package_of_every_peer_is_declared():
    """With the version that the tests pass with; pytextrank apart, which needs a model that no index has."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    declared = {*project["dependencies"], *project["optional-dependencies"]["peers"]}
    pinned = re.findall(r"^(.+)==", (ROOT / "constraints.txt").read_text(encoding="utf-8"), re.MULTILINE)
    assert {name.split()[0] for name in PEERS} - {"pytextrank"} - (declared & set(pinned)) == set()
