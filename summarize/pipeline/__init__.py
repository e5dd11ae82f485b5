"""From articles to a briefing; `flow` has the whole way on one page."""

from summarize.pipeline.flow import Draft, draft, summarize
from summarize.pipeline.lookup import check
from summarize.pipeline.prepared import Prepared, prepare

__all__ = ["Draft", "Prepared", "check", "draft", "prepare", "summarize"]
