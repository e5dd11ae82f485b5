"""`python -m summarize` and the console script `summarize`."""

from __future__ import annotations

import sys

from summarize.terminal import start


def run() -> None:
    """Run the command line and leave with its exit code."""
    start("summarize", _main)


def _main() -> int:
    from summarize.cli import main  # noqa: PLC0415 - where Ctrl-C is heard

    return main(sys.argv[1:])


if __name__ == "__main__":
    run()
