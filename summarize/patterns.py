"""Regular expressions that are compiled when they are first matched.

Compiling one takes a third of a millisecond; a hundred take as long as reading an article. A run of one story uses two
thirds of them, because many are tried only after a quick look for what they need (a word, a mark, a figure). Files loaded
only when their patterns are needed (a reader of one format, the batch), or whose patterns every run uses (what kind a
file is), use `re.compile`.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Late:
    """A pattern kept as text until one of its methods is used; then it is compiled."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        method = getattr(compiled(self), name)
        setattr(self, name, method)  # not looked up again
        return method


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    r"""Return a pattern like that of `re.compile`, compiled at its first use.

    >>> late(r"\d+").findall("3 of 12")
    ['3', '12']

    """
    return cast("re.Pattern[str]", _Late(pattern, flags))


def right_before(pattern: re.Pattern[str], line: str, at: int, reach: int) -> re.Match[str] | None:
    r"""Search the `reach` characters right before a place for a pattern that ends in `$`, which is that place.

    A lookbehind of the pattern may see further back.

    >>> right_before(late(r"\bat least $"), "At least 3 of at least 12", 23, 10)
    <re.Match object; span=(14, 23), match='at least '>

    """
    return pattern.search(line, max(0, at - reach), at)


def compiled(pattern: _Late | re.Pattern[str]) -> re.Pattern[str]:
    """Compile a pattern that may be late, for code that needs a real one; `re` caches what it compiled."""
    return re.compile(pattern.pattern, pattern.flags)
