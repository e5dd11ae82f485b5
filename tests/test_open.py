"""`--open`: the page is written, whatever comes, and a browser is asked to show it."""

import os
from pathlib import Path

import pytest

from summarize.cli import main
from summarize.errors import UnwritableOutput
from summarize.writing import write_and_open

SEEDS = str(Path(__file__).parents[1] / "seeds")


@pytest.fixture
def opened(monkeypatch):
    """The addresses that a browser was asked to open."""
    asked = []
    monkeypatch.setattr("webbrowser.open", lambda url: asked.append(url) or True)
    return asked


def test_the_page_is_written_and_opened(opened, tmp_path):
    """The browser gets the address of the very file."""
    file = write_and_open("<p>“x”\n", str(tmp_path / "a b.html"))
    assert file.read_text(encoding="utf-8") == "<p>“x”\n"
    assert opened == [file.as_uri()]
    assert opened[0].endswith("/a%20b.html")


def test_without_a_path_the_page_stays_among_the_temporary_files(opened, tmp_path, monkeypatch):
    """A browser reads it after we are gone, so that it is not removed."""
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    file = write_and_open("x")
    assert file.parent.parent == tmp_path
    assert file.read_text(encoding="utf-8") == "x"
    assert opened == [file.as_uri()]


def test_where_no_browser_starts_the_error_names_the_file(monkeypatch, tmp_path):
    """On a server nothing is lost: the page is there to be fetched."""
    monkeypatch.setattr("webbrowser.open", lambda _: False)
    with pytest.raises(UnwritableOutput, match=r"page\.html: written, but no browser"):
        write_and_open("x", str(tmp_path / "page.html"))
    assert (tmp_path / "page.html").exists()


def test_open_makes_the_page_with_its_pictures(opened, tmp_path, capfdbinary):
    """`--open` implies the page; nothing goes to stdout."""
    path = tmp_path / "page.html"
    assert main([SEEDS, "--open", "-o", str(path)]) == 0
    page = path.read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert 'class="graph"' in page
    assert 'class="curve"' in page
    assert len(page.encode()) < 200_000
    assert opened == [path.as_uri()]
    assert capfdbinary.readouterr().out == b""


def test_format_html_prints_the_page(capfdbinary):
    """The page on stdout is the page that `--open` shows."""
    assert main([SEEDS, "--format", "html"]) == 0
    page = capfdbinary.readouterr().out
    assert page.endswith(b"</html>" + os.linesep[-1:].encode())
    assert b'class="graph"' in page


@pytest.mark.parametrize("more", [["--plain"], ["--format", "json"]])
def test_open_with_another_format_is_a_usage_error(more, capfdbinary):
    """One line on stderr and exit code 2."""
    with pytest.raises(SystemExit) as stopped:
        main([SEEDS, "--open", *more])
    assert stopped.value.code == 2
    assert capfdbinary.readouterr().err.decode().count("\n") == 1
