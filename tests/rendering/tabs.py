"""What tests of several pages ask of a tab of the browser."""


def unfold(tab):
    """Open all that is folded, but for the sources of sentences, of which one is open at a time."""
    tab.evaluate("() => document.querySelectorAll('details:not([name])').forEach(d => d.open = true)")


def reach(tab):
    """How wide the page is, in pixels; more than the window where it scrolls sideways."""
    return tab.evaluate("() => document.documentElement.scrollWidth")
