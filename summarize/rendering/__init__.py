"""How a briefing is shown."""
