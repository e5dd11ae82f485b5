"""What all tests share: laws are tried on the same examples everywhere, and no machine is too slow for them."""

from hypothesis import settings

settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")
