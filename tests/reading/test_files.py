"""Paths to articles: folders, encodings, duplicates, and what is skipped with its reason."""

import gzip
import io
import json
import os
import sys
from pathlib import Path

import pytest

from summarize.errors import UnreadableInput
from summarize.model import Article
from summarize.pipeline import summarize
from summarize.reading import READERS, distinct, read
from summarize.reading.sniffing import suffix_of
from summarize.rendering import RENDERERS
from summarize.verifying import verify
from tests.reading.test_formats import ARTICLE, FORMS, SECOND

TEXT = "Ministers from nine countries met in Paris on Friday to talk about a truce.\n"


ELSEWHERE = {"plain", "json", "html"}
"""Formats known again by what they are read as, and one that nothing tells from news."""


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "a.md").write_text(f"A title\n\n{TEXT}", encoding="utf-8")
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\0")
    (tmp_path / ".hidden").write_text(TEXT, encoding="utf-8")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "c.txt").write_text("Deeper down nobody looks on Fridays.", encoding="utf-8")
    return tmp_path


def test_a_folder_means_the_readable_files_directly_in_it_by_name(folder):
    """What is skipped is said, hidden files apart."""
    reading = read([str(folder)])
    assert [article.id for article in reading.articles] == ["a.md", "b.txt"]
    assert {skipped.name for skipped in reading.skipped} == {str(folder / "picture.png"), str(folder / "sub")}
    assert "a folder inside the folder: name it too, or use summarize.batch" in {
        s.reason for s in reading.skipped
    }
    assert reading.articles[0].title == "A title"
    assert reading.articles[0].text == f"A title\n{TEXT.strip()}"


def test_the_order_of_the_paths_does_not_matter(folder):
    """Articles come by id."""
    one, other = str(folder / "a.md"), str(folder / "b.txt")
    assert read([one, other]) == read([other, one])


def test_the_same_article_given_twice_counts_once(folder):
    """By path, or by its very text; the copy is named."""
    (folder / "copy.txt").write_text(TEXT, encoding="utf-8")
    reading = read([str(folder), str(folder / "b.txt")])
    assert [article.id for article in reading.articles] == ["a.md", "b.txt"]
    assert any("the same article as" in str(skipped) for skipped in reading.skipped)


def test_the_same_text_of_two_outlets_is_kept():
    """A reprint is a source of its own."""
    articles = [Article(id="x", text=TEXT, source="A"), Article(id="y", text=TEXT, source="B")]
    assert len(distinct(articles)[0]) == 2


def test_two_files_of_one_name_get_ids_of_their_own(folder):
    """Every sentence can be traced to one file."""
    (folder / "sub" / "b.txt").write_text(
        "Another text of the same name stood on Friday's page.", encoding="utf-8"
    )
    reading = read([str(folder / "b.txt"), str(folder / "sub" / "b.txt")])
    assert [article.id for article in reading.articles] == ["b.txt", "b.txt~2"]


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252", "iso-8859-1", "cp1251"]
)
def test_encodings_are_recognised(tmp_path, encoding):
    """By mark, as UTF-8, or by charset-normalizer."""
    text = (
        "Переговоры прошли в Париже в пятницу, сказал министр иностранных дел Франции журналистам.\n"
        if encoding == "cp1251"
        else "Les négociations ont été ajournées à Paris, a déclaré le ministre à la presse, dépassé.\n"
    )
    (tmp_path / "a.txt").write_bytes((text * 5).encode(encoding))
    (article,) = read([str(tmp_path)]).articles
    assert article.text == text * 5


