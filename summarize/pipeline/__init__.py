"""From articles to a briefing; `flow` has the whole way on one page."""

from summarize.pipeline.flow import Draft, draft, summarize
from summarize.pipeline.prepared import Prepared, prepare

__all__ = ["Draft", "Prepared", "draft", "prepare", "summarize"]
