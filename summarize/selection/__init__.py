"""Which sentences fit together in the budget."""
