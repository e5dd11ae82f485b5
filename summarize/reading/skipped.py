"""What was not read, and how that is reported."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

Item = TypeVar("Item")

MOST_NOTES = 20
"""Most lines about one kind of reason, in one file or folder."""
_KIND = 3
"""First words of a reason, which tell its kind; places and names come behind them."""


class Skipped(NamedTuple):
    """Something that was not read: its name and the reason."""

    name: str
    reason: str

    def __str__(self) -> str:
        """One line for people."""
        return f"{self.name}: skipped: {self.reason}"


def unreadable(name: str, error: Exception) -> Skipped:
    """Say that a library broke on one file, or on one page of an archive: it must not cost the others."""
    said = " ".join(f"{type(error).__name__}: {error}".split())[:100]
    return Skipped(name, f"cannot be read ({said})")


def separate(items: Iterable[Item | Skipped]) -> tuple[list[Item], list[Skipped]]:
    """Separate what was found from what was not read, each in its order."""
    items = list(items)
    found = [item for item in items if not isinstance(item, Skipped)]
    return found, [item for item in items if isinstance(item, Skipped)]


def notes(skipped: Iterable[Skipped]) -> Iterator[str]:
    """Yield a line for each thing that was not read.

    Of more than `MOST_NOTES` of one kind, in one file or folder, the last line says how many more there are.
    """
    skipped = tuple(skipped)
    count = Counter(map(_kind, skipped))
    printed: Counter[tuple[str, ...]] = Counter()
    for item in skipped:
        kind = _kind(item)
        printed[kind] += 1
        if printed[kind] < MOST_NOTES or printed[kind] == count[kind] == MOST_NOTES:
            yield str(item)
        elif printed[kind] == MOST_NOTES:
            yield f"{item}; and {count[kind] - MOST_NOTES:,} more like it"


def _kind(item: Skipped) -> tuple[str, ...]:
    file, mark, _ = item.name.partition("#")
    return (file if mark else file.rpartition("/")[0], *item.reason.split()[:_KIND])
