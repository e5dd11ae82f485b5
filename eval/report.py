"""What one run found, and how each of its figures is signed."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from eval.columns import COLUMNS
from eval.resampling import SEED
from eval.rouge import signature
from summarize.version import VERSION

if TYPE_CHECKING:
    from collections.abc import Sequence

    from eval.curves import Curves
    from eval.rouge import Options
    from eval.running import Row
    from eval.topics import Topic


@dataclass(frozen=True, slots=True)
class Report:
    """All that one run found."""

    title: str
    words: int
    topics: Sequence[Topic]
    rows: Sequence[Row]
    options: Options
    by: str | None = None
    """The column by which systems are compared pair by pair, or None for the usual one."""
    curves: Curves = field(default_factory=dict)
    """Coverage against budget, where it was asked for."""
    only: tuple[str, ...] = ()
    """The columns that tables show; none for all."""

    @property
    def columns(self) -> list[str]:
        """Names of the columns that these topics define."""
        return defined(self.topics)

    @property
    def shown(self) -> list[str]:
        """Names of the columns that tables show."""
        return [name for name in self.columns if not self.only or name in self.only]

    @property
    def main(self) -> str:
        """The column by which systems are compared: what was asked for, key facts, or else ROUGE-2."""
        if self.by:
            return self.by
        return "share" if "share" in self.columns else "rouge2_f1"

    @property
    def signature(self) -> str:
        """How the figures were made, in one line."""
        return signed(self, self.main)


def defined(topics: Sequence[Topic]) -> list[str]:
    """Names of the columns that some topic has what it takes for."""
    return [name for name, column in COLUMNS.items() if any(map(column.fits, topics))]


def signed(report: Report, name: str) -> str:
    """Sign a column in the manner of sacrebleu: enough to make the figure again."""
    run = f"words:{report.words}|topics:{len(report.topics)}|seed:{SEED}"
    if COLUMNS[name].needs != "references":
        return f"{'facts' if COLUMNS[name].needs == 'facts' else name}|{run}|version:{VERSION}"
    counts = {len(topic.references) for topic in report.topics}
    references = f"{min(counts)}-{max(counts)}" if len(counts) > 1 else str(min(counts))
    return f"{signature(name.partition('_')[0], references, report.options, VERSION)}|{run}"
