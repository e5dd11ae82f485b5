"""Who somebody is stands before what he does: the sentence that gives a name in full before those with the last name alone."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from summarize.composing.last_names import DAYS, NAMES, REACH, acting, in_full
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

PAGE = 100
"""Sentences of a page."""
_WORD = late(r"\w+")


def introduced_first(chains: Sequence[Sequence[int]], lines: Mapping[int, str]) -> list[int]:
    """Move the sentence that names somebody in full up before the first one that does so by the last name alone.

    The first sentence of the page stays; what needs the sentence before it moves with it. More than `PAGE` sentences are
    no page, and stay as they are.

    Args:
        chains: chosen rows in reading order, each with those that need it before them.
        lines: text of each row.

    """
    rows = list(chain.from_iterable(chains))
    if len(rows) > PAGE:
        return rows
    texts = {own[0]: "\n" + "\n".join(lines[row] for row in own) for own in chains}
    words = frozenset(_WORD.findall("\n".join(texts.values())))
    ordered, rest = [*chains[:1]], [*chains[1:]]
    told = frozenset(NAMES.findall(texts[rows[0]] if rows else ""))
    while rest:
        unknown = [name for name in _bare(texts[rest[0][0]], words) if name not in told]
        found = (own for own in rest[1:] for name in unknown if in_full(name, texts[own[0]], REACH))
        ahead = next(found, rest[0])
        rest.remove(ahead)
        ordered.append(ahead)
        told |= frozenset(NAMES.findall(texts[ahead[0]]))
    return list(chain.from_iterable(ordered))


def _bare(text: str, words: frozenset[str]) -> list[str]:
    """The last names under which people act in a text that does not give them in full; no days, and no other words of the page."""
    return [
        name
        for name in acting(text)
        if name not in DAYS and name.lower() not in words and not in_full(name, text, REACH)
    ]
