"""`python -m benchmarks [pytest arguments]`: run, save, compare with the last saved run, end with the ratios.

For a quick look: `python -m benchmarks -k "not 1000000 and not 100000"`.
"""

import json
import sys
import tempfile
from pathlib import Path

import pytest

from benchmarks.table import ratios

HERE = Path(__file__).parent
SAVED = HERE.parent / ".benchmarks"


def main(arguments):
    """Run the benchmarks and print the table; the exit code is pytest's."""
    with tempfile.TemporaryDirectory() as folder:
        record = Path(folder, "run.json")
        options = ["-q", "-W", "ignore", "-p", "no:cacheprovider", f"--benchmark-json={record}"]
        options += [
            "--benchmark-warmup=off",
            "--benchmark-sort=name",
            "--benchmark-columns=min,median,rounds",
        ]
        options += [f"--benchmark-storage={SAVED}", "--benchmark-autosave"]
        if any(SAVED.glob("*/*.json")):
            options.append("--benchmark-compare")
        code = pytest.main([str(HERE), *options, *arguments])
        if record.exists() and record.stat().st_size:
            print("\n" + "\n".join(ratios(json.loads(record.read_text())["benchmarks"])))  # noqa: T201
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
