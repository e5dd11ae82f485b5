"""Introducing people first: the sentence with a name in full comes before those with the last name only."""

from __future__ import annotations

from itertools import chain, pairwise
from typing import TYPE_CHECKING

from summarize.composing.last_names import FULL_NAME_REACH, NAMES, in_full

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarize.composing.unintroduced import Unintroduced

PAGE = 100
"""Sentences of a page, at most."""
TOGETHER = 4
"""Sentences of a passage that may move, at most; a longer one is most of a page, and stays."""


def introduce_first(
    chains: Sequence[Sequence[int]], lines: Mapping[int, str], unintroduced: Unintroduced | None
) -> list[int]:
    """Move the passage with a name in full up before the first one that has only the last name.

    The first passage of the page stays; a sentence that needs the one before it moves with that. More than
    `PAGE` sentences are no page, and keep their order.

    Args:
        chains: chosen rows in reading order, each with those that need it before them.
        lines: text of each row.
        unintroduced: which people of the story must be introduced; None if that is not known.

    """
    rows = list(chain.from_iterable(chains))
    if unintroduced is None or not rows or len(rows) > PAGE:
        return rows
    texts = {own[0]: "\n" + "\n".join(lines[row] for row in own) for own in chains}
    bare = {own[0]: unintroduced.bare_in(own) for own in chains}
    ordered, rest = [chains[0]], [*chains[1:]]
    named_before = frozenset(NAMES.findall(texts[rows[0]]))
    while rest:
        not_yet_named = {own[0]: [name for name in bare[own[0]] if name not in named_before] for own in rest}
        ahead = _ahead(rest, texts, not_yet_named)
        rest.remove(ahead)
        ordered.append(ahead)
        named_before |= frozenset(NAMES.findall(texts[ahead[0]]))
    return list(chain.from_iterable(ordered))


def _ahead(
    rest: Sequence[Sequence[int]], texts: Mapping[int, str], not_yet_named: Mapping[int, Sequence[str]]
) -> Sequence[int]:
    """Choose the next passage: the first, unless one after it introduces somebody whom the first has bare.

    Bare is a last name without the full one. A passage that itself has somebody bare whom those before it
    introduce stays after them.
    """
    passed = ""
    for before, own in pairwise(rest):
        passed += texts[before[0]]
        introduces = _in_full(not_yet_named[rest[0][0]], texts[own[0]])
        if introduces and len(own) <= TOGETHER and not _in_full(not_yet_named[own[0]], passed):
            return own
    return rest[0]


def _in_full(names: Sequence[str], text: str) -> bool:
    """Whether a text gives one of some names in full."""
    return any(in_full(name, text, FULL_NAME_REACH) for name in names)
