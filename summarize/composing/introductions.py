"""Who somebody is stands before what he does: the sentence that gives a name in full before those with the last name alone."""

from __future__ import annotations

from itertools import chain, pairwise
from typing import TYPE_CHECKING

from summarize.composing.last_names import NAMES, REACH, in_full

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarize.composing.unintroduced import Strangers

PAGE = 100
"""Sentences of a page."""
TOGETHER = 4
"""Sentences that move at once; a longer passage is most of a page, and stays."""


def introduced_first(
    chains: Sequence[Sequence[int]], lines: Mapping[int, str], strangers: Strangers | None
) -> list[int]:
    """Move the passage that names somebody in full up before the first one that has the last name alone.

    The first sentence of the page stays; what needs the sentence before it moves with it. More than `PAGE` sentences are
    no page, and stay as they are.

    Args:
        chains: chosen rows in reading order, each with those that need it before them.
        lines: text of each row.
        strangers: who of the story is a person to be introduced; None where that is not known.

    """
    rows = list(chain.from_iterable(chains))
    if strangers is None or not rows or len(rows) > PAGE:
        return rows
    texts = {own[0]: "\n" + "\n".join(lines[row] for row in own) for own in chains}
    bare = {own[0]: strangers.bare_in(own) for own in chains}
    ordered, rest = [chains[0]], [*chains[1:]]
    told = frozenset(NAMES.findall(texts[rows[0]]))
    while rest:
        unknown = {own[0]: [name for name in bare[own[0]] if name not in told] for own in rest}
        ahead = _ahead(rest, texts, unknown)
        rest.remove(ahead)
        ordered.append(ahead)
        told |= frozenset(NAMES.findall(texts[ahead[0]]))
    return list(chain.from_iterable(ordered))


def _ahead(
    rest: Sequence[Sequence[int]], texts: Mapping[int, str], unknown: Mapping[int, Sequence[str]]
) -> Sequence[int]:
    """The passage that is read next: the first, or the first behind it that introduces somebody whom it has bare.

    One that has somebody bare itself whom those before it introduce stays behind them.
    """
    passed = ""
    for before, own in pairwise(rest):
        passed += texts[before[0]]
        introduces = _in_full(unknown[rest[0][0]], texts[own[0]])
        if introduces and len(own) <= TOGETHER and not _in_full(unknown[own[0]], passed):
            return own
    return rest[0]


def _in_full(names: Sequence[str], text: str) -> bool:
    """Whether a text gives one of some names in full."""
    return any(in_full(name, text, REACH) for name in names)