@pytest.mark.skipif(sys.platform == "darwin", reason="its file system takes UTF-8 names alone")
def test_names_that_are_no_utf8_stay_apart(tmp_path):
    """As an archive from another system leaves them: two became one in a saved briefing, which then failed its check."""
    story = tmp_path / "story"
    story.mkdir()
    for name, town in ((b"\xff.txt", "Rome"), (b"\xfe.txt", "Oslo")):
        text = f"{TEXT.strip()} It was in {town}."
        Path(os.fsdecode(os.path.join(os.fsencode(story), name))).write_text(text, encoding="utf-8")  # noqa: PTH118
    articles = read([str(story)]).articles
    assert [article.id for article in articles] == ["\ufffd.txt", "\ufffd.txt~2"]
    saved = tmp_path / "briefing.json"
    saved.write_bytes(RENDERERS["json"](summarize(articles), {}).encode("utf-8", "replace"))
    assert "in 2 sources, word for word" in verify(str(saved), [str(story)])


@pytest.mark.skipif(sys.platform == "darwin", reason="its file system takes UTF-8 names alone")
def test_a_name_that_is_no_utf8_stands_once_in_what_is_said_of_its_file(tmp_path):
    """It stood there twice, as if the file held many articles: an id is whole, and no longer like its path."""
    for name in (b"a.txt", b"b\xff.txt"):
        Path(os.fsdecode(os.path.join(os.fsencode(tmp_path), name))).write_text(TEXT, encoding="utf-8")  # noqa: PTH118
    [copy] = read([str(tmp_path)]).skipped
    assert copy == (f"{tmp_path}/b\udcff.txt", f"the same article as {tmp_path}/a.txt")


@pytest.mark.parametrize("data", [b"\x89PNG\r\n\0\0", bytes(range(128, 256)) * 3, b"text with a NUL\0 byte"])
def test_what_is_not_text_is_skipped_with_a_note(tmp_path, data):
    """The others go on."""
    (tmp_path / "a.txt").write_bytes(data)
    (tmp_path / "b.txt").write_text(TEXT, encoding="utf-8")
    reading = read([str(tmp_path)])
    assert [article.id for article in reading.articles] == ["b.txt"]
    assert str(reading.skipped[0]).startswith(f"{tmp_path / 'a.txt'}: skipped: not a text file")


def test_a_broken_item_goes_by_the_path_of_its_file(folder):
    """Two inboxes may each hold a `wire.jsonl`: the reader of the message must find the right one."""
    (folder / "wire.jsonl").write_text(f'{{broken\n{{"text": "{TEXT.strip()}"}}\n', encoding="utf-8")
    (skipped,) = read([str(folder / "wire.jsonl")]).skipped
    assert str(skipped).startswith(f"{folder / 'wire.jsonl'}#1: skipped: not JSON: ")
    assert str(skipped).endswith(" (character 2)")


def test_a_library_that_breaks_on_a_file_costs_that_file(folder, monkeypatch):
    """Whatever is thrown at us becomes one line, and the other files are read."""

    def breaking(name, data):
        yield from ()
        raise AssertionError(f"deep\ninside {name}, {len(data)} bytes")

    monkeypatch.setitem(READERS, ".md", breaking)
    reading = read([str(folder)])
    assert [article.id for article in reading.articles] == ["b.txt"]
    said = f"{folder / 'a.md'}: skipped: cannot be read (AssertionError: deep inside a.md, 85 bytes)"
    assert said in map(str, reading.skipped)


