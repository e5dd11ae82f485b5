"""Check a saved briefing against its sources: its sentences word for word, and what it says about them by making it again."""

from summarize.verifying.checking import verify

__all__ = ["verify"]
