"""Names: words that a sentence writes with a capital letter although it does not open with them."""

from __future__ import annotations

import re
from functools import cache

from summarize.language.forms import Forms
from summarize.language.words import content_stems

# It opens on the capital and looks back from there, because capitals are few.
_NAME = re.compile(r"[A-Z](?<![\w.’'-][A-Z])(?:[\w’'-]|\.(?=\w))*\.?")
_OPENS = re.compile(r"[\W_]*")
_STARTS_QUOTATION = '“"‘'
_BETWEEN = re.compile(r"\s(?:of\s)?")


def names(text: str, language: str = "en") -> tuple[frozenset[str], ...]:
    """Stems of the words that are capitalised inside a sentence, name by name: titles, names, places.

    Words side by side are one name ("Vice President JD Vance", "Secretary of State"). The first word and the first of
    a quotation are capitalised for another reason and do not count; nor do stop words. Scripts without capitals have
    no names here.

    >>> [sorted(name) for name in names("On Friday Secretary of State Marco Rubio left Paris.")]
    [['friday', 'marco', 'rubio', 'secretari', 'state'], ['pari']]

    """
    first = _OPENS.match(text)
    opening = first.end() if first else 0
    runs: list[list[str]] = []
    last = -1
    for name in _NAME.finditer(text):
        if name.start() == opening or text[name.start() - 1] in _STARTS_QUOTATION:
            continue
        if runs and _BETWEEN.fullmatch(text, last, name.start()):
            runs[-1].append(name.group())
        else:
            runs.append([name.group()])
        last = name.end()
    stems = _stems(language)
    return tuple(found for run in runs if (found := frozenset().union(*map(stems.__getitem__, run))))


@cache
def _stems(language: str) -> Forms[list[str]]:
    return Forms(lambda word: content_stems(word, language))
