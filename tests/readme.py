"""The README's output blocks: each is what its command prints. `python -m tests.readme` writes them anew."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
_BLOCK = re.compile(r"(<!-- prints: ([^>]+) -->\n)(.*?)(<!-- end -->)", re.DOTALL)


def blocks() -> dict[str, str]:
    """What the README shows for each command."""
    return {match[2]: match[3] for match in _BLOCK.finditer(README.read_text(encoding="utf-8"))}


def shown(command: str) -> str:
    """What the command prints, as the README shows it: text between fences, Markdown as it is."""
    words = [sys.executable if word == "python" else word for word in shlex.split(command)]
    steady = {**os.environ, "PYTHONHASHSEED": "0"}  # as some peers follow the hash seed
    ended = subprocess.run(words, capture_output=True, check=True, cwd=ROOT, env=steady)
    text = ended.stdout.decode()
    return text if "markdown" in command else f"```text\n{text}```\n"


def main() -> None:
    """Write what the commands print into the README."""
    text = README.read_text(encoding="utf-8")
    README.write_text(_BLOCK.sub(lambda m: m[1] + shown(m[2]) + m[4], text), encoding="utf-8")


if __name__ == "__main__":
    main()
