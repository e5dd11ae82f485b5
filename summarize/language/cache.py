"""What a function says of a chunk of text, computed once: most words of a text were read before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

MOST_CHUNKS = 1 << 18
"""Most chunks that a cache keeps; with more it starts over, so that hostile text cannot fill the memory."""


class ChunkCache(dict[str, T], Generic[T]):
    """Chunk -> what a function says of it. A chunk is what is between two white spaces.

    Looking up a chunk takes a tenth of the time of matching a pattern. So a rule first looks up whether a text
    has a word that it could be about, and only then matches its pattern.
    """

    def __init__(self, read: Callable[[str], T]) -> None:
        super().__init__()
        self._read = read

    def __missing__(self, chunk: str) -> T:
        """Read a chunk for the first time."""
        result = self._read(chunk)
        if len(self) >= MOST_CHUNKS:
            self.clear()
        self[chunk] = result
        return result
