"""What there is of an incomplete text: its beginning, its description, and a mark that it goes on."""

from __future__ import annotations

from summarize.language.layout import breaks_off, ends_sentence, is_cut_short
from summarize.patterns import late

MARK = "[…]"
"""What feeds put at the end of a text that they cut short."""
_LETTERS = late(r"[^\W_]+")


def as_much_as_there_is(text: str, described: str) -> str:
    """Give a complete text as it is, and an incomplete one with its description and the mark that it goes on.

    Args:
        text: as it was read; incomplete if it is empty or ends in such a mark.
        described: its description, or empty. If either contains or continues the other, it is given once.

    """
    begun, described = text.rstrip(), described.strip()
    start, said = _key(begun), _key(described)
    if (begun and not is_cut_short(begun)) or said in start:
        return text
    if said.startswith(start):
        return _marked(described)
    return f"{begun}\n{_marked(' '.join(described.split()))}"


def _marked(text: str) -> str:
    """Add the mark to a text, on a line of its own behind a complete sentence."""
    if is_cut_short(text):
        return text
    between = "\n" if ends_sentence(text) and not breaks_off(text) else " "
    return f"{text}{between}{MARK}"


def _key(text: str) -> str:
    """Letters and digits of a text, without those of the mark."""
    bare = text.rpartition("[")[0] if is_cut_short(text) else text
    return "".join(_LETTERS.findall(bare.casefold()))
