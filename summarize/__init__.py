"""Many articles about one event in, one neutral briefing out: whole sentences, each with its place.

>>> from summarize import Article, summarize
>>> summarize([Article(id="a.txt", text="Talks resume in London next week, ministers said.")], words=20).text
'Talks resume in London next week, ministers said.'
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from summarize.model import Article, Briefing, Disagreement, Excerpt, Sentence, Source
from summarize.settings import Settings
from summarize.version import VERSION

if TYPE_CHECKING:
    from summarize.pipeline import summarize

__version__ = VERSION

__all__ = [
    "Article",
    "Briefing",
    "Disagreement",
    "Excerpt",
    "Sentence",
    "Settings",
    "Source",
    "__version__",
    "summarize",
]


def __getattr__(name: str) -> Any:
    """Load the pipeline, and NumPy with it, only when it is asked for."""
    if name == "summarize":
        from summarize.pipeline import summarize  # noqa: PLC0415

        return summarize
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
