"""A saved briefing held against its sources: its sentences as they stand there, and what it says of them made again."""

from summarize.verifying.checking import verify

__all__ = ["verify"]
