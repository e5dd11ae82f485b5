"""`python -m summarize` and the console script `summarize`."""

from __future__ import annotations

import gc
import sys

from summarize.cli import main


def run() -> None:
    """Run the command line and leave with its exit code."""
    code = main(sys.argv[1:])
    # Python looks through all objects for garbage once more as it leaves: with those of SciPy, a sixth of a short run.
    gc.freeze()
    sys.exit(code)


if __name__ == "__main__":
    run()
