import re
from itertools import product
from pathlib import Path

import pytest

import summarize.rendering

SHEET = (Path(summarize.rendering.__file__).parent / "templates" / "page.css").read_text(encoding="utf-8")
HUES = tuple(f"c{i}" for i in range(8))
TEXT = 4.5
"""WCAG 2.2, criterion 1.4.3: least contrast of text of ordinary size."""
GRAPHIC = 3.0
"""Criterion 1.4.11: of what a picture needs to be understood."""
PAIRS = [
    *((ink, ground, TEXT) for ink, ground in product(("ink", "muted", "link", "alert"), ("paper", "sheet"))),
    ("mark-ink", "mark", TEXT),
    *(("on", hue, TEXT) for hue in HUES),  # a letter on its disc
    *((hue, ground, TEXT) for hue, ground in product(HUES, ("paper", "sheet"))),  # a letter in its ring
    *((hue, "paper", GRAPHIC) for hue in HUES),
]


def schemes():
    """Return the colours of the three schemes, in the order of the stylesheet: light, dark, print."""
    blocks = re.findall(r":root \{(.*?)\n *\}", SHEET, re.DOTALL)
    found = [dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})\b", block)) for block in blocks]
    return {"light": found[0], "dark": found[0] | found[1], "print": found[0] | found[2]}


def luminance(colour):
    """Return the relative luminance of #rgb or #rrggbb, as WCAG defines it."""
    digits = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    parts = [int(digits[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return sum(weight * part for weight, part in zip((0.2126, 0.7152, 0.0722), linear, strict=True))


def contrast(one, other):
    low, high = sorted(map(luminance, (one, other)))
    return (high + 0.05) / (low + 0.05)


def test_the_measure_is_that_of_the_guidelines():
    """Black on white is 21; the grey #767676 is the lightest that passes on white."""
    assert contrast("#000", "#fff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("scheme", ["light", "dark", "print"])
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_colours_can_be_told_from_their_ground(scheme, ink, ground, least):
    """Every pair that the pages set on each other has the contrast of WCAG AA, pictures included."""
    colours = schemes()[scheme]
    assert contrast(colours[ink], colours[ground]) >= least
