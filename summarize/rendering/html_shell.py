"""What both HTML pages share: escaping templates, with one stylesheet and one script inlined and nothing loaded."""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from typing import Any
from urllib.parse import quote

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from summarize.rendering.html_text import fit, link
from summarize.version import GENERATOR

ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><rect width="16" height="16" rx="3" fill="#2f5fae"/>'
    '<path d="M4 5h8M4 8h8M4 11h5" stroke="#fff" stroke-width="1.6" stroke-linecap="round"/></svg>'
)


def fill_template(template: str, **values: Any) -> str:
    """Fill a template into a self-contained page that may run and load only its own inlined parts."""
    style, script = _asset("page.css"), _asset("page.js")
    return (
        _environment()
        .get_template(template)
        .render(
            **values,
            style=style,
            script=script,
            policy=_policy(style, script),
            icon="data:image/svg+xml," + quote(ICON),
            generator=GENERATOR,
        )
    )


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("summarize.rendering"),
        autoescape=True,
        undefined=StrictUndefined,
        keep_trailing_newline=True,
    )
    environment.filters |= {"fit": fit, "link": link}
    return environment


@cache
def _asset(name: str) -> Markup:
    """Return one of our files for inlining; it contains no `</`, so nothing in it can end its element."""
    environment = _environment()
    assert environment.loader is not None  # noqa: S101
    return Markup(environment.loader.get_source(environment, name)[0])  # noqa: S704


def _policy(style: str, script: str) -> str:
    """Return a content security policy that allows this style and this script, by hash, and no other source, form or base."""
    return (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    )


def _digest(text: str) -> str:
    return "sha256-" + b64encode(sha256(text.encode()).digest()).decode()
