"""Make text from outside harmless for a terminal and for Markdown; HTML pages use `html_text.fit` and escaping templates."""

from __future__ import annotations

from summarize.patterns import late

_UNSAFE = late(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_MARKDOWN = late(r"([\\`*_{}\[\]<>#|~]|&(?=#?\w{1,40};))")
_LIST = late(r"^(\s*\d*)([-+.)])(?=\s)")


def safe(text: str) -> str:
    """Replace the characters that control a terminal or reverse a line's direction."""
    return _UNSAFE.sub("\ufffd", text)


def escape(text: str) -> str:
    """Return text from outside as Markdown that shows it literally."""
    return _LIST.sub(r"\1\\\2", _MARKDOWN.sub(r"\\\1", safe(text)))
