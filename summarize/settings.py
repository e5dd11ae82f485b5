"""The options of one run: typed, defaulted, validated, immutable."""

from collections.abc import Callable
from dataclasses import dataclass
from math import inf, nan
from operator import index
from typing import TypedDict

from summarize.errors import BadSettings

WORDS = 200
"""Budget where nobody names one."""
MOST = 1_000_000_000
"""Words, or sentences: more than any input holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How a briefing is made. Never passed into numeric code; the pipeline hands on plain arguments."""

    words: int = WORDS
    """Budget of the prose, in words as `wc -w` counts them."""
    sentences: int | None = None
    """At most this many sentences, or None for as many as the budget holds."""
    ranker: str = "lexrank"
    """A key of `summarize.ranking.RANKERS`."""
    selector: str = "coverage"
    """A key of `summarize.selection.SELECTORS`."""
    damping: float = 0.9
    """Share of a sentence's centrality that it hands to its neighbours, in [0, 1)."""
    position: float = 0.1
    """Decay of the prior by place in the article: prior is 1 / (1 + position * rank), >= 0."""
    diversity: float = 0.5
    """Weight of redundancy against centrality in `mmr`, in [0, 1]."""
    loaded: float = 1.0
    """What a sentence pays for each loaded word, >= 0; 0 switches the penalty off. Chosen by measurement: docs/trust.md."""
    focus: str | None = None
    """Text that the briefing should lean to (LexRank with restart), or None."""

    def __post_init__(self) -> None:
        """Refuse what is out of range or of another kind, in words that say the range; numbers become Python's own."""
        for name in ("words", "sentences"):
            value = getattr(self, name)
            if name == "sentences" and value is None:
                continue
            number = _whole(value)
            _require(
                number is not None and 1 <= number <= MOST,
                f"{name} must be a whole number from 1 to {MOST:,}, not {value!r}",
            )
            object.__setattr__(self, name, number)
        for name, (holds, range_) in _RANGES.items():
            value = getattr(self, name)
            real = float(value) if hasattr(value, "__float__") else nan
            _require(holds(real), f"{name} must be {range_}, not {value!r}")
            object.__setattr__(self, name, real)
        for name in ("ranker", "selector", "focus"):
            value = getattr(self, name)
            _require(
                isinstance(value, str) or (name == "focus" and value is None),
                f"{name} must be text, not {value!r}",
            )


_RANGES: dict[str, tuple[Callable[[float], bool], str]] = {
    "damping": (lambda number: 0 <= number < 1, "in [0, 1)"),
    "position": (lambda number: 0 <= number < inf, "a number of at least 0"),
    "diversity": (lambda number: 0 <= number <= 1, "in [0, 1]"),
    "loaded": (lambda number: 0 <= number < inf, "a number of at least 0"),
}
"""Field -> whether a number is in its range (NaN is in none), and the range in words."""


class Options(TypedDict, total=False):
    """The fields of `Settings` but the budget, as `summarize` takes them by name."""

    sentences: int | None
    ranker: str
    selector: str
    damping: float
    position: float
    diversity: float
    loaded: float
    focus: str | None


def _whole(value: object) -> int | None:
    try:
        return index(value)  # type: ignore[arg-type]
    except TypeError:
        return None


def _require(condition: bool, message: str) -> None:  # noqa: FBT001
    if not condition:
        raise BadSettings(message)
