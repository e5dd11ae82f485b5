"""Many articles about one event in, one neutral briefing out: whole sentences, each with its place.

`summarize` makes a `Briefing` of `Article`s as `Settings` say; the other names are what a briefing is made of. Whatever it
refuses is one of the errors in `summarize.errors`, all of which are a `SummarizeError`.

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
"""Where a public name is at home, but for the nouns."""


def __getattr__(name: str) -> Any:
    """Load what is asked for, and NumPy with the pipeline, only then: a command starts by importing this file."""
    if name in __all__:
        return getattr(import_module(f"summarize.{_HOMES.get(name, 'model')}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    """Name what can be asked for, loaded or not, so that `help` and completion show it."""
    return sorted({*globals(), *__all__})
