"""An outlet by its address."""

import pytest

from summarize.language.outlets import host


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.example.org:8080/a", "example.org"),
        ("HTTP://WWW.Example.org", "example.org"),
        ("https://www.", "www."),
        ("https:///path", None),
        ("https://[::1", None),
        ("ftp://example.org/", None),
        ("example.org", None),
        ("", None),
        (None, None),
    ],
)
def test_a_host_is_named_without_www(url, name):
    """The reader sees whose address it is, and nothing of what is none of the web."""
    assert host(url) == name
