"""What grouping knows about an article: a few hundred counted stems, its day, its outlet."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

from summarize.language.recognition import language_of
from summarize.language.terms import encode
from summarize.language.unspaced import UNSPACED
from summarize.language.when import published_day

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from summarize.model import Article

FIELDS = ("body", "lead", "title", "numbers")
"""Where a stem's occurrences are counted, in the order of a card's columns."""
BODY = 1_000
"""Words of a text that are counted: news comes first; comments, captions and related links come last."""
LEAD = 120
"""Words at the start of a text that count as its lead."""
TITLE = 20
"""Words of the first line that serve as the title of an article without one."""

_NUMBER = re.compile(r"\S*\d\S*")
_FIGURE = re.compile(r"\d[\d.,]*")
_YEAR = re.compile(r"(?<!\d)(?:19[89]|20[0-4])\d(?!\d)")
_LETTERS = 30
"""A longer run without white space is not a word."""


@dataclass(frozen=True, slots=True)
class Card:
    """One article as grouping sees it; small, so that it travels between processes."""

    id: str
    day: int | None
    """Proleptic ordinal of the day of publication."""
    source: str | None
    year: int
    """Latest year that the text names, 0 if it names none."""
    terms: NDArray[np.uint32]
    """(t,) CRC-32 of each content stem, ascending; two colliding stems in 100,000 do no harm.

    Outside English the language is hashed with the stem, so that a name or a year spelled alike in two languages joins no stories.
    """
    counts: NDArray[np.uint16]
    """(t, 4) occurrences by `FIELDS`."""
    sentences: bytes = b""
    """Packed fingerprints of its sentences; not used in grouping, only made in the same pass."""


def card(article: Article) -> Card:
    """Count what distinguishes events: the stems of the text, its lead and its title, and the numbers.

    Names need no field of their own: they are rare stems, and rare stems weigh most. A field of
    capitalised words was tried and got the weight 0.
    """
    language = language_of(article.language, article.text)
    number = _FIGURE if language in UNSPACED else _NUMBER
    title, (body, lead) = _title(article, language), _heads(article.text, (BODY, LEAD), language)
    lead, numbers = f"{title} {lead}", " ".join(number.findall(body))
    parts = (body, lead, title, numbers)
    stems = encode(parts, language)
    if language in UNSPACED:  # a single Han character occurs in every day's news
        stems = stems.without_letters_of_pairs
    rows = np.repeat(np.arange(len(parts)), np.diff(stems.indptr))
    keep = stems.content[stems.ids]
    mark = "" if language == "en" else f"{language} "
    hashes = np.array([crc32(f"{mark}{stem}".encode()) for stem in stems.vocabulary] or [0], dtype=np.uint32)
    terms, columns = np.unique(hashes[stems.ids[keep]], return_inverse=True)
    counts = np.zeros((len(terms), len(FIELDS)), dtype=np.uint16)
    np.add.at(counts, (columns, rows[keep]), 1)
    return Card(article.id, published_day(article.published), article.source, _year(body), terms, counts)


def _heads(text: str, many: tuple[int, ...], language: str) -> list[str]:
    """Return the first words of a text, once for each number in `many`; without spaces, as many letters as so many words have."""
    if language in UNSPACED:
        return [text[: round(each * UNSPACED[language].letters)] for each in many]
    # Enough characters for the words that count, so that a text of 50 MB costs no more than one of 20 kB.
    words = [word for word in text[: _LETTERS * BODY].split() if len(word) <= _LETTERS]
    return [" ".join(words[:each]) for each in many]


def _title(article: Article, language: str) -> str:
    if article.title:
        return article.title
    first = next((line for line in article.text[:10_000].splitlines() if line.strip()), "")
    return _heads(first, (TITLE,), language)[0]


def _year(text: str) -> int:
    return max(map(int, _YEAR.findall(text)), default=0)
