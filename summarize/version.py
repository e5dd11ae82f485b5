"""The version, stated once (the package metadata reads it from here), and the mark of what this program has made."""

VERSION = "0.1.0"
NAME = "summarize"
GENERATOR = f"{NAME} {VERSION}"
"""What our pages and feeds say that they were made by."""
