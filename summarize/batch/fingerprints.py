"""Short hashes of an article's sentences: one that was retouched is known again by all but what is new in it."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

from summarize.cleaning import clean
from summarize.language import language_of
from summarize.language.words import tokens
from summarize.patterns import late

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from summarize.model import Article

_FIGURE = late(r"\d+(?:[.,]\d+)*")
_THOUSANDS = late(r"(?<=\d)[.,](?=\d{3}(?!\d))")
SIZE = 8
"""Bytes of a fingerprint: the number of words, then a hash of them."""
SHORT = 5
"""Words; a line of fewer tells nothing new by itself: "Sources rechecked 9:15."."""


def fingerprint(line: str, language: str) -> bytes:
    """Name a sentence by its words and figures, whatever their case and the marks between them."""
    words = tokens(line, language)
    figures = _FIGURE.findall(_THOUSANDS.sub("", line))  # 3,5 and 35 are one word
    hashed = blake2b(" ".join([*words, *figures]).encode("utf-8", "surrogatepass"), digest_size=SIZE - 1)
    return bytes([min(len(words), 255)]) + hashed.digest()


def fingerprints(article: Article) -> bytes:
    """Those of its news sentences, packed; of an article that cannot be cleaned none, which its briefing will say."""
    language = language_of(article.language, article.text)
    try:
        sentences = clean(article, language).sentences
    except Exception:  # noqa: BLE001 - one article must not cost the edition
        return b""
    return b"".join(fingerprint(sentence.line, language) for sentence in sentences)


def unpack(packed: Iterable[bytes]) -> frozenset[bytes]:
    """Take fingerprints apart that were packed."""
    return frozenset(each[at : at + SIZE] for each in packed for at in range(0, len(each), SIZE))


def fingerprints_by_outlet(articles: Iterable[Article], packed: Mapping[str, bytes]) -> dict[str, bytes]:
    """Outlet -> fingerprints of all that its articles say, each once.

    Args:
        articles: those of a story.
        packed: article id -> its fingerprints.

    """
    packed_by_outlet: dict[str, list[bytes]] = {}
    for article in articles:
        packed_by_outlet.setdefault(article.source or "", []).append(packed[article.id])
    return {outlet: b"".join(sorted(unpack(each))) for outlet, each in packed_by_outlet.items()}


def adds_nothing(packed: bytes, covered: frozenset[bytes]) -> bool:
    """Whether all that an article says but short lines was told; of one that says no more than those, nobody knows."""
    sentences = {each for each in unpack([packed]) if each[0] >= SHORT}
    return bool(sentences) and sentences <= covered
