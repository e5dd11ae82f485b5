"""The README shows what the commands print."""

import re
import subprocess
import sys
from dataclasses import fields

import pytest

from summarize import Settings
from summarize.arguments import ENDINGS, RANKER_NAMES, READ, SELECTOR_NAMES
from tests.readme import README, ROOT, blocks, shown

TEXT = README.read_text(encoding="utf-8")


@pytest.mark.parametrize("command", blocks())
def test_the_readme_shows_what_the_command_prints(command):
    """`make readme` writes it anew."""
    assert blocks()[command] == shown(command)


def test_the_readme_has_its_blocks():
    """The pattern still finds them."""
    assert "python -m summarize seeds/ --words 200" in blocks()


def test_the_examples_in_python_run_and_give_what_they_say():
    """Each goes on from those before; a line that ends in a tuple as its comment has that value."""
    code = "\n".join(re.findall(r"```python\n(.*?)```", TEXT, re.DOTALL))
    code, said = re.subn(r"^(\S.*?)  # (\(.*,\))$", r"assert \1 == \2", code, flags=re.MULTILINE)
    assert said
    ended = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, cwd=ROOT)
    assert (ended.returncode, ended.stderr.decode()) == (0, "")


def test_the_table_of_settings_has_them_all():
    """By name, in order, with the default of each."""
    rows = re.findall(r"^\| `(\w+)` \| `(.+?)` \|", TEXT, re.MULTILINE)
    assert rows == [(each.name, repr(each.default)) for each in fields(Settings)]


@pytest.mark.parametrize(("setting", "names"), [("ranker", RANKER_NAMES), ("selector", SELECTOR_NAMES)])
def test_the_table_of_settings_names_all_that_can_be_chosen(setting, names):
    """In the order of the help."""
    (row,) = re.findall(rf"^\| `{setting}` \|(.*? \|.*?) \|", TEXT, re.MULTILINE)
    assert re.findall(r"[\w-]+(?='?`)", row) == list(names)


def test_every_format_that_can_be_read_is_named():
    """Each ending, but the short forms of two."""
    assert set(READ) - set(re.findall(r"`(\.\w+)`", TEXT)) == {".htm", ".mht"}


def test_every_format_that_can_be_written_is_named():
    """Beside -o, by its first ending."""
    (named,) = re.findall(r" -o briefing\.json +# (.+?);", TEXT)
    endings = {form: ending for ending, form in reversed(ENDINGS.items()) if ending}
    assert set(re.findall(r"\.\w+", named)) == set(endings.values())
