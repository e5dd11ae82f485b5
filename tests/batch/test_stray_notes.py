import pytest

from summarize.batch.briefings import Task, brief
from summarize.batch.stray_notes import NO_NEWS
from summarize.model import Article
from summarize.settings import Settings
from tests.batch.invented import news
from tests.batch.runs import index, run
from tests.inbox import as_json_lines

MEMO = "call Jim re: page 4"
NOTES = (MEMO, "Call Jim re: page 4", f"{MEMO}\nask legal about the photo", "asdf")
NEWS = (
    ("a flash", "Pope Francis has died."),
    ("a flash without a full stop", "Fed raises rates by 25 basis points"),
    ("in small letters, but with a full stop", "an explosion was reported in central kyiv."),
    ("a label", "BREAKING: Explosion reported in central Kyiv"),
    ("a dateline", "WASHINGTON (Reuters) - Fed raises rates"),
    ("Chinese", "伊朗南部周五发生6.1级地震。"),
    ("25 words", "\n".join(["call Jim re: page"] * 7)),
)


def made_of(text, **more):
    return brief(Task((Article(id="a.txt", text=text, **more),), Settings()))


@pytest.mark.parametrize("text", NOTES)
def test_a_bare_note_is_no_news(text):
    """Nothing failed, there is only nothing to report; the reason says how to make it a story."""
    made = made_of(text)
    assert (made.failure, made.empty, made.files) == (NO_NEWS, True, {})


@pytest.mark.parametrize("text", [text for _, text in NEWS], ids=[name for name, _ in NEWS])
def test_a_short_piece_of_news_is_told(text):
    """A sentence is news however short, and so is what a desk has labelled."""
    assert made_of(text).failure is None


@pytest.mark.parametrize("field", ["title", "source", "published", "url"])
def test_what_says_where_it_comes_from_is_told(field):
    """A feed's entry may be as short as a note."""
    stated = {"title": "Fed acts", "source": "AP", "published": "2026-11-20", "url": "https://ap.example/"}
    assert made_of("Fed raises rates", **{field: stated[field]}).failure is None


def test_a_note_in_an_inbox_is_skipped_and_named(tmp_path):
    """It gets no page and no item in the feed, the exit code is 0, and the index says why."""
    folder, out = tmp_path / "inbox", tmp_path / "out"
    folder.mkdir()
    (folder / "a.jsonl").write_bytes(as_json_lines(news(1, outlets=2)))
    (folder / "notes.txt").write_text(f"{MEMO}\n", encoding="utf-8")
    assert run(folder, out) == 0
    assert index(out)["skipped"] == [{"name": "notes.txt", "reason": NO_NEWS}]
    assert len(index(out)["stories"]) == 1
    assert MEMO not in (out / "feed.xml").read_text(encoding="utf-8")
