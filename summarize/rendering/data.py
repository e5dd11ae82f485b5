"""JSON: everything in a briefing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarize.model import Article, Briefing


def render_json(briefing: Briefing, articles: Mapping[str, Article]) -> str:  # noqa: ARG001 - the renderers' shape
    """Print `briefing.to_dict()`, indented; docs/briefing.schema.json describes it."""
    return json.dumps(briefing.to_dict(), ensure_ascii=False, indent=2) + "\n"