def test_standard_input_is_an_article(monkeypatch):
    """A dash stands for it."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    (article,) = read(["-"]).articles
    assert (article.id, article.text) == ("stdin", TEXT)


MARKUP = f"<!doctype html><html><body><article><p>{TEXT * 3}</p></article></body></html>"
LINES = "".join(json.dumps({"id": name, "text": f"{TEXT}{name}"}) + "\n" for name in "ab")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize(
    "before", ["", "\n \t", '<?xml version="1.0"?>\n', "<!-- saved from\n <b>somewhere</b> -->\n<!---->"]
)
@pytest.mark.parametrize(
    "start", ["<!doctype html>", '<!DOCTYPE html PUBLIC "x">', "<html lang=en>", "<HTML>"]
)
def test_a_page_saved_as_text_is_read_as_a_page(tmp_path, encoding, before, start):
    """Its first tag says so, behind whatever mark, declaration and comments."""
    page = before + MARKUP.replace("<!doctype html>", start)
    (tmp_path / "page.txt").write_bytes(page.encode(encoding))
    (article,) = read([str(tmp_path)]).articles
    assert article.text.splitlines()[0].startswith(TEXT.strip())
    assert "<" not in article.text


@pytest.mark.parametrize(
    "start",
    [
        "Every page begins with <html>. ",
        "<b>",
        "<htmlish> ",
        "<!-- <html> ",
        "{",
        "{said} ",
        '["Late"] ',
        "[1] ",
        "text,",
        "text, title, date\n",
        "Text;\n",
        "Paris,Texas,film\n",
        "source,date\n",
    ],
)
def test_text_that_talks_of_markup_stays_text(monkeypatch, tmp_path, start):
    """Only what stands first counts, in a file and from standard input."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO((start + TEXT).encode())))
    (tmp_path / "a.txt").write_text(start + TEXT, encoding="utf-8")
    for path in ("-", str(tmp_path / "a.txt")):
        (article,) = read([path]).articles
        assert article.text == start + TEXT


@pytest.mark.parametrize("packed", [bytes, gzip.compress])
@pytest.mark.parametrize(
    ("data", "ids"),
    [
        (TEXT, ["stdin"]),
        (MARKUP, ["stdin"]),
        (LINES, ["a", "b"]),
        (f"\ufeff{LINES}", ["a", "b"]),
        (f"{LINES}{{broken", ["a", "b"]),
        (json.dumps({"articles": [json.loads(line) for line in LINES.splitlines()]}, indent=1), ["a", "b"]),
        (json.dumps([json.loads(line) for line in LINES.splitlines()], indent=1), ["a", "b"]),
        ("\n".join(json.dumps(json.loads(line), indent=1) for line in LINES.splitlines()), ["a", "b"]),
    ],
)
def test_standard_input_is_read_as_what_its_bytes_are(monkeypatch, packed, data, ids):
    """A page, JSON and what is packed are no article of markup."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(packed(data.encode()))))
    articles = read(["-"]).articles
    assert [article.id for article in articles] == ids
    assert all(article.text.startswith(TEXT.strip()) for article in articles)


@pytest.mark.parametrize("name", ["a.xml", "a.warc", "a.parquet", "a.csv", "a.tsv"])
@pytest.mark.parametrize("packed", [bytes, gzip.compress])
def test_standard_input_may_be_a_feed_an_archive_or_a_table(monkeypatch, name, packed):
    """`curl FEED | python -m summarize -`: the markup was printed as news."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(packed(FORMS[name]))))
    assert [article.title for article in read(["-"]).articles] == [ARTICLE.title, SECOND.title]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_table_saved_as_text_is_read_as_a_table(tmp_path, encoding):
    """The names of columns in its first line say so: it was one article, and its commas were printed."""
    rows = f'"id"|"TEXT"|url\r\n1|{TEXT.strip()}|\r\n2|No.|\r\n'
    (tmp_path / "a.txt").write_bytes(rows.encode(encoding))
    assert [article.text for article in read([str(tmp_path)]).articles] == [TEXT.strip(), "No."]


@pytest.mark.parametrize("name", ["a.csv", "a.csv.gz", "a.tsv"])
def test_a_briefing_of_a_table_can_be_checked(tmp_path, name):
    """Its rows are read anew from the file."""
    (tmp_path / name).write_bytes(FORMS[name])
    saved = tmp_path / "briefing.json"
    briefing = summarize(read([str(tmp_path / name)]).articles)
    saved.write_bytes(RENDERERS["json"](briefing, {}).encode())
    assert "in 2 sources, word for word" in verify(str(saved), [])


