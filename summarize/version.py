"""The version, stated only here (the package metadata reads it), and the mark on this program's output."""

VERSION = "0.1.0"
NAME = "summarize"
GENERATOR = f"{NAME} {VERSION}"
"""The generator named in our pages and feeds."""
