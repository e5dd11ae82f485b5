"""`python -m eval`: how good the briefings are, beside every other system under the same budget."""

from __future__ import annotations

import sys

from eval.cli import main

if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
