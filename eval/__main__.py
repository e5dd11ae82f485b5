"""`python -m eval`: how good the briefings are, beside every other system under the same budget."""

from __future__ import annotations

import sys

from summarize.terminal import start


def _main() -> int:
    from eval.cli import main  # noqa: PLC0415 - where Ctrl-C is heard

    return main(sys.argv[1:])


if __name__ == "__main__":
    start("eval", _main)
