"""A page that opens well: one concept more, held by every sentence that would lead nearly as well as the best."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy import sparse

if TYPE_CHECKING:
    from numpy.typing import NDArray

NEARLY = 0.7
"""Part of the best merit from which a sentence serves as a lead, too."""


def with_lead(
    held: sparse.csr_array, worth: NDArray[np.float64], merits: NDArray[np.float64], value: float
) -> tuple[sparse.csr_array, NDArray[np.float64]]:
    """Add the concept that a choice covers when it holds a sentence to open on. It is paid once, as all others.

    Args:
        held: (n, c) of ones: what each sentence says.
        worth: (c,) what saying it is worth.
        merits: (n,) how well a sentence would lead; 0 where it cannot.
        value: what a lead is worth, on the scale of `worth`.

    Returns:
        (n, c + 1) and (c + 1,); as they came where no sentence can lead.

    """
    best = merits.max(initial=0.0)
    if best <= 0:
        return held, worth
    leading = sparse.csr_array((merits >= NEARLY * best).astype(held.dtype)[:, None])
    return sparse.hstack([held, leading], format="csr"), np.append(worth, value)
