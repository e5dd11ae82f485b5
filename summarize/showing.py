"""`--open`: the page in the reader's browser."""

from __future__ import annotations

import tempfile
import webbrowser
from pathlib import Path

from summarize.errors import UnwritableOutput
from summarize.writing import write_whole


def show(page: str, path: str | None = None) -> Path:
    """Write the page and open it; without a path in a folder of its own among the temporary files, where it stays.

    Raises:
        UnwritableOutput: the page cannot be written, or was, and no browser could be started to show it.

    """
    file = Path(path or Path(tempfile.mkdtemp(prefix="summarize-")) / "briefing.html").absolute()
    write_whole(file, page.encode("utf-8", "replace"))
    if not webbrowser.open(file.as_uri()):
        raise UnwritableOutput(f"{file}: written, but no browser could be started: open the file yourself")
    return file
