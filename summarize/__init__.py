"""Many articles about one event in, one neutral briefing out: whole sentences, each with its place.

>>> from summarize import Article, summarize
>>> summarize([Article(id="a.txt", text="Talks resume in London next week, ministers said.")], words=20).text
'Talks resume in London next week, ministers said.'
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from summarize.version import VERSION

if TYPE_CHECKING:
    from summarize.model import Article, Briefing, Disagreement, Excerpt, Sentence, Source
    from summarize.pipeline import summarize
    from summarize.settings import Settings

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


_HOMES = {"summarize": "pipeline", "Settings": "settings"}
"""Where a public name is at home, but for the nouns."""


def __getattr__(name: str) -> Any:
    """Load what is asked for, and NumPy with the pipeline, only then: a command starts by importing this file."""
    if name in __all__:
        return getattr(import_module(f"summarize.{_HOMES.get(name, 'model')}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
