"""Names: words that a sentence writes with a capital letter although it does not open with them."""

from __future__ import annotations

from functools import cache

from summarize.language.cache import ChunkCache
from summarize.language.words import content_stems
from summarize.patterns import late

# The pattern begins with the capital and looks back from there, because capitals are few.
_WORD = r"[A-Z](?<![\w.’'-][A-Z])[\w’'-]*(?:\.(?=\w)[\w’'-]*)*\.?"
_NAME = late(rf"{_WORD}(?:\s(?:of\s)?{_WORD})*")
_OPENS = late(r"[\W_]*")
_STARTS_QUOTATION = '“"‘'


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
    found = []
    stems = _stems(language)
    for name in _NAME.finditer(text):
        start, words = name.start(), name.group()
        if start == opening or text[start - 1] in _STARTS_QUOTATION:
            words = "".join(words.split(maxsplit=1)[1:])
        found.append(stems[words])
    return tuple(filter(None, found))


@cache
def _stems(language: str) -> ChunkCache[frozenset[str]]:
    """Words of a name -> their stems, each word read by itself, so that US is taken for the stop word us."""
    return ChunkCache(
        lambda name: frozenset(
            stem for word in name.split() if word != "of" for stem in content_stems(word, language)
        )
    )
