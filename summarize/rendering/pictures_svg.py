"""SVG in one function: elements as escaped markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup, escape

if TYPE_CHECKING:
    from collections.abc import Iterable


def element(name: str, *children: str, **attributes: object) -> Markup:
    """Return `<name attributes>children</name>`: all escaped but what is Markup already.

    An underscore in an attribute's name stands for a hyphen, one at its end for nothing; a float is
    written to a tenth, since no screen shows less; None leaves the attribute out.
    """
    pairs = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(_short(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Markup(f"<{name}{pairs}>{join(children)}</{name}>")  # noqa: S704


def join(parts: Iterable[str]) -> Markup:
    """Return the parts, escaped where they are not Markup, one after the other."""
    return Markup("").join(parts)


def _short(value: object) -> str:
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else str(value)
