"""Tests of summarize.selection."""
