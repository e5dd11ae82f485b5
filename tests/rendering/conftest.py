"""The page of the seeds, and a headless browser for its tests; where there is none they skip and say so."""

import os
import shutil
from importlib.resources import files
from pathlib import Path

import pytest

from summarize.rendering.html_page import render
from tests.rendering import page_example

QUIET = (
    "--no-sandbox",  # CI runs as root
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def browser():
    """Debian's Chromium, started once."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        pytest.skip("no chromium on this machine: apt-get install chromium")
    with playwright.sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=program, args=list(QUIET))
        yield started
        started.close()


@pytest.fixture
def visit(browser, tmp_path):
    """Open a page from a file; afterwards fail if it raised an error or requested anything from the network."""
    contexts, troubles = [], []

    def opened(page, *, width=1280, height=900, **options):
        path = tmp_path / f"page{len(contexts)}.html"
        path.write_text(page, encoding="utf-8")
        context = browser.new_context(
            viewport={"width": width, "height": height}, reduced_motion="reduce", **options
        )
        contexts.append(context)
        tab = context.new_page()
        tab.on("console", lambda message: troubles.append(f"console: {message.text}"))
        tab.on("pageerror", lambda error: troubles.append(f"error: {error}"))
        tab.on("dialog", lambda dialog: troubles.append(f"dialog: {dialog.message}"))
        tab.on(
            "request",
            lambda request: (
                request.url.startswith(path.as_uri())
                or request.url.startswith("data:")
                or troubles.append(f"request: {request.url}")
            ),
        )
        tab.goto(path.as_uri())
        return tab

    yield opened
    for context in contexts:
        context.close()
    assert not troubles


@pytest.fixture(scope="session")
def violations():
    """Return what axe-core finds wrong with a tab, as one line a rule."""
    pytest.importorskip("axe_playwright_python", reason="axe-playwright-python is not installed")
    axe = (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")

    def found(tab):
        tab.evaluate(axe)
        result = tab.evaluate("() => axe.run({resultTypes: ['violations']})")
        return [
            f"{rule['id']}: {node['html'][:120]} {node['failureSummary']}"
            for rule in result["violations"]
            for node in rule["nodes"]
        ]

    return found


@pytest.fixture
def pictures(tmp_path):
    """Where screenshots go: the folder in SUMMARIZE_SCREENSHOTS, else a temporary one."""
    folder = Path(os.environ.get("SUMMARIZE_SCREENSHOTS", tmp_path))
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="module")
def articles():
    """The seed articles by id."""
    return {article.id: article for article in page_example.seeds()}


@pytest.fixture(scope="module")
def briefing(articles):
    """A briefing of them, made by hand."""
    return page_example.briefing(list(articles.values()))


@pytest.fixture(scope="module")
def page(briefing, articles):
    """Its page."""
    return render(briefing, articles)
