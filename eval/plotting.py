"""The curve of coverage against budget as a picture; matplotlib is an extra."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from eval.curves import BUDGETS
from summarize.errors import BadSettings, UnwritableOutput, reason

if TYPE_CHECKING:
    from pathlib import Path

    from eval.curves import Curves

SUFFIXES = (".png", ".svg")


def drawable(path: Path) -> None:
    """Refuse a path that no plot can be written to, before anything is measured.

    Raises:
        BadSettings: where the suffix is neither .png nor .svg, or the folder is not there.

    """
    if path.suffix not in SUFFIXES:
        raise BadSettings(f"{path}: a plot is {' or '.join(SUFFIXES)}; give the file one of these endings")
    if not path.parent.is_dir():
        raise BadSettings(f"{path}: no folder {path.parent}; make it first")


def plot(found: Curves, path: Path) -> None:
    """Draw one line a system, ours and the oracle drawn strongest.

    Raises:
        BadSettings: where matplotlib is not installed.
        UnwritableOutput: where the picture cannot be written.

    """
    try:
        import matplotlib as mpl  # noqa: PLC0415 - an extra, and slow to start
        from matplotlib.figure import Figure  # noqa: PLC0415
    except ImportError as error:
        raise BadSettings("--plot needs matplotlib: pip install matplotlib") from error
    mpl.rcParams["svg.hashsalt"] = "summarize"  # the same bytes every time
    drawing = Figure(figsize=(8, 5), layout="constrained")
    axes = drawing.add_subplot()
    for rank, (name, shares) in enumerate(found.items()):
        strong = name == "oracle" or rank == 0
        color, dash = ("black", "--") if name == "oracle" else (f"C{rank % 10}", "-")
        axes.plot(
            BUDGETS,
            np.array(shares, dtype=float),
            dash,
            label=name,
            color=color,
            linewidth=2.5 if strong else 1.2,
        )
    axes.set(xlabel="budget, words", ylabel="share of all key facts, by weight", ylim=(0, 1), xticks=BUDGETS)
    axes.grid(visible=True, alpha=0.3)
    axes.legend(fontsize=8, loc="upper left", ncols=2)
    try:
        drawing.savefig(
            path, dpi=150, metadata={"Date": None} if path.suffix == ".svg" else {"Software": None}
        )
    except OSError as error:
        raise UnwritableOutput(f"{path}: cannot be written ({reason(error)})") from error
