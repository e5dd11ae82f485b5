"""The README shows what the commands print."""

import pytest

from tests.readme import blocks, shown


@pytest.mark.parametrize("command", blocks())
def test_the_readme_shows_what_the_command_prints(command):
    """`make readme` writes it anew."""
    assert blocks()[command] == shown(command)


def test_the_readme_has_its_blocks():
    """The pattern still finds them."""
    assert "python -m summarize seeds/ --words 200" in blocks()
