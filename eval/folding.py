"""One way to compare texts: case, white space and quote marks folded."""

from functools import lru_cache

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛‹›′`´", "'"))


@lru_cache(maxsize=1 << 14)
def fold(text: str) -> str:
    """Fold case, runs of white space and the shapes of quote marks, and nothing else: every word still has to stand.

    >>> fold('He said  “No”')
    'he said "no"'
    """
    return " ".join(text.translate(_QUOTES).casefold().split())


def fold_space(text: str) -> str:
    """Fold white space only: what "verbatim" allows."""
    return " ".join(text.split())


def stands(snippet: str, text: str) -> bool:
    """Say whether a folded snippet stands in a folded text as whole words: "35 killed" does not stand in "135 killed"."""
    at = text.find(snippet)
    while at >= 0:
        end = at + len(snippet)
        cut_before = at > 0 and text[at - 1].isalnum() and snippet[:1].isalnum()
        cut_after = end < len(text) and text[end].isalnum() and snippet[-1:].isalnum()
        if not (cut_before or cut_after):
            return True
        at = text.find(snippet, at + 1)
    return False
