"""What the tests of the batch start from."""

from __future__ import annotations

import pytest

from tests.batch.invented import news
from tests.inbox import lay_out


@pytest.fixture
def inbox(tmp_path):
    """Six events in pages, JSON lines and a feed."""
    folder = tmp_path / "inbox"
    folder.mkdir()
    lay_out(news(6), folder)
    return folder
