"""`python -m summarize.batch`."""

from __future__ import annotations

import sys

from summarize.batch.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
