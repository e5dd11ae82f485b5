"""Short hashes of an article's sentences, by which a slightly changed article is recognised, and what is new in it."""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

from summarize.cleaning import clean
from summarize.language.recognition import language_of
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
"""Words; a shorter sentence is no news by itself: "Sources rechecked 9:15."."""


def fingerprint(line: str, language: str) -> bytes:
    """Hash a sentence's words and figures, ignoring case and punctuation."""
    words = tokens(line, language)
    figures = _FIGURE.findall(_THOUSANDS.sub("", line))  # as words, 3,5 and 35 are the same
    hashed = blake2b(" ".join([*words, *figures]).encode("utf-8", "surrogatepass"), digest_size=SIZE - 1)
    return bytes([min(len(words), 255)]) + hashed.digest()


def fingerprints(article: Article) -> bytes:
    """Return the packed fingerprints of an article's news sentences; none if it cannot be cleaned, which its briefing will report."""
    language = language_of(article.language, article.text)
    try:
        sentences = clean(article, language).sentences
    except Exception:  # noqa: BLE001 - one article must not cost the edition
        return b""
    return b"".join(fingerprint(sentence.line, language) for sentence in sentences)


def unpack(packed: Iterable[bytes]) -> frozenset[bytes]:
    """Split packed fingerprints."""
    return frozenset(each[at : at + SIZE] for each in packed for at in range(0, len(each), SIZE))


def fingerprints_by_outlet(articles: Iterable[Article], packed: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return outlet -> packed fingerprints of all sentences in its articles, each once.

    Args:
        articles: those of a story.
        packed: article id -> its packed fingerprints.

    """
    packed_by_outlet: dict[str, list[bytes]] = {}
    for article in articles:
        packed_by_outlet.setdefault(article.source or "", []).append(packed[article.id])
    return {outlet: b"".join(sorted(unpack(each))) for outlet, each in packed_by_outlet.items()}


def adds_nothing(packed: bytes, covered: frozenset[bytes]) -> bool:
    """Whether all longer sentences of an article were covered; False if it has only short ones."""
    sentences = {each for each in unpack([packed]) if each[0] >= SHORT}
    return bool(sentences) and sentences <= covered
