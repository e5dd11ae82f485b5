"""X (X^T z) in two passes over the rows, cut into blocks that the cores share."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from summarize.blocks import cut, on_all_cores

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray
    from scipy import sparse

    from summarize.blocks import Block

    Vector = NDArray[np.floating]


def gram_product(vectors: sparse.csr_array) -> Callable[[Vector], Vector]:
    """Return z -> X (X^T z) for X = `vectors` (n, m), at the cost of reading X twice.

    The blocks depend only on n, and their sums are added in order, so the result has the same bits on one
    core as on many.
    """
    blocks = cut(vectors)

    def product(z: Vector) -> Vector:
        sums = on_all_cores(lambda block: block.columns @ z[block.start : block.end], blocks)
        totals = sums[0]
        for part in sums[1:]:
            totals += part
        result = np.empty(vectors.shape[0], vectors.dtype)

        def spread(block: Block) -> Vector:
            result[block.start : block.end] = block.rows @ totals
            return result

        on_all_cores(spread, blocks)
        return result

    return product
