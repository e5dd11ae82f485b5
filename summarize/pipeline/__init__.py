"""From articles to a briefing; `flow` has the whole way on one page."""

from summarize.pipeline.flow import Draft, draft, redraft, summarize
from summarize.pipeline.lookup import check
from summarize.pipeline.prepared import Prepared, prepare
from summarize.pipeline.problem import SENTENCE

__all__ = ["SENTENCE", "Draft", "Prepared", "check", "draft", "prepare", "redraft", "summarize"]
