"""A saved briefing is confirmed by its sources, or each difference is named."""

import io
import json

import pytest

from summarize import Article, summarize
from summarize.errors import UnreadableInput, VerificationFailed
from summarize.reading import read
from summarize.verifying import verify
from tests.verifying.altering import altered

TEXT = "Ministers from nine countries met in Paris on Friday to talk about a truce."


@pytest.fixture
def saved(tmp_path):
    """A briefing beside its source."""
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    path = tmp_path / "briefing.json"
    data = summarize([Article(id="a.txt", text=TEXT)]).to_dict()
    path.write_text(json.dumps(data), encoding="utf-8")
    return path


def _cut(place, start, end):
    """A part of a sentence, as a place of its own."""
    at = place["start"]
    text = place["text"][start:end]
    return {"text": text, "article": place["article"], "start": at + start, "end": at + start + len(text)}


def _print_twice(data):
    data["excerpts"] *= 2
    data["text"] = " ".join(excerpt["text"] for excerpt in data["excerpts"])


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
        (lambda data: data.update(words=3), "the prose has 14 words, not 3"),
        (
            lambda data: data["settings"].update(words=10),
            "the prose has 14 words, more than its budget of 10",
        ),
        (
            lambda data: data["settings"].update(sentences=0),
            "the prose has 1 sentences, more than its limit of 0",
        ),
        (lambda data: data["sources"][0].update(words=13), "a.txt: supplies 14 words, not 13"),
        (
            lambda data: data["excerpts"][0].update(independent=2),
            "a.txt: 2 independent sources are counted, of 1: 'Min",
        ),
        (
            lambda data: data["excerpts"][0]["support"].append(_cut(data["excerpts"][0], 0, 75)),
            "a.txt: is said to support itself: 'Ministers",
        ),
        (_print_twice, "a sentence is printed 2 times: 'Ministers"),
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
        verify(altered(saved, change))


@pytest.fixture
def longer(tmp_path):
    """A briefing of three sentences, one of them with a gap in it, and its source; what it says after the text was changed."""
    text = f"{TEXT} The talks go on in London  next week, they said. Envoys of Norway paid for the hall in Paris."
    source, path = tmp_path / "a.txt", tmp_path / "briefing.json"
    data = summarize([Article(id="a.txt", text=text)]).to_dict()
    path.write_text(json.dumps(data), encoding="utf-8")

    def lines(change):
        source.write_text(change(text), encoding="utf-8")
        with pytest.raises(VerificationFailed) as failed:
            verify(str(path))
        return [line.removeprefix(f"{path}: ") for line in failed.value.lines]

    return lines


def test_sentences_that_only_moved_are_counted(longer):
    """A line added on top of a source is one change, however many sentences follow; white space is none."""
    said = ["a.txt: the source has changed", "a.txt: 3 sentences stand elsewhere in it now"]
    assert longer(lambda text: f"Updated at noon.\n\n{text}") == said
    assert longer(lambda text: "Updated.\n\n" + text.replace("  ", " ").replace("go on", "go\n on")) == said
    assert longer(lambda text: f"Updated.\n\n{text}\n\n{text}") == said


def test_only_what_is_gone_is_listed(longer):
    """An inserted word breaks its own sentence only; the one before is in place, the one after has moved."""
    assert longer(lambda text: text.replace("go on", "go on again")) == [
        "a.txt: the source has changed",
        "a.txt: a sentence is not what stands there: 'The talks go on in London next week, they said.'",
        "a.txt: 1 sentence stands elsewhere in it now",
    ]


def test_letters_of_longer_words_are_no_sentence(longer):
    """In "MyEnvoys of Norway ..." nobody says "Envoys of Norway ..."."""
    assert longer(lambda text: text.replace("Envoys", "MyEnvoys"))[1:] == [
        "a.txt: a sentence is not what stands there: 'Envoys of Norway paid for the hall in Paris.'"
    ]


def test_a_sentence_that_moved_into_another_source_is_gone(tmp_path):
    """Each sentence is sought only in its own source."""
    texts = {"a.txt": TEXT, "b.txt": "The talks go on in London next week, they said after hours of them."}
    data = summarize([Article(id=name, text=text) for name, text in texts.items()]).to_dict()
    assert {excerpt["article"] for excerpt in data["excerpts"]} == set(texts)
    (tmp_path / "briefing.json").write_text(json.dumps(data), encoding="utf-8")
    (tmp_path / "a.txt").write_text(f"Soon.\n\n{texts['a.txt']}\n\n{texts['b.txt']}", encoding="utf-8")
    (tmp_path / "b.txt").write_text("Nothing is left.", encoding="utf-8")
    with pytest.raises(VerificationFailed) as failed:
        verify(str(tmp_path / "briefing.json"))
    said = str(failed.value)
    assert "b.txt: a sentence is not what stands there: 'The talks" in said
    assert "a.txt: 1 sentence stands elsewhere in it now" in said


