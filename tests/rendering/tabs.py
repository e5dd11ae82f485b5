"""What several tests do with a browser tab."""


def unfold(tab):
    """Unfold everything except sentences' sources, of which only one can be open."""
    tab.evaluate("() => document.querySelectorAll('details:not([name])').forEach(d => d.open = true)")


def reach(tab):
    """Return the page's width in pixels; more than the window's if it scrolls sideways."""
    return tab.evaluate("() => document.documentElement.scrollWidth")
