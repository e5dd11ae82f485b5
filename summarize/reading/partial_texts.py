"""What there is of an incomplete text: its beginning, its description, and a mark that it goes on."""

from __future__ import annotations

from summarize.language.layout import breaks_off, ends_sentence, is_cut_short
from summarize.patterns import late

MARK = "[…]"
"""What feeds put at the end of a text that they cut short."""
_LETTER_RUNS = late(r"[^\W_]+")


def text_with_description(text: str, description: str) -> str:
    """Give a complete text as it is, and an incomplete one with its description and the mark that it goes on.

    Args:
        text: as it was read; incomplete if it is empty or ends in such a mark.
        description: of the text, or empty. If either contains or continues the other, it is given once.

    """
    beginning, description = text.rstrip(), description.strip()
    letters, described_letters = _letters(beginning), _letters(description)
    if (beginning and not is_cut_short(beginning)) or described_letters in letters:
        return text
    if described_letters.startswith(letters):
        return _with_mark(description)
    return f"{beginning}\n{_with_mark(' '.join(description.split()))}"


def _with_mark(text: str) -> str:
    """Add the mark to a text, on a line of its own behind a complete sentence."""
    if is_cut_short(text):
        return text
    between = "\n" if ends_sentence(text) and not breaks_off(text) else " "
    return f"{text}{between}{MARK}"


def _letters(text: str) -> str:
    """Letters and digits of a text, without those of the mark."""
    bare = text.rpartition("[")[0] if is_cut_short(text) else text
    return "".join(_LETTER_RUNS.findall(bare.casefold()))