@pytest.mark.parametrize(
    ("name", "remedy"),
    [("a.PDF", "save its text as .txt"), ("a.xlsx", "save it as .csv"), ("a.zip", "unpack it")],
)
def test_a_file_that_is_not_read_says_what_can_be_done(tmp_path, name, remedy):
    """Where it may hold articles."""
    (tmp_path / name).write_bytes(b"%PDF-1.4")
    [skipped] = read([str(tmp_path)]).skipped
    assert skipped.reason.endswith(f", .gz: {remedy}")


@pytest.mark.parametrize("form", sorted(RENDERERS.keys() - ELSEWHERE))
@pytest.mark.parametrize("name", ["briefing.txt", "briefing.md", "briefing"])
def test_a_briefing_is_no_article_in_whatever_form_it_was_saved(tmp_path, form, name):
    """It would bear itself out; an article with a list of sources, or numbers in brackets, is one."""
    articles = [
        Article(id=f"{town}.txt", text=f"{TEXT.strip()} It was in {town}.") for town in ("Rome", "Oslo")
    ]
    path = tmp_path / name
    path.write_text(RENDERERS[form](summarize(articles), {}), encoding="utf-8")
    skipped = [str(each) for each in read([str(path)]).skipped]
    assert skipped == [f"{path}: skipped: a briefing, not an article"]
    footnote = f"{TEXT.strip()} [1]\n\nSources\n  [1] The Post: last Friday\n  [2] Words\n"
    for text in (f"{TEXT} As said [only in 2].", f"{TEXT}\n\nSources\n  [1] The Post: 20 words\n", footnote):
        path.write_text(text, encoding="utf-8")
        assert len(read([str(path)]).articles) == 1


@pytest.mark.parametrize("form", ["text", "markdown"])
def test_a_briefing_of_which_one_article_alone_holds_news_is_no_article(tmp_path, form):
    """One number stands behind all its sentences; the line that lists a source may be broken."""
    path = tmp_path / "briefing.txt"
    for title in (None, "Ministers met in Rome " * 5):
        briefing = summarize([Article(id="a.txt", text=TEXT, title=title, url="https://example.org/rome")])
        path.write_text(RENDERERS[form](briefing, {}), encoding="utf-8")
        (skipped,) = read([str(path)]).skipped
        assert skipped.reason == "a briefing, not an article"


@pytest.mark.parametrize("mark", ["[1; also\n2, not\nindependently]", "\\[1; also 2, not independently\\]"])
def test_a_briefing_of_one_publisher_alone_is_no_article(tmp_path, mark):
    """Its marks say so, and may be broken over lines."""
    assert_no_article(tmp_path, mark)


@pytest.mark.parametrize(
    "mark", ["[only in 1; new]", "[1;\nnew]", "[1; also\n2;\nnew]", "\\[1; also 2, not independently; new\\]"]
)
def test_a_briefing_of_which_every_mark_says_new_is_no_article(tmp_path, mark):
    """As where an edition goes on with one sentence, or an editor has kept the new ones alone."""
    assert_no_article(tmp_path, mark)


def assert_no_article(tmp_path, mark):
    path = tmp_path / "briefing.txt"
    path.write_text(f"{TEXT.strip()} {mark}\n\nSources\n  [1] The Post: 20 words\n", encoding="utf-8")
    (skipped,) = read([str(path)]).skipped
    assert skipped.reason == "a briefing, not an article"


def test_a_piece_of_a_page_saved_as_text_loses_its_markup(tmp_path):
    """As a browser's clipboard gives it."""
    (tmp_path / "a.txt").write_text(f"<p>{TEXT}</p><p>It was in <b>Oslo</b>.</p>", encoding="utf-8")
    (article,) = read([str(tmp_path)]).articles
    assert article.text == f"{TEXT.strip()}\nIt was in Oslo."


def test_articles_of_one_file_are_told_apart(tmp_path):
    """Which of its lines repeats which."""
    line = json.dumps({"text": TEXT})
    (tmp_path / "a.jsonl").write_text(f"{line}\n{line}\n", encoding="utf-8")
    (skipped,) = read([str(tmp_path)]).skipped
    assert str(skipped) == f"{tmp_path}/a.jsonl#2: skipped: the same article as {tmp_path}/a.jsonl#1"


