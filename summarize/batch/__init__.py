"""A day's inbox to one briefing per story."""
