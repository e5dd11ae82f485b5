"""Articles as the arrays of their stems, for what compares whole articles."""

import numpy as np

STOP_WORD = 200


def stems_of(*articles):
    """Stem ids one after the other, where each article begins and the last ends, and which of the stems are content."""
    ids = np.array([stem for article in articles for stem in article], dtype=np.int32)
    indptr = np.cumsum([0, *(len(article) for article in articles)])
    content = np.ones(STOP_WORD + 1, bool)
    content[STOP_WORD] = False
    return ids, indptr, content
