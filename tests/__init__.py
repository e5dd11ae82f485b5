"""The promises of the package, and the slow truth that holds it to them."""
