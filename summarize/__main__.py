"""`python -m summarize` and the console script `summarize`."""

from __future__ import annotations

import sys

from summarize.cli import main


def run() -> None:
    """Run the command line and leave with its exit code."""
    sys.exit(main(sys.argv[1:]))


if __name__ == "__main__":
    run()
