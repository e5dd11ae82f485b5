"""The options of one run: typed, defaulted, validated, immutable."""

from collections.abc import Callable
from dataclasses import dataclass
from math import inf
from operator import index
from typing import Any, TypedDict

from summarize.errors import BadSettings
from summarize.wellformed import well_formed

WORDS = 200
"""Default budget in words."""
MOST = 1_000_000_000
"""Most words, or sentences, that may be asked for: more than any input has."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """How a briefing is made. Never passed into numeric code, which gets plain arguments from the pipeline.

    Attributes:
        words: budget of the prose, in words as `wc -w` counts them; 1 to 1,000,000,000.
        sentences: most sentences, or None for as many as fit the budget; 1 to 1,000,000,000.
        ranker: a key of `summarize.ranking.RANKERS`.
        selector: a key of `summarize.selection.SELECTORS`.
        damping: share of a sentence's centrality that it passes to its neighbours, in [0, 1).
        position: decay of the prior by place in the article, >= 0: the prior is 1 / (1 + position * rank).
        diversity: weight of redundancy against centrality, in [0, 1]; used only by the selector `mmr`.
        loaded: cost of each loaded word in a sentence, >= 0, in units of 2 % of the weight of all content; 0 switches it off
            (docs/trust.md has its effect).
        focus: text; sentences about it are preferred. None for no preference.

    Raises:
        BadSettings: a value is out of range or of the wrong type. Whether the ranker and the selector exist is checked only
            when a briefing is made.

    """

    words: int = WORDS
    sentences: int | None = None
    ranker: str = "lexrank"
    selector: str = "coverage"
    damping: float = 0.9
    position: float = 0.1
    diversity: float = 0.5
    loaded: float = 1.0
    focus: str | None = None

    def __post_init__(self) -> None:
        """Refuse values out of range or of the wrong type; convert numbers and texts to Python's own types."""
        for name, (convert, in_range, range_) in _RULES.items():
            value = getattr(self, name)
            if value is None and name in _OPTIONAL:
                continue
            converted = convert(value)
            if converted is None or not in_range(converted):
                raise BadSettings(f"{name} must be {range_}, not {value!r}")
            object.__setattr__(self, name, converted)


def _integer(value: Any) -> int | None:
    try:
        return None if isinstance(value, bool) else index(value)
    except TypeError:
        return None


def _number(value: Any) -> float | None:
    try:
        return float(value) if hasattr(value, "__float__") else None
    except (TypeError, OverflowError):
        return None


def _text(value: Any) -> str | None:
    return well_formed(value) if isinstance(value, str) else None


_COUNT = (_integer, lambda number: 1 <= number <= MOST, f"a whole number from 1 to {MOST:,}")
_WEIGHT = (_number, lambda number: 0 <= number < inf, "a number of at least 0")
_TEXT = (_text, lambda _: True, "text")
_RULES: dict[str, tuple[Callable[[Any], Any], Callable[[Any], bool], str]] = {
    "words": _COUNT,
    "sentences": _COUNT,
    "damping": (_number, lambda number: 0 <= number < 1, "in [0, 1)"),
    "position": _WEIGHT,
    "diversity": (_number, lambda number: 0 <= number <= 1, "in [0, 1]"),
    "loaded": _WEIGHT,
    "ranker": _TEXT,
    "selector": _TEXT,
    "focus": _TEXT,
}
"""Field -> its converter (None for a wrong type), its test of range (NaN is in none), and the range in words."""
_OPTIONAL = frozenset(["sentences", "focus"])


class Options(TypedDict, total=False):
    """The fields of `Settings` without the budget, as `summarize` takes them by name."""

    sentences: int | None
    ranker: str
    selector: str
    damping: float
    position: float
    diversity: float
    loaded: float
    focus: str | None
