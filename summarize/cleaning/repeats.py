"""What an article says twice in a row: captions that a gallery repeats, decks, lines behind their own label."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

SHORTEST = 30
"""Fewest characters of what counts as repeated; less may echo the sentence before it: "He said no. No."."""
LONGEST_LABEL = 40
"""Characters that may come before the repetition, such as the day of a picture."""


def is_repeated(text: str, spans: Sequence[tuple[int, int]], rank: int, *, titled: bool) -> bool:
    """Whether the next line repeats all of a line, as a caption may come again with its credit.

    The text is then judged in the next line.

    In the first half of an article the last copy goes too if a line appears three times in a row (a gallery),
    or twice at the start of an article without a title (it is the title).
    """
    start, end = spans[rank]
    if end - start < SHORTEST:
        return False
    head = text[start : start + SHORTEST]
    if rank + 1 < len(spans):
        left, right = spans[rank + 1]
        at = text.find(head, left, left + LONGEST_LABEL + SHORTEST)
        if at >= 0 and text.startswith(text[start:end], at) and at + end - start <= right:
            return True
    if not rank or 2 * rank + 2 > len(spans) or not text.startswith(head, spans[rank - 1][0]):
        return False
    before = spans[max(rank - 2, 0) : rank]
    return len(before) > titled and all(text[a:b] == text[start:end] for a, b in before)
