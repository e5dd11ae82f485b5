"""Output is written whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from summarize.errors import UnwritableOutput, reason

_REMEDIES: dict[type[OSError], str] = {
    FileNotFoundError: ": make its folder first",
    IsADirectoryError: ": name a file in it",
}


def write_whole(path: Path | str, data: bytes) -> None:
    """Write a file by way of a temporary one beside it: write, fsync, rename.

    Whoever reads `path` finds the old content or the new one, whatever happens in between.

    Raises:
        UnwritableOutput: the folder or the disk does not take it; nothing at `path` was changed.

    """
    path = Path(path)
    temporary = ""
    try:
        handle, temporary = tempfile.mkstemp(prefix=f".{path.name[:40]}.", suffix=".part", dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).chmod(0o666 & ~_umask())
        Path(temporary).replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            Path(temporary).unlink()
        remedy = _REMEDIES.get(type(error), "")
        raise UnwritableOutput(f"{path}: cannot be written ({reason(error)}){remedy}") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
