"""A run of the batch in this process, and what it left behind."""

from __future__ import annotations

import json
import sys
from pathlib import Path

from summarize.batch.cli import main

WORDS = 60
COMMAND = (sys.executable, "-m", "summarize.batch")
ROOT = Path(__file__).resolve().parents[2]


def run(inbox, out, *more):
    return main([str(inbox), "--out", str(out), "--words", str(WORDS), "--jobs", "1", *more])


def contents(folder):
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def index(out):
    return json.loads((out / "index.json").read_text(encoding="utf-8"))
