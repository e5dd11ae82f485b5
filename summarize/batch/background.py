"""How common a stem is in news at large, which an inbox of ten articles cannot show by itself."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING
from zlib import crc32

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

UNSEEN = 0.002
"""Share of articles assumed for a stem that is not on the list."""
WEIGHT = 1_000
"""How many articles the list counts as, beside those of the inbox."""


def rarity(terms: NDArray[np.uint32], holders: NDArray[np.int64], articles: int) -> NDArray[np.float64]:
    """Inverse document frequency, smoothed by the background list.

    idf_t = -ln((df_t + w s_t) / (n + w)): the inbox's own counts, and w articles of news in general in
    which a share s_t contains the stem. A large inbox relies on its own counts, a small one on the list.

    Args:
        terms: (v,) hashed stems.
        holders: (v,) df, how many articles of the inbox contain each.
        articles: n, how many there are.

    """
    listed, shares = _list()
    at = np.minimum(np.searchsorted(listed, terms), len(listed) - 1)
    share = np.where(listed[at] == terms, shares[at], UNSEEN)
    return np.asarray(np.maximum(-np.log((holders + WEIGHT * share) / (articles + WEIGHT)), 0.0))


@cache
def _list() -> tuple[NDArray[np.uint32], NDArray[np.float64]]:
    shares: dict[int, float] = {}
    for line in files("summarize.batch").joinpath("background.txt").read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            percent, *stems = line.split()
            shares.update((crc32(stem.encode()), int(percent) / 100) for stem in stems)
    terms = np.array(sorted(shares), dtype=np.uint32)
    return terms, np.array([shares[term] for term in terms.tolist()])
