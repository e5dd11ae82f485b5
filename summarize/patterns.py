"""Regular expressions that are compiled when they are first matched.

Compiling one takes a third of a millisecond, a hundred of them as long as reading an article; a run of one story meets
two thirds of them, because many stand behind a look at what they need (a word, a mark, a figure). A file that is loaded only where its patterns are needed (a
reader of one format, the batch), or whose patterns every run meets (what kind a file is), has them from `re.compile`.
"""

from __future__ import annotations

import re
from typing import Any, cast


class _Late:
    """A pattern as text until one of its methods is asked for; from then on those of the compiled one."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        method = getattr(compiled(self), name)
        setattr(self, name, method)  # found at once the next time
        return method


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    r"""Give what `re.compile` gives, compiled at its first use.

    >>> late(r"\d+").findall("3 of 12")
    ['3', '12']

    """
    return cast("re.Pattern[str]", _Late(pattern, flags))


def compiled(pattern: _Late | re.Pattern[str]) -> re.Pattern[str]:
    """Compile a pattern that may be late, for those who take nothing else; `re` remembers what it compiled."""
    return re.compile(pattern.pattern, pattern.flags)
