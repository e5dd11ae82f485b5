"""Many articles about one event in, one neutral briefing out: whole sentences, each with its place.

`summarize` makes a `Briefing` from `Article`s according to `Settings`; the other names are the parts of a briefing. Every
error that it raises on purpose is a `SummarizeError` from `summarize.errors`.

>>> from summarize import Article, summarize
>>> briefing = summarize([Article(id="a.txt", text="Talks resume in London next week, ministers said.")], words=20)
>>> briefing.text
'Talks resume in London next week, ministers said.'
>>> sentence = briefing.excerpts[0].sentence
>>> sentence.article_id, sentence.start, sentence.end
('a.txt', 0, 49)

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
"""The module of each public name that is not in `model`."""


def __getattr__(name: str) -> Any:
    """Load a public name at its first use, and NumPy with the pipeline: every command starts by importing this file."""
    if name in __all__:
        return getattr(import_module(f"summarize.{_HOMES.get(name, 'model')}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    """List all public names, loaded or not, so that `help` and completion show them."""
    return sorted({*globals(), *__all__})
