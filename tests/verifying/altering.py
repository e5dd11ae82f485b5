"""A saved briefing that somebody has tampered with."""

import json


def altered(path, change):
    """Rewrite a saved briefing with its data changed in place; return its path as text, as the command line takes it."""
    data = json.loads(path.read_text(encoding="utf-8"))
    change(data)
    path.write_text(json.dumps(data), encoding="utf-8")
    return str(path)
