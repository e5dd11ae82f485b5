"""Files in UTF-8 as text, whole or line by line; what cannot be read is said with the remedy."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from eval.errors import BadEvaluationInput
from summarize.errors import reason

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


def whole(path: Path, remedy: str) -> str:
    """Read a file, without its byte order mark.

    Args:
        path: the file.
        remedy: what to do where it cannot be read.

    Raises:
        BadEvaluationInput: for a file that cannot be read or is not UTF-8.

    """
    with _readable(path, remedy):
        return path.read_text(encoding="utf-8-sig")


def numbered(path: Path, remedy: str) -> Iterator[tuple[int, str]]:
    """Yield the lines of a file that hold more than white space, with their numbers from 1; raises as `whole`."""
    with _readable(path, remedy), path.open(encoding="utf-8-sig") as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                yield number, line


@contextmanager
def _readable(path: Path, remedy: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise BadEvaluationInput(path, None, f"cannot be read ({reason(error)}); {remedy}") from error
    except UnicodeError as error:
        raise BadEvaluationInput(path, None, "not UTF-8; save it as UTF-8") from error
