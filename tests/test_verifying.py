"""A saved briefing is borne out by its sources, or each difference is named."""

import json

import pytest

from summarize import Article, summarize
from summarize.errors import UnreadableInput, VerificationFailed
from summarize.verifying import verify

TEXT = "Ministers from nine countries met in Paris on Friday to talk about a truce."


@pytest.fixture
def saved(tmp_path):
    """A briefing beside its source."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    path = tmp_path / "briefing.json"
    data = summarize([Article(id="a.txt", text=TEXT)]).to_dict()
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def _altered(path, change):
    data = json.loads(path.read_text(encoding="utf-8"))
    change(data)
    path.write_text(json.dumps(data), encoding="utf-8")
    return str(path)


def test_a_true_briefing_is_verified(saved):
    """Its source is found beside it, or where the caller says."""
    assert "word for word" in verify(str(saved))
    assert "word for word" in verify(str(saved), [str(saved.parent / "a.txt")])


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (
            lambda data: data["excerpts"][0].update(text="Ministers resigned."),
            "a sentence is not what stands there",
        ),
        (lambda data: data["excerpts"][0].update(start=3), "a sentence is not what stands there"),
        (lambda data: data.update(text="Ministers resigned."), "the prose is not its sentences in order"),
        (lambda data: data.update(words=3), "the prose has 14 words, not 3 of 200"),
        (lambda data: data["settings"].update(words=10), "the prose has 14 words, not 14 of 10"),
        (lambda data: data["sources"][0].update(sha256="0"), "a.txt: the source has changed"),
        (lambda data: data["sources"].append({"id": "b.txt", "sha256": "0"}), "b.txt: the source is missing"),
        (
            lambda data: data["excerpts"][0]["support"].append(
                {"text": "No.", "article": "a.txt", "start": 0, "end": 3}
            ),
            "a supporting sentence is not what stands there",
        ),
        (
            lambda data: data["left_out"].append(
                {"text": "No.", "article": "a.txt", "start": 0, "end": 3, "support": []}
            ),
            "a sentence left out is not",
        ),
        (
            lambda data: data["disagreements"].append(
                {"values": [{"sentences": [{"text": "No.", "article": "a.txt", "start": 0, "end": 3}]}]}
            ),
            "a differing sentence is not",
        ),
    ],
)
def test_every_change_is_named(saved, change, what):
    """One line each, and exit code 1."""
    with pytest.raises(VerificationFailed, match=what):
        verify(_altered(saved, change))


@pytest.mark.parametrize(
    "content",
    [
        "no json",
        "[]",
        "{}",
        '{"excerpts": 1, "sources": [], "text": 1, "words": 1, "settings": 1}',
        '{"excerpts": [], "sources": [1], "text": "", "words": 0, "settings": {}}',
        '{"excerpts": [], "sources": [{}], "text": "", "words": 0, "settings": {}}',
    ],
)
def test_what_is_no_briefing_is_said(tmp_path, content):
    """Not a traceback."""
    path = tmp_path / "x.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UnreadableInput, match="not a briefing"):
        verify(str(path))
