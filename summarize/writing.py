"""Output: files, written whole or not at all; the browser; standard output."""

from __future__ import annotations

import contextlib
import os
import stat
import sys
from errno import EACCES
from pathlib import Path

from summarize.errors import UnwritableOutput, reason
from summarize.terminal import hang_up

_REMEDIES: dict[type[OSError], str] = {
    FileNotFoundError: ": make its folder first",
    IsADirectoryError: ": name a file in it",
}


def write_whole(path: Path | str, data: bytes) -> None:
    """Write a file through a temporary one beside it: write, fsync, rename.

    A reader of `path` finds the old content or the new, whatever happens in between. A link stays a link, and its
    target is replaced; permissions are kept; what is not a file (a pipe, /dev/null) is written directly.

    Raises:
        UnwritableOutput: the folder or disk cannot be written; nothing at `path` was changed.

    """
    try:
        if _is_device(Path(path)):
            Path(path).write_bytes(data)
        else:
            _replace(Path(os.path.realpath(path)), data)
    except OSError as error:
        remedy = _REMEDIES.get(type(error), "")
        raise UnwritableOutput(f"{path}: cannot be written ({reason(error)}){remedy}") from error


def write_and_open(page: str, path: str | None = None) -> Path:
    """Write a page and open it in the browser; without a path, in a new temporary folder, which is not removed.

    Raises:
        UnwritableOutput: the page cannot be written, or it was written but no browser could be started.

    """
    import tempfile  # noqa: PLC0415 - both heavy, and only --open needs a browser
    import webbrowser  # noqa: PLC0415

    file = Path(path or Path(tempfile.mkdtemp(prefix="summarize-")) / "briefing.html").absolute()
    write_whole(file, page.encode("utf-8", "replace"))
    if not webbrowser.open(file.as_uri()):
        raise UnwritableOutput(f"{file}: written, but no browser could be started: open the file yourself")
    return file


def write_out(data: bytes) -> None:
    """Write to standard output.

    Raises:
        BrokenPipeError: its reader is gone.
        UnwritableOutput: it is closed, or on a full disk.

    """
    if sys.stdout is None:
        raise UnwritableOutput("standard output: cannot be written (it is closed)")
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        hang_up(sys.stdout)
        raise UnwritableOutput(f"standard output: cannot be written ({reason(error)})") from error


def _is_device(path: Path) -> bool:
    """Whether the path is a pipe, a terminal or a device such as /dev/null, which a rename would replace by a file."""
    return path.exists() and not (path.is_file() or path.is_dir())


def _replace(path: Path, data: bytes) -> None:
    mode = stat.S_IMODE(path.stat().st_mode) if path.is_file() else 0o666 & ~_umask()
    if path.is_file() and not os.access(path, os.W_OK):  # a rename would not check
        raise PermissionError(EACCES, os.strerror(EACCES))
    import tempfile  # noqa: PLC0415 - heavy, and standard output needs none

    handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(mode)
        Path(temporary).replace(path)
    except BaseException:  # Ctrl-C too
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        raise


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
