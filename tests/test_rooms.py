"""How the package is laid out."""

import pkgutil
from importlib import import_module
from types import ModuleType

import pytest

import summarize

MODULES = {found.name for found in pkgutil.walk_packages(summarize.__path__, "summarize.")}


@pytest.mark.parametrize("name", sorted(MODULES))
def test_no_file_is_hidden_by_a_function_of_its_name(name):
    """What a room hands out is named otherwise than its files, so that `import a.b as b` gives the file."""
    room, _, file = name.rpartition(".")
    import_module(name)
    assert isinstance(getattr(import_module(room), file), ModuleType)