def test_a_false_place_in_a_source_that_has_not_changed_is_a_fault(longer, tmp_path):
    """In an unchanged source nothing can have moved."""
    longer(lambda text: f"Updated.\n\n{text}")
    path = altered(
        tmp_path / "briefing.json",
        lambda data: data["sources"][0].update(sha256=read([str(tmp_path / "a.txt")]).articles[0].sha256),
    )
    with pytest.raises(VerificationFailed) as failed:
        verify(path)
    assert str(failed.value).count("is not what stands there") == 3
    assert "elsewhere" not in str(failed.value)


GHOST = {"text": "Ministers resigned.", "article": "ghost.txt", "start": 0, "end": 19, "support": []}


def _forge_an_excerpt(data):
    data["excerpts"][0].update(GHOST)
    data.update(text=GHOST["text"], words=2)
    data["sources"][0].update(words=0)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (_forge_an_excerpt, "a sentence"),
        (lambda data: data["excerpts"][0]["support"].append(GHOST), "a supporting sentence"),
        (lambda data: data["left_out"].append(GHOST), "a sentence left out"),
        (
            lambda data: data["disagreements"].append({"values": [{"sentences": [GHOST]}]}),
            "a differing sentence",
        ),
    ],
)
def test_a_sentence_of_an_article_that_is_no_source_is_a_forgery(saved, change, what):
    """It gets exactly one line, wherever the briefing names it, even if a file of that name is beside the sources."""
    ghost = saved.parent / "ghost.txt"
    ghost.write_text(GHOST["text"], encoding="utf-8")
    file = altered(saved, change)
    for paths in ([], [str(saved.parent / "a.txt"), str(ghost)]):
        with pytest.raises(VerificationFailed) as caught:
            verify(file, paths)
        said = f"ghost.txt: {what} names it, and it is none of the sources: 'Ministers resigned.'"
        assert str(caught.value) == f"{file}: {said}"


def _shorten(data):
    part = _cut(data["excerpts"][0], 0, TEXT.index(" to talk"))
    data["excerpts"][0].update(part)
    data.update(text=part["text"], words=9)
    data["sources"][0].update(words=9)


@pytest.mark.parametrize(
    ("change", "what"),
    [
        (_shorten, "a sentence"),
        (
            lambda data: data["left_out"].append({**_cut(data["excerpts"][0], 10, 75), "support": []}),
            "a sentence left out",
        ),
        (
            lambda data: data["disagreements"].append(
                {"values": [{"sentences": [_cut(data["excerpts"][0], 0, 9)]}]}
            ),
            "a differing sentence",
        ),
    ],
)
def test_a_part_of_a_sentence_is_none(saved, change, what):
    """A cut sentence may say what nobody said; all counts in the forgery are right, so that this is its only fault."""
    file = altered(saved, change)
    with pytest.raises(VerificationFailed) as caught:
        verify(file)
    assert str(caught.value).startswith(f"{file}: a.txt: {what} is no whole sentence there: '")
    assert "\n" not in str(caught.value)
    altered(saved, lambda data: data.update(version="0.0.1"))
    assert "verified" in verify(file)  # which another version may have cut elsewhere


@pytest.fixture
def titled(tmp_path):
    """A briefing of two sources beside them: one gives its title in a field, that of the other must be found."""
    (tmp_path / "a.txt").write_text(f"Nine Countries Talk About a Truce\n\n{TEXT}\n", encoding="utf-8")
    other = {
        "id": "wire",
        "title": "Truce Talks Begin",
        "text": "Talks about a truce began in Paris on Friday.",
    }
    (tmp_path / "b.jsonl").write_text(json.dumps(other), encoding="utf-8")
    made = summarize(read([str(tmp_path)]).articles)
    path = tmp_path / "briefing.json"
    path.write_text(json.dumps(made.to_dict()), encoding="utf-8")
    return path


def test_the_headline_is_the_title_of_a_source(titled):
    """Any source's title or none will do; an invented one will not, even if it was added to the list of sources."""
    titles = {source["title"] for source in json.loads(titled.read_text(encoding="utf-8"))["sources"]}
    assert titles == {"Nine Countries Talk About a Truce", "Truce Talks Begin"}
    for title in (*titles, ""):
        assert "verified" in verify(altered(titled, lambda data, title=title: data.update(headline=title)))
    forged = altered(titled, lambda data: data.update(headline="Ministers Resign"))
    with pytest.raises(VerificationFailed, match="the headline is the title of none of its sources: 'Min"):
        verify(forged)
    altered(titled, lambda data: data["sources"][0].update(title="Ministers Resign"))
    with pytest.raises(VerificationFailed, match="the headline is the title of none of its sources: 'Min"):
        verify(forged)


