"""Order, headline, corroboration, disagreement."""
