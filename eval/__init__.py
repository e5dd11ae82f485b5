"""How good are the briefings, beside other systems."""
