"""Where in a JSON text a value stands, so that a message can name its line."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_DECODER = json.JSONDecoder()
_SPACE = " \t\r\n"


def line_of(text: str, path: Iterable[str | int]) -> int:
    """Return the line, from 1, of the value at `path` (keys and list indices) of a valid JSON text.

    A path that leads nowhere gives the line of the last value on the way.
    """
    place = _skip(text, 0, _SPACE)
    for step in path:
        inner = next((start for name, start in _items(text, place) if name == step), None)
        if inner is None:
            break
        place = inner
    return text.count("\n", 0, place) + 1


def _items(text: str, place: int) -> Iterator[tuple[str | int, int]]:
    """Yield name and place of each value in the object or list that starts at `place`."""
    kind = text[place]
    if kind not in "{[":
        return
    place, index = _skip(text, place + 1, _SPACE), 0
    while text[place] not in "}]":
        name: str | int = index
        if kind == "{":
            name, place = _DECODER.raw_decode(text, place)
            place = _skip(text, place, _SPACE + ":")
        yield name, place
        _, place = _DECODER.raw_decode(text, place)
        place, index = _skip(text, place, _SPACE + ","), index + 1


def _skip(text: str, place: int, what: str) -> int:
    while place < len(text) and text[place] in what:
        place += 1
    return place
