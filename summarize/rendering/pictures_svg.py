"""SVG in one function: elements as escaped markup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from markupsafe import Markup, escape

if TYPE_CHECKING:
    from collections.abc import Iterable


def element(name: str, *children: str, **attributes: object) -> Markup:
    """Return `<name attributes>children</name>`, with everything escaped that is not Markup.

    In an attribute's name an underscore becomes a hyphen, and one at the end is dropped. A float is rounded
    to a tenth, since no screen shows less; None omits the attribute.
    """
    pairs = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{escape(_short(value))}"'
        for key, value in attributes.items()
        if value is not None
    )
    return Markup(f"<{name}{pairs}>{join(children)}</{name}>")  # noqa: S704


def join(parts: Iterable[str]) -> Markup:
    """Join the parts, escaping those that are not Markup."""
    return Markup("").join(parts)


def _short(value: object) -> str:
    return f"{value:.1f}".removesuffix(".0") if isinstance(value, float) else str(value)
