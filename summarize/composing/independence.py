"""How many sources report a statement independently: one publisher, one agency, one text, one vote."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarize.language.agencies import agency, agency_of_article
from summarize.language.attribution import same_origin, unnamed_officials
from summarize.language.outlets import publisher
from summarize.language.quotes import without_quotations
from summarize.language.words import tokens

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarize.model import Article, Sentence

COPIED = 8
"""Words in a row, outside quotation marks, that two outlets do not write by chance."""


class Witness(NamedTuple):
    """A sentence with what tells for whom it speaks."""

    article: str
    """Id of the article, or of the one that it is a reprint of."""
    publisher: str
    """Folded name of the outlet, empty where it is not known."""
    origins: tuple[str, ...]
    """The agency of the whole article, and whom the sentence credits."""
    words: tuple[str, ...]
    """Its words outside quotation marks."""


def witness(sentence: Sentence, article: Article, reprint_of: Mapping[str, str], language: str) -> Witness:
    """Say for whom a sentence speaks."""
    credited = (
        agency_of_article(article.text, language),
        agency(sentence.line),
        unnamed_officials(sentence.line),
    )
    return Witness(
        article=reprint_of.get(article.id, article.id),
        publisher=publisher(article.source),
        origins=tuple(name for name in credited if name),
        words=tuple(tokens(without_quotations(sentence.line), language)),
    )


def independent(witnesses: Sequence[Witness], copied: int) -> int:
    """Count the witnesses that speak for themselves.

    Two count as one if they are from one text, if one publisher prints both, if both credit one agency or the
    same unnamed officials, or if one repeats `copied` words in a row of the other outside quotation marks. If
    a and b are one, and b and c, so are a and c.
    """
    number = list(range(len(witnesses)))
    runs = [_runs(witness.words, copied) for witness in witnesses]
    for later, one in enumerate(witnesses):
        for earlier, other in enumerate(witnesses[:later]):
            if number[earlier] != number[later] and (
                _one_voice(one, other) or not runs[earlier].isdisjoint(runs[later])
            ):
                old, new = number[later], number[earlier]
                number = [new if name == old else name for name in number]
    return len(set(number))


def _one_voice(one: Witness, other: Witness) -> bool:
    return (
        one.article == other.article
        or (bool(one.publisher) and one.publisher == other.publisher)
        or any(same_origin(name, name2) for name in one.origins for name2 in other.origins)
    )


def _runs(words: Sequence[str], copied: int) -> set[tuple[str, ...]]:
    return {tuple(words[at : at + copied]) for at in range(len(words) - copied + 1)}
