"""Regular expressions that are compiled when they are first matched.

Compiling one takes a third of a millisecond; a hundred take as long as reading an article. A run of one story uses two
thirds of them, because many are tried only after a quick look for what they need (a word, a mark, a figure). Files loaded
only when their patterns are needed (a reader of one format, the batch), or whose patterns every run uses (what kind a
file is), use `re.compile`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

if TYPE_CHECKING:
    from collections.abc import Iterator


class _Late:
    """A pattern kept as text until one of its methods is used; then it is compiled."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self.flags = flags

    def __getattr__(self, name: str) -> Any:
        method = getattr(compiled(self), name)
        setattr(self, name, method)  # not looked up again
        return method


class _Needing(_Late):
    """A late pattern that is matched only to texts that contain something every match of it contains."""

    def __init__(self, pattern: str, flags: int, needs: tuple[str, ...]) -> None:
        super().__init__(pattern, flags)
        self.needs = needs

    def _may_match(self, text: str) -> bool:
        return any(map(text.__contains__, self.needs))

    def match(self, text: str, *span: int) -> re.Match[str] | None:
        return compiled(self).match(text, *span) if self._may_match(text) else None

    def search(self, text: str, *span: int) -> re.Match[str] | None:
        return compiled(self).search(text, *span) if self._may_match(text) else None

    def finditer(self, text: str, *span: int) -> Iterator[re.Match[str]]:
        return compiled(self).finditer(text, *span) if self._may_match(text) else iter(())


def late(pattern: str, flags: int = 0, *, needs: tuple[str, ...] = ()) -> re.Pattern[str]:
    r"""Give what `re.compile` gives, compiled at its first use.

    Args:
        pattern: the regular expression.
        flags: those of `re.compile`.
        needs: one of these is in every match, in this case; `match`, `search` and `finditer` look for them
            first, which takes a fraction of the time.

    >>> late(r"\d+").findall("3 of 12")
    ['3', '12']
    >>> late(r"\d+ toll", needs=("toll",)).search("12 of 30")

    """
    return cast("re.Pattern[str]", _Needing(pattern, flags, needs) if needs else _Late(pattern, flags))


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