def test_what_is_packed_twice_is_refused_and_not_unpacked_for_ever(monkeypatch):
    """There are files that hold themselves."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(gzip.compress(gzip.compress(b"text")))))
    (skipped,) = read(["-"]).skipped
    assert str(skipped).startswith("stdin: skipped: packed, but not .txt")


@pytest.mark.parametrize("name", ["dam.html", "dam.txt", "dam.mhtml.txt", "dam"])
def test_a_page_saved_in_one_file_is_known_by_its_headers(tmp_path, name):
    """Its parts were printed as news, with their headers; a text that quotes such headers is one."""
    (tmp_path / name).write_bytes(FORMS["a.mhtml"])
    assert [article.title for article in read([str(tmp_path / name)]).articles] == [ARTICLE.title]
    quoted = b"The header read:\n\n" + FORMS["a.mhtml"]
    assert suffix_of("a.txt", quoted) == ".txt"


@pytest.mark.parametrize("hostile", ["<!--", "<!---->", "<?", "<?>", "<!doctype ", " ", "{", "[", "a: "])
def test_what_never_begins_is_text(hostile):
    """A mark repeated a million times is looked at once."""
    assert suffix_of("stdin", (hostile * 1_000_000).encode()) == ".txt"


CUT_SHORT = json.dumps([json.loads(line) for line in LINES.splitlines()], indent=1)[:-30]


@pytest.mark.parametrize("data", [CUT_SHORT, CUT_SHORT.lstrip("[\n "), LINES[:50], '{"a":' * 1_000_000])
@pytest.mark.parametrize("name", ["-", "saved.txt", "saved.json"])
def test_json_that_was_cut_short_is_no_news(monkeypatch, tmp_path, name, data):
    """A download that broke off was printed with its braces and escapes; it is one thing that went wrong, in one line."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(data.encode())))
    (tmp_path / name).write_text(data, encoding="utf-8")
    reading = read([name])
    (skipped,) = reading.skipped
    assert not reading.articles
    assert skipped.reason.startswith("not JSON")


def test_a_missing_path_is_an_error_that_names_it():
    """Nothing is guessed."""
    with pytest.raises(UnreadableInput, match="nowhere: no such file or folder"):
        read(["nowhere"])


def test_an_impossible_path_is_an_error_that_names_it():
    """A NUL in a path is the operating system's to refuse."""
    with pytest.raises(UnreadableInput, match=r"cannot be opened|no such file"):
        read(["a\0b"])


def test_a_file_that_cannot_be_opened_is_skipped(tmp_path):
    """A dangling link in a folder is not a file; given by name it is missing."""
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    with pytest.raises(UnreadableInput, match="no such file"):
        read([str(tmp_path / "gone.txt")])


def test_a_pipe_and_a_dangling_link_in_a_folder_are_no_regular_files(folder):
    """Nobody waits for what may never be written into a pipe, and the reason is not its name's."""
    os.mkfifo(folder / "pipe.txt")
    (folder / "gone.txt").symlink_to(folder / "nowhere")
    reading = read([str(folder)])
    assert [article.id for article in reading.articles] == ["a.md", "b.txt"]
    said = {Path(skipped.name).name: skipped.reason for skipped in reading.skipped}
    assert said["pipe.txt"] == said["gone.txt"] == "no regular file"


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("A title\n\nText.", "A title"),
        ("\n\nText stands here.\nMore.", None),
        ("A line without a stop\nText at once.", None),
        ("A sentence with a stop.\n\nText.", None),
        ("Alone", None),
        (f"{'word ' * 40}\n\nText.", None),
    ],
)
def test_a_title_is_a_first_line_without_a_stop_before_an_empty_line(tmp_path, text, title):
    """Anything else is text."""
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    assert read([str(tmp_path)]).articles[0].title == title
