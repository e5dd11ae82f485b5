"""What a saved briefing says about its sentences is what its sources give, or each difference is named."""

import json

import pytest

from summarize import Settings
from summarize.errors import VerificationFailed
from summarize.notes import Note
from summarize.pipeline import summarize
from summarize.reading import read
from summarize.verifying import verify
from tests.verifying.altering import altered

ARTICLES = {
    "a.txt": (
        "A dam above the town of Iona broke early on Friday and killed 12 people, the interior ministry said.\n"
        "President Maren Holt declared a state of emergency in the Kell valley on Friday.\n"
        "Rescue teams brought 40 people down from the roofs of Orla by boat.\n"
    ),
    "b.txt": (
        "A dam above the town of Iona broke early Friday, killing 14 people, officials told Reuters.\n"
        "President Maren Holt has declared a state of emergency in the whole Kell valley.\n"
        "The dam was inspected in March by the operator, which found no damage then.\n"
    ),
    "c.txt": (
        "By Tom Roe\n"
        "The operator inspected the dam in March and found no damage, its manager said.\n"
        "Football was cancelled in all of the valley for the rest of the month.\n"
    ),
}


@pytest.fixture
def saved(tmp_path):
    """A briefing of 40 words beside its three sources, which agree on some points and differ on one."""
    for name, text in ARTICLES.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    paths = [str(tmp_path / name) for name in ARTICLES]
    briefing = summarize(read(paths).articles, settings=Settings(words=40))
    path = tmp_path / "briefing.json"
    path.write_text(json.dumps(briefing.to_dict()), encoding="utf-8")
    return path


def _place(name, line):
    text = ARTICLES[name]
    words = text.splitlines()[line]
    start = text.index(words)
    return {"article": name, "start": start, "end": start + len(words), "text": words}


def _dam(data):
    return next(excerpt for excerpt in data["excerpts"] if excerpt["text"].startswith("A dam"))


def test_what_a_briefing_says_is_what_its_sources_give(saved):
    """Remade, it says the same about its sentences; the sources do agree, differ, and have more than 40 words."""
    data = json.loads(saved.read_text(encoding="utf-8"))
    assert all(data[key] for key in ("excerpts", "disagreements", "left_out"))
    assert verify(str(saved)).endswith("; support, differences and notes are what the sources give")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (
            lambda data: _dam(data)["support"].clear(),
            "it is not said that b.txt reports what a.txt does: 'A dam",
        ),
        (
            lambda data: _dam(data).update(support=[_place("c.txt", 2)]),
            "the sources do not give that c.txt reports what a.txt does: 'A dam",
        ),
        (
            lambda data: data["excerpts"][-1].update(independent=1),
            "the sources do not give that 1 source reports independently b.txt: 'President",
        ),
        (lambda data: _dam(data).update(origin="AFP"), "the sources do not give that AFP is credited in"),
        (
            lambda data: _dam(data).update(notes=["Friday is 2020-01-03"]),
            "the sources do not give that “Friday is 2020-01-03” stands beside",
        ),
        (lambda data: _dam(data).update(score=0.9), "the sources do not give that 0.900000 of all centr"),
        (
            lambda data: data["disagreements"].clear(),
            "it is not said that sources differ on the number killed: '12'",
        ),
        (
            lambda data: data["disagreements"][0]["values"][0].update(value="13"),
            "the sources do not give that sources differ on the number killed: '13' in a.txt",
        ),
        (lambda data: data["left_out"].clear(), "it is not said that the budget left out"),
    ],
)
def test_what_the_sources_do_not_give_is_named(saved, change, said):
    """Every sentence is still in its source, so nothing else shows that somebody changed the file."""
    with pytest.raises(VerificationFailed) as caught:
        verify(altered(saved, change))
    assert said in str(caught.value)


def test_a_note_that_was_taken_out_or_put_in_is_named(tmp_path):
    """An editor must learn that a focus was in vain, and not believe that an article was left out; an edition's note on its grouping is accepted."""
    for name, text in {"a.txt": ARTICLES["a.txt"], "b.txt": ARTICLES["c.txt"]}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    articles = read([str(tmp_path)]).articles
    data = summarize(articles, focus="an election").to_dict()
    (path := tmp_path / "briefing.json").write_text(json.dumps(data), encoding="utf-8")
    altered(path, lambda data: data["warnings"].append(str(Note.HARDLY_AGREE)))
    assert "are what the sources give" in verify(str(path))
    with pytest.raises(VerificationFailed, match=r"do not give the note that b\.txt shares hardly a word"):
        verify(
            altered(path, lambda data: data["warnings"].append("b.txt shares hardly a word with the others"))
        )
    with pytest.raises(
        VerificationFailed, match="the note is missing that no sentence speaks of “an election”"
    ):
        verify(altered(path, lambda data: data.update(warnings=[])))


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda data: data["sources"][2].update(title="Dam Holds"), "c.txt: its title is "),
        (
            lambda data: data["sources"][2].update(reprint_of="a.txt"),
            "c.txt: its reprint_of is None, not 'a.txt'",
        ),
        (
            lambda data: data["sources"].append(dict(data["sources"][0])),
            "sources: 4 are listed, and there are 3",
        ),
        (lambda data: _dam(data)["support"].extend(_dam(data)["support"]), "excerpts: not what the sources"),
        (lambda data: data["left_out"].extend(data["left_out"]), "left_out: not what the sources give"),
        (lambda data: data["disagreements"].extend(data["disagreements"]), "disagreements: not what"),
        (
            lambda data: data.update(
                excerpts=data["excerpts"][::-1], text=" ".join(e["text"] for e in data["excerpts"][::-1])
            ),
            "the sentences stand in another order than that in which they are read",
        ),
    ],
)
def test_what_is_twice_or_elsewhere_is_named(saved, change, said):
    """Faults that no single claim shows: a source under another title, a false reprint, one thing counted twice."""
    with pytest.raises(VerificationFailed) as caught:
        verify(altered(saved, change))
    assert said in str(caught.value)


def test_what_was_dropped_is_no_sentence_of_a_briefing(saved):
    """A byline is word for word in its source, but is not news."""

    def print_it(data):
        byline = data["excerpts"][0] | _place("c.txt", 0)
        data.update(excerpts=[byline], text=byline["text"], words=3)
        for source in data["sources"]:
            source["words"] = 3 * (source["id"] == "c.txt")

    with pytest.raises(VerificationFailed, match=r"c\.txt: a sentence is no news of this story: 'By Tom Roe"):
        verify(altered(saved, print_it))


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (lambda data: data.update(version="0.0.1"), "version 0.0.1 made it, and this is"),
        (
            lambda data: data["warnings"].append("The story goes on from 2026-11-21: Dam breaks (x.html)"),
            "the story goes on from an earlier edition",
        ),
        (lambda data: data["sources"][0].update(path=None), "its articles were not read from files"),
    ],
)
def test_what_could_not_be_checked_is_said(saved, change, why):
    """Briefings of another version, of continuing stories, or made in Python cannot be remade from the files."""
    line = verify(altered(saved, lambda data: (change(data), _dam(data).update(score=0.9))))
    assert f"word for word; support, differences and notes were not checked: {why}" in line
