"""What there is of a text that is not whole: its beginning, its description, and the mark that says that it goes on."""

from __future__ import annotations

from summarize.language.layout import breaks_off, ends_sentence, is_cut_short
from summarize.patterns import late

MARK = "[…]"
"""What feeds put at the end of a text of which they give no more."""
_LETTERS = late(r"[^\W_]+")


def as_much_as_there_is(text: str, described: str) -> str:
    """Give a text that is whole; else what there is of it, its description behind it, with the mark that it goes on.

    Args:
        text: as it was read; empty, or with such a mark at its end, where it is not whole.
        described: what it is said to be about, or empty. Where one of the two begins like the other or holds it, it is told once.

    """
    begun, described = text.rstrip(), described.strip()
    start, said = _key(begun), _key(described)
    if (begun and not is_cut_short(begun)) or said in start:
        return text
    if said.startswith(start):
        return _marked(described)
    return f"{begun}\n{_marked(' '.join(described.split()))}"


def _marked(text: str) -> str:
    """The text with the mark, on a line of its own behind a whole sentence."""
    if is_cut_short(text):
        return text
    between = "\n" if ends_sentence(text) and not breaks_off(text) else " "
    return f"{text}{between}{MARK}"


def _key(text: str) -> str:
    """Letters and digits of a text, without those of the mark."""
    bare = text.rpartition("[")[0] if is_cut_short(text) else text
    return "".join(_LETTERS.findall(bare.casefold()))
