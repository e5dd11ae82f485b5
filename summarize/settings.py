"""The options of one run: typed, defaulted, validated, immutable."""

from dataclasses import dataclass

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
        """Refuse what is out of range, in words that say the range."""
        _require(
            1 <= self.words <= MOST, f"words must be a whole number from 1 to {MOST:,}, not {self.words}"
        )
        _require(
            self.sentences is None or 1 <= self.sentences <= MOST,
            f"sentences must be a whole number from 1 to {MOST:,}, not {self.sentences}",
        )
        _require(0 <= self.damping < 1, f"damping must be in [0, 1), not {self.damping}")
        _require(self.position >= 0, f"position must not be negative: {self.position}")
        _require(0 <= self.diversity <= 1, f"diversity must be in [0, 1], not {self.diversity}")
        _require(self.loaded >= 0, f"loaded must not be negative: {self.loaded}")


def _require(condition: bool, message: str) -> None:  # noqa: FBT001
    if not condition:
        raise BadSettings(message)
