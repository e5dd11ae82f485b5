"""Where the data lies that only some machines have."""

import json
import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
SHARED = Path(os.environ.get("SUMMARIZE_SHARED", ROOT.parent / "shared"))
"""Development data beside the checkout, or where SUMMARIZE_SHARED says."""

needs_shared = pytest.mark.skipif(
    not SHARED.is_dir(), reason=f"development data is not at {SHARED} (set SUMMARIZE_SHARED)"
)


def jsonl(path):
    """Read one JSON value a line."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line]
