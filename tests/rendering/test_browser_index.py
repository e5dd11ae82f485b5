import pytest

from tests.rendering.tabs import reach
from tests.rendering.test_html_index import PAGE


def shown(tab):
    return [
        item.inner_text().split("\n")[0] for item in tab.locator("[data-filter]").all() if item.is_visible()
    ]


def test_the_filter_narrows_as_you_type(visit):
    """All words must match, ignoring case and accents; an empty filter shows everything."""
    tab = visit(PAGE)
    everything = shown(tab)
    assert len(everything) == 6
    tab.keyboard.press("Tab")  # the skip link
    tab.keyboard.press("Tab")
    tab.keyboard.type("JAMAICA sándy")
    assert shown(tab) == ["Sandy nears Jamaica"]
    assert tab.locator("output").inner_text() == "1 of 6"
    tab.fill("#filter", "crier")
    assert shown(tab) == ["Cycle lane approved Town Crier"]
    tab.fill("#filter", "nowhere to be found")
    assert shown(tab) == []
    tab.keyboard.press("Enter")
    tab.fill("#filter", " ")
    assert shown(tab) == everything
    assert tab.locator("output").inner_text() == ""


def test_without_script_there_is_no_filter_but_everything_to_read(visit):
    """A filter that would not work is not shown."""
    tab = visit(PAGE, java_script_enabled=False)
    assert not tab.locator("#filter").is_visible()
    assert len(shown(tab)) == 6
    assert "no article text" in tab.locator("main").inner_text()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1280])
def test_axe_finds_nothing_in_the_index(visit, violations, scheme, width):
    """No violation of accessibility rules in either scheme, narrow or wide."""
    tab = visit(PAGE, color_scheme=scheme, width=width)
    assert violations(tab) == []
    assert reach(tab) <= width


def test_screenshot_of_the_index(visit, pictures):
    """Take a picture of the index; with SUMMARIZE_SCREENSHOTS=docs the file is kept."""
    shot = visit(PAGE).screenshot(path=pictures / "index.png")
    assert shot[:8] == b"\x89PNG\r\n\x1a\n"
    assert len(shot) > 20_000
