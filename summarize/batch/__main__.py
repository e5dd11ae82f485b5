"""`python -m summarize.batch`."""

from __future__ import annotations

import sys

from summarize.terminal import start


def _main() -> int:
    from summarize.batch.cli import main  # noqa: PLC0415 - where Ctrl-C is heard

    return main(sys.argv[1:])


if __name__ == "__main__":
    start("summarize.batch", _main)