@pytest.mark.parametrize(("field", "holds"), [("source", None), ("published", "2025-04-18"), ("url", None)])
def test_what_a_source_is_said_to_be_is_what_its_file_says(titled, field, holds):
    """Another outlet, day or address would attribute the sentence wrongly."""
    lines = (titled.parent / "b.jsonl").read_text(encoding="utf-8")
    (titled.parent / "b.jsonl").write_text(lines[:-1] + ', "date": "2025-04-18"}', encoding="utf-8")
    titled.unlink()
    made = summarize(read([str(titled.parent)]).articles)
    titled.write_text(json.dumps(made.to_dict()), encoding="utf-8")
    assert "verified" in verify(str(titled))
    file = altered(titled, lambda data: data["sources"][1].update({field: "2024-01-01"}))
    with pytest.raises(VerificationFailed) as caught:
        verify(file)
    assert str(caught.value) == f"{file}: wire: its field {field} holds {holds!r}, not '2024-01-01'"


def test_a_briefing_may_come_by_standard_input(saved, monkeypatch):
    """`python -m summarize … --format json | tee … | python -m summarize --verify - …`."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(saved.read_bytes())))
    assert verify("-", [str(saved.parent / "a.txt")]).startswith("-: verified: 1 sentence stands in 1 source")


def test_a_name_that_no_file_can_have_is_a_missing_source(saved):
    """An article made in Python may have any id."""
    with pytest.raises(VerificationFailed, match="aaa: the source is missing"):
        verify(
            altered(saved, lambda data: data["sources"].append({"id": "a" * 5000, "sha256": "0", "words": 0}))
        )


def test_a_file_of_the_same_name_elsewhere_does_not_hide_the_source(saved, tmp_path, monkeypatch):
    """The file with the right text counts, wherever the check is run."""
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    (tmp_path / "here" / "a.txt").write_text("Nobody met anybody in Rome on Friday.", encoding="utf-8")
    assert "word for word" in verify(str(saved))


def test_a_headline_is_not_doubted_where_its_source_is_gone(titled):
    """One line says what is missing."""
    file = altered(titled, lambda data: data.update(headline="Truce Talks Begin"))
    (titled.parent / "b.jsonl").unlink()
    with pytest.raises(VerificationFailed) as caught:
        verify(file)
    assert "the headline" not in str(caught.value)
    assert "wire: the source is missing" in str(caught.value)


@pytest.fixture
def scattered(tmp_path):
    """A briefing of five files in a folder, of which one was moved to another folder since."""
    story, cellar = tmp_path / "story", tmp_path / "cellar"
    story.mkdir()
    cellar.mkdir()
    for number, town in enumerate(["Paris", "Rome", "Vienna", "Oslo", "Lisbon"]):
        (story / f"{number}.txt").write_text(TEXT.replace("Paris", town), encoding="utf-8")
    made = summarize(read([str(story)]).articles)
    path = tmp_path / "briefing.json"
    path.write_text(json.dumps(made.to_dict()), encoding="utf-8")
    (story / "3.txt").rename(cellar / "3.txt")
    return path


def test_a_moved_source_is_found_where_its_line_says_to_name_it(scattered):
    """Its file or its folder may be given: the other four are still sought where they were."""
    with pytest.raises(VerificationFailed) as caught:
        verify(str(scattered))
    said = "3.txt: the source is missing: name its file or folder after --verify"
    assert str(caught.value) == f"{scattered}: {said}"
    cellar = scattered.parent / "cellar"
    for given in (cellar / "3.txt", cellar):
        assert "in 5 sources, word for word" in verify(str(scattered), [str(given)])


def test_what_is_named_comes_before_what_is_recorded(scattered):
    """A changed copy that is given on the command line is reported, even if the original file is unchanged."""
    cellar = scattered.parent / "cellar"
    (cellar / "1.txt").write_text("Nobody met anybody in Rome on Friday.", encoding="utf-8")
    with pytest.raises(VerificationFailed, match=r"1\.txt: the source has changed"):
        verify(str(scattered), [str(cellar)])


def test_a_source_answers_for_no_other_of_its_name(tmp_path):
    """Of two files with one name the second gets its own id; giving it does not hide the first."""
    paths = [tmp_path / town / "a.txt" for town in ("Oslo", "Rome")]
    for path in paths:
        path.parent.mkdir()
        path.write_text(TEXT.replace("Paris", path.parent.name), encoding="utf-8")
    made = summarize(read(map(str, paths)).articles)
    assert [source.id for source in made.sources] == ["a.txt", "a.txt~2"]
    saved = tmp_path / "briefing.json"
    saved.write_text(json.dumps(made.to_dict()), encoding="utf-8")
    assert "in 2 sources, word for word" in verify(str(saved), [str(paths[1])])


@pytest.mark.parametrize(
    "content",
    [
        "no json",
        "[]",
        "[" * 100_000,
        "{}",
        '{"headline": "", "excerpts": 1, "sources": [], "text": 1, "words": 1, "settings": 1, "version": "1"}',
        '{"headline": "", "excerpts": [], "sources": [1], "text": "", "words": 0, "settings": {}, "version": "1"}',
        '{"headline": "", "excerpts": [], "sources": [{}], "text": "", "words": 0, "settings": {}, "version": "1"}',
    ],
)
def test_what_is_no_briefing_is_said(tmp_path, content):
    """An error in one line, not a traceback."""
    path = tmp_path / "x.json"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(UnreadableInput, match="not a briefing"):
        verify(str(path))
