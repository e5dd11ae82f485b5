"""Names: words that a sentence writes with a capital letter although it does not open with them."""

from __future__ import annotations

import re

from summarize.language.words import encode

_NAME = re.compile(r"(?<![\w.’'-])[A-Z](?:[\w’'-]|\.(?=\w))*\.?")
_OPENS = re.compile(r"[\W_]*")
_STARTS_QUOTATION = '“"‘'


def names(text: str, language: str = "en") -> frozenset[str]:
    """Stems of the words that are capitalised inside a sentence: names, places, titles before them.

    The first word and the first of a quotation are capitalised for another reason and do not count; nor do
    stop words. Scripts without capitals have no names here.
    """
    first = _OPENS.match(text)
    opening = first.end() if first else 0
    found = [
        name.group()
        for name in _NAME.finditer(text)
        if name.start() != opening and text[name.start() - 1] not in _STARTS_QUOTATION
    ]
    terms = encode(found, language)
    return frozenset(stem for stem, content in zip(terms.vocabulary, terms.content, strict=True) if content)
