"""How long the core takes, beside its peers in the same run: `python -m benchmarks` or `make bench`."""
