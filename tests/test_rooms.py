"""How the package is laid out."""

import pkgutil
import re
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import summarize

ROOT = Path(__file__).parents[1]
MODULES = {found.name for found in pkgutil.walk_packages(summarize.__path__, "summarize.")}


@pytest.mark.parametrize("name", sorted(MODULES))
def test_no_file_is_hidden_by_a_function_of_its_name(name):
    """What a room hands out is named otherwise than its files, so that `import a.b as b` gives the file."""
    room, _, file = name.rpartition(".")
    import_module(name)
    assert isinstance(getattr(import_module(room), file), ModuleType)


def test_the_clone_is_installed_as_a_folder():
    """What setuptools does by itself finds neither eval nor, for mypy, the types from any other folder, and the last install counts."""
    files = (
        "Makefile",
        "README.md",
        "CONTRIBUTING.md",
        *(f"docs/{path.name}" for path in ROOT.glob("docs/*.md")),
    )
    lines = [line for file in files for line in (ROOT / file).read_text(encoding="utf-8").splitlines()]
    installs = [line for line in lines if re.search(r"\bpip install\b.*constraints|\$\(INSTALL\)", line)]
    assert len(installs) >= 5
    assert all("editable_mode=compat" in line or "$(INSTALL) -e " in line for line in installs)
