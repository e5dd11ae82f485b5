"""The first and the last moment of a command: Ctrl-C in either is answered in a line, as in between."""

from __future__ import annotations

import gc
import signal
import sys
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable

INTERRUPTED = 130
"""Exit code of a run that Ctrl-C ended."""


def start(name: str, command: Callable[[], int]) -> NoReturn:
    """Run a command and leave with its exit code.

    Args:
        name: of the command, as its errors begin.
        command: imports all that it needs itself, which takes longer than the rest of many a run.

    """
    try:
        code = command()
    except KeyboardInterrupt:
        sys.stderr.write(f"{name}: interrupted\n")
        code = INTERRUPTED
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # all is done and said
    # Python looks through all objects for garbage once more as it leaves: with those of SciPy, a sixth of a short run.
    gc.freeze()
    sys.exit(code)
