"""Which sentences are central."""
