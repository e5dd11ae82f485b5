"""From a day's inbox to one briefing per story."""
