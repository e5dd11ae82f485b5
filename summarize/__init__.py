"""Many articles about one event in, one briefing out."""
