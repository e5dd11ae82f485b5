"""The archive: a continuing story is linked, not repeated, and old archives can still be read."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace

import pytest

from summarize.batch import archive as archiving
from summarize.batch import thread as threading
from summarize.batch.archive import MIGRATIONS, ArchivedStory, BadArchive, open_archive
from summarize.batch.briefings import EarlierBriefing, Task, _mark_new
from summarize.batch.cards import card
from summarize.batch.cli import main
from summarize.batch.memory import most_frequent
from summarize.batch.thread import match_threads, profile
from summarize.model import Briefing, Excerpt, Sentence
from summarize.settings import Settings
from summarize.verifying import verify
from tests.batch.invented import news
from tests.batch.runs import contents, index

DAYS = ("2026-11-19", "2026-11-20", "2026-11-21")


def more_news(events, day, **known):
    """The same affairs on another day: each outlet has written a line more."""
    return [
        replace(
            article, text=f"{article.text}\nThe courts of the region will hear the matter after {day[:10]}."
        )
        for article in news(events, day=day, **known)
    ]


def text_of(out, name):
    return (out / name).read_text(encoding="utf-8")


def stamped(article):
    return replace(article, text=f"{article.text}\nSources rechecked 9:15.")


def going_on(*earlier):
    return Task((), Settings(), earlier=earlier)


def excerpt(text):
    return Excerpt(Sentence("a", 0, len(text), text, 0, 0), 0.1, ())


def sentences(out, story):
    return [e["text"] for e in json.loads((out / story["briefing"]).read_text(encoding="utf-8"))["excerpts"]]


def test_a_story_that_goes_on_is_linked_and_says_other_things(press):
    """The next day's briefing of the same affair names the earlier one and repeats none of its sentences."""
    first = press(DAYS[0], news(2, day=DAYS[0]))
    second = press(DAYS[1], more_news(2, DAYS[1]) + news(1, seed=40, day=DAYS[1]))
    stories = index(second)["stories"]
    assert sorted(story["mark"] for story in stories) == ["continued", "continued", "new"]
    earlier = {story["id"]: story for story in index(first)["stories"]}
    for story in stories:
        for link in story["earlier"]:
            assert link["date"] == DAYS[0]
            assert link["headline"] == earlier[link["story"]]["headline"]
            assert not set(sentences(first, earlier[link["story"]])) & set(sentences(second, story))
            assert any(note.startswith("New since Thursday, 2026-11-19: ") for note in story["notes"])
    told = next(story for story in stories if story["earlier"])
    leads = f"../{DAYS[0]}/story-{told['earlier'][0]['story']}.html"
    assert (second / leads).is_file()
    assert f'<a href="{leads}">The story goes on from {DAYS[0]}: ' in text_of(second, told["page"])
    assert f"({leads})" in text_of(second, told["markdown"]).replace("\\", "")


def test_what_was_told_is_listed_and_not_told_again(press):
    """A feed still has yesterday's entries: only new ones get a briefing, the rest link to yesterday's pages."""
    known, late = news(3, day=DAYS[0]), news(1, seed=40, day=DAYS[1])
    first = press(DAYS[0], known)
    second = press(DAYS[1], known + late)
    [story] = index(second)["stories"]
    assert (story["articles"], story["mark"]) == ([article.id for article in late], "new")
    before = {tuple(each["articles"]): each for each in index(first)["stories"]}
    unchanged = index(second)["unchanged"]
    assert {tuple(each["articles"]) for each in unchanged} == before.keys()
    for each in unchanged:
        told = before[tuple(each["articles"])]
        assert (each["headline"], each["earlier"]["story"]) == (told["headline"], told["id"])
        assert not {"source", "url"} & each.keys()  # those of one article, perhaps under another headline
        assert (each["sources"], each["published"]) == (told["sources"], told["published"])
        assert (second / each["page"]).samefile(first / told["page"])
        assert f'<a href="{each["page"]}">{each["headline"]}</a>' in text_of(second, "index.html")
        assert f"]({each['page']})" in text_of(second, "edition.md")
    before = contents(second)
    assert contents(press(DAYS[1], known + late)) == before


def test_unchanged_stories_stand_in_the_order_of_those_told(press):
    """The story of the most outlets comes first; the day of the earlier edition is written like all days on the page."""
    *three, one, _, _ = news(2, day=DAYS[0])
    known = [replace(one, id="0"), *three]
    press(DAYS[0], known)
    out = press(DAYS[1], known)
    assert [each["sources"] for each in index(out)["unchanged"]] == [3, 1]
    assert text_of(out, "index.html").count('<span class="why">19 November 2026</span>') == 2


def test_an_inbox_of_nothing_new_is_an_edition_that_says_so(press, tmp_path, capsys):
    """Exit code 0, since nothing failed; the next day's edition finds what was covered two days before."""
    for day in DAYS:
        out = press(day, news(2, day=DAYS[0]))
    assert (index(out)["stories"], len(index(out)["unchanged"])) == ([], 2)
    assert [each["earlier"]["date"] for each in index(out)["unchanged"]] == [DAYS[0]] * 2
    assert "0 stories, 2 unchanged, from 6 articles." in text_of(out, "index.html")
    assert main([str(tmp_path / f"inbox-{DAYS[2]}"), "--out", str(out), "--jobs", "1"]) == 0
    assert capsys.readouterr().err == f"summarize.batch: 0 stories, 2 unchanged in {out}/index.html\n"


def test_a_text_counts_as_told_only_for_its_outlet_and_on_a_later_day(press, tmp_path):
    """Another outlet's reprint is new to the story, and of two editions without a date neither is earlier."""
    press(DAYS[0], news(1, day=DAYS[0]))
    other = [replace(article, source=f"{article.source} 2") for article in news(1, day=DAYS[0])]
    assert len(index(press(DAYS[1], other))["stories"]) == 1
    (tmp_path / "out" / "archive.sqlite").unlink()
    for name in ("draft", "final"):
        assert len(index(press(name, news(1, day=None)))["stories"]) == 1


def test_only_sentences_of_new_articles_are_new(press):
    """In a story with one article of today and two of yesterday, a sentence of yesterday that was not printed is not marked new."""
    known = news(1, day=DAYS[0])
    press(DAYS[0], known[:2], "--words", "30")
    second = press(DAYS[1], known, "--words", "90")
    [story] = index(second)["stories"]
    excerpts = json.loads(text_of(second, story["briefing"]))["excerpts"]
    fresh = [each for each in excerpts if each["article"] == known[2].id]
    assert 0 < len(fresh) < len(excerpts)
    assert [each for each in excerpts if each["notes"] == [f"new since Thursday, {DAYS[0]}"]] == fresh
    said = f"New since Thursday, {DAYS[0]}: {len(fresh)} of {len(excerpts)} sentences."
    assert said in story["notes"]
    marked = [line for line in text_of(second, "edition.md").splitlines() if line.endswith("; new\\]")]
    assert len(marked) == len(fresh)


def added(article):
    """The article, extended by its outlet under the old title."""
    return replace(article, text=f"{article.text}\nThe courts of the region will hear the matter in May.")


@pytest.mark.parametrize("retouched", [lambda article: article, stamped, added])
def test_a_story_that_goes_on_is_headed_by_what_is_new(press, retouched):
    """The inbox still has yesterday's reports, unchanged, stamped or extended: their titles announced yesterday's news."""
    first, second, third = news(1, day=DAYS[0])
    told = index(press(DAYS[0], [first, second]))["stories"]
    late = replace(third, title="A judge asks for the letters")
    out = press(DAYS[1], [retouched(first), second, late])
    [story] = index(out)["stories"]
    assert told[0]["headline"] in {first.title, second.title}
    assert (story["mark"], story["headline"]) == ("continued", late.title)
    assert "verified" in verify(str(out / story["briefing"]))


@pytest.mark.parametrize("title", [None, "Who will read the letters?", "Opinion: The judge is right"])
def test_a_new_teaser_heads_no_story_that_goes_on(press, title):
    """Yesterday's headline says more; an article without a title gives none either."""
    first, second, third = news(1, day=DAYS[0])
    press(DAYS[0], [first, second])
    [story] = index(press(DAYS[1], [first, second, replace(third, title=title)]))["stories"]
    assert (story["mark"], story["headline"] in {first.title, second.title}) == ("continued", True)


def test_only_where_articles_were_told_has_a_story_another_key():
    """All other stories keep the keys that links and feeds know them by."""
    task = Task(tuple(news(1)), Settings())
    assert task.key == replace(task, covered_articles=()).key
    assert task.key != replace(task, covered_articles=(news(1)[0].id,)).key


def test_a_story_goes_on_from_the_one_that_told_its_articles(press, monkeypatch):
    """Even if the two are otherwise too dissimilar; it continues the story that had most of its articles (ties: the latest)."""
    articles = news(1, outlets=4, day=DAYS[0])
    [told] = index(press(DAYS[0], articles[:3]))["stories"]
    monkeypatch.setattr(threading, "ONE_THREAD", 2)
    [story] = index(press(DAYS[1], articles))["stories"]
    assert [each["story"] for each in story["earlier"]] == [told["id"]]
    assert most_frequent([3, 1, 0, 1, 0]) == 0


@pytest.mark.parametrize(("told", "mark"), [(1, "new"), (2, "continued")])
def test_an_article_that_strayed_in_makes_no_thread(press, monkeypatch, told, mark):
    """If two stories are too dissimilar, one continues the other only if that had at least half of its articles."""
    articles = news(1, outlets=4, day=DAYS[0])
    press(DAYS[0], articles[:told])
    monkeypatch.setattr(threading, "ONE_THREAD", 2)
    [story] = index(press(DAYS[1], articles))["stories"]
    assert story["mark"] == mark


def test_new_sentences_are_marked_where_others_are_not_new():
    """If all sentences are new, none is marked; if a page must repeat some, the new ones are marked."""
    briefing = Briefing("", tuple(map(excerpt, ("Old.", "New."))), (), (), (), 2, Settings())
    before = EarlierBriefing("2026-11-19", "2026-11-19", "Told", ("Old.",), "2026-11-19/story-1.html")
    marked, notes = _mark_new(briefing, going_on(before))
    assert [each.notes for each in marked.excerpts] == [(), ("new since Thursday, 2026-11-19",)]
    assert notes[-1] == "New since Thursday, 2026-11-19: 1 of 2 sentences."
    unmarked, _ = _mark_new(briefing, going_on(replace(before, sentences=())))
    assert [each.notes for each in unmarked.excerpts] == [(), ()]
    _, notes = _mark_new(briefing, replace(going_on(before), also_printed=("New.",)))
    assert notes[-1] == "New since Thursday, 2026-11-19: 0 of 2 sentences."
    late = replace(before, day="2026-11-20")
    _, notes = _mark_new(briefing, replace(going_on(before, late), latest=1))
    assert notes[-1] == "New since Friday, 2026-11-20: 1 of 2 sentences."


def test_two_earlier_stories_of_one_headline_are_both_linked():
    """If they share day and headline, the second gets a number."""
    briefing = Briefing("", (excerpt("New."),), (), (), (), 1, Settings())
    one = EarlierBriefing("2026-11-19", "2026-11-19", "Talks", (), "2026-11-19/story-1.html")
    two, other = replace(one, address="2026-11-19/story-2.html"), replace(one, headline="Vote")
    marked, notes = _mark_new(briefing, going_on(one, two, other))
    assert marked.links == {
        "The story goes on from 2026-11-19: Talks": "../2026-11-19/story-1.html",
        "The story goes on from 2026-11-19: Talks (2)": "../2026-11-19/story-2.html",
        "The story goes on from 2026-11-19: Vote": "../2026-11-19/story-1.html",
    }
    assert notes[:3] == list(marked.links)


def test_a_story_without_a_headline_is_called_by_its_first_words_everywhere(press):
    """In the index, the feed, the whole day, the archive and the stories that continue it."""
    first = press(DAYS[0], [replace(article, title=None) for article in news(1, day=DAYS[0])])
    [story] = index(first)["stories"]
    name = story["headline"]
    assert name.endswith("…")
    assert story["lead"].startswith(name[:-1])
    assert f">{name}</a></h2>" in text_of(first, "index.html")
    assert f"<item><title>{name}</title>" in text_of(first, "feed.xml")
    assert f"## {name}\n" in text_of(first, "edition.md")
    [story] = index(press(DAYS[1], more_news(1, DAYS[1])))["stories"]
    assert f"The story goes on from {DAYS[0]}: {name}" in story["notes"]


def test_a_headline_that_an_old_archive_lacks_is_the_first_sentence(tmp_path, monkeypatch):
    """A link needs words; a story without sentences keeps its empty headline."""
    old_archive(tmp_path / "a.sqlite", monkeypatch, 3, [("a", "2026-11-16"), ("b", "2026-11-16")])
    with sqlite3.connect(tmp_path / "a.sqlite") as db:
        db.execute("UPDATE stories SET headline = ''")
        db.execute("DELETE FROM excerpts WHERE story = 1")
    db.close()
    with open_archive(tmp_path / "a.sqlite") as kept:
        headlines = {
            past.story.key: past.story.headline for past in kept.earlier_stories("tuesday", "2026-11-17")
        }
    assert headlines == {"a": "a one.", "b": ""}


def test_changed_numbers_are_shown(press):
    """A toll that was 20 and is 31 is said to have changed."""
    press(DAYS[0], news(2, day=DAYS[0], numbers=[20, 20]), "--words", "90")
    second = press(DAYS[1], news(2, day=DAYS[1], numbers=[31, 31]), "--words", "90")
    notes = [
        note
        for story in index(second)["stories"]
        for note in story["notes"]
        if note.startswith("Changed since")
    ]
    assert any("20 before, 31 now" in note for note in notes)


def test_a_second_run_of_the_same_edition_gives_the_same_bytes(press):
    """An edition never looks back to itself, nor to a later one."""
    for day in DAYS:
        press(day, more_news(2, day))
    before = contents(press(DAYS[1], more_news(2, DAYS[1])))
    assert all(
        link["date"] == DAYS[0] for s in json.loads(before["index.json"])["stories"] for link in s["earlier"]
    )
    assert contents(press(DAYS[1], more_news(2, DAYS[1]))) == before


@pytest.mark.parametrize("names", [("-am", "-pm"), ("-06", "-18"), ("", "T18:30"), ("-AM", "-pm")])
def test_an_evening_edition_knows_the_morning_one(press, names):
    """It marks what is new since then, names the morning edition by its time, and links to it; made again, the morning one ignores the evening's."""
    morning, evening = (f"{DAYS[0]}{name}" for name in names)
    known, late = news(2, day=DAYS[0]), news(1, seed=40, day=DAYS[0])
    more = more_news(1, DAYS[0])[0]
    first = press(morning, known)
    before = contents(first)
    second = press(evening, [replace(more, id="more", source="Fourth"), *known, *late])
    goes_on, new = index(second)["stories"]
    since = morning if names[0] else f"Thursday, {morning}"
    assert [each["edition"] for each in goes_on["earlier"]] == [morning]
    assert f"The story goes on from {morning}: {goes_on['earlier'][0]['headline']}" in goes_on["notes"]
    assert any(note.startswith(f"New since {since}: ") for note in goes_on["notes"])
    assert new["mark"] == "new"
    [unchanged] = index(second)["unchanged"]
    assert (second / unchanged["page"]).is_file()
    assert contents(press(morning, known)) == before
    third = press(DAYS[1], known)
    assert len(index(third)["unchanged"]) == 2


@pytest.mark.parametrize(
    "names", [("a", "b"), (f"{DAYS[0]}-draft", f"{DAYS[0]}-final"), (DAYS[0], f"{DAYS[0]}-2")]
)
def test_of_two_editions_of_a_day_neither_is_earlier_unless_their_names_say_so(press, names):
    """A second try, a draft, another desk: each covers everything."""
    for name in names:
        out = press(name, news(2, day=DAYS[0]))
    assert len(index(out)["stories"]) == 2


def test_since_and_no_archive_look_back_less(press, tmp_path):
    """--since stops at a day; --no-archive neither looks back nor remembers."""
    press(DAYS[0], news(1, day=DAYS[0]))
    assert index(press(DAYS[1], news(1, day=DAYS[1]), "--since", DAYS[1]))["stories"][0]["mark"] == "new"
    (tmp_path / "out" / "archive.sqlite").unlink()
    assert index(press(DAYS[2], news(1, day=DAYS[2]), "--no-archive"))["stories"][0]["mark"] == "new"
    assert not (tmp_path / "out" / "archive.sqlite").exists()


def remember(tmp_path, told):
    """Make an archive with one story a day in one thread, from (day, cosine with today's story, sentences)."""
    with open_archive(tmp_path / "out" / "archive.sqlite") as kept:
        for day, cosine, said in told:
            story = ArchivedStory(
                day, f"Headline of {day}", {1: cosine, 2: (1 - cosine**2) ** 0.5}, said, "thread"
            )
            kept.keep(day, day, "1", [story], None)


@pytest.fixture
def matter(monkeypatch):
    """Each story of today has the same one-stem profile, and no stem counts as common."""
    monkeypatch.setattr("summarize.batch.planning.profile", lambda _: {1: 1.0})
    monkeypatch.setattr(threading, "WEIGHT", 10**9)


@pytest.mark.usefixtures("matter")
def test_a_story_links_first_to_the_one_that_it_goes_on_from(press, tmp_path):
    """Then to the latest of its thread, but not to a dissimilar one: the thread drifted from one event to another."""
    (tmp_path / "out").mkdir()
    told = [
        ("2026-11-12", 0.3, ["A."]), ("2026-11-13", 0.9, ["B."]), ("2026-11-14", 0.13, ["C."]), ("2026-11-15", 0.5, ["D."]),
        ("2026-11-16", 0.12, ["E."]), ("2026-11-17", 0.02, ["F."]),
    ]  # fmt: skip
    remember(tmp_path, told)
    [story] = index(press(DAYS[1], news(1, day=DAYS[1])))["stories"]
    days = [f"2026-11-{day}" for day in (13, 15, 14)]
    assert [each["date"] for each in story["earlier"]] == days
    linked = [note for note in story["notes"] if note.startswith("The story goes on from ")]
    assert linked == [f"The story goes on from {day}: Headline of {day}" for day in days]
    assert any(note.startswith("New since Sunday, 2026-11-15: ") for note in story["notes"])


@pytest.mark.usefixtures("matter")
def test_what_a_page_has_told_that_is_not_linked_stays_told(press, tmp_path):
    """The thread's latest story is about another event, but its sentences are not new either."""
    (tmp_path / "out").mkdir()
    articles = news(1, day=DAYS[1])
    said = [line for article in articles for line in article.text.splitlines()][1::3]
    remember(tmp_path, [("2026-11-16", 0.9, ["A."]), ("2026-11-17", 0.02, said)])
    out = press(DAYS[1], articles)
    [story] = index(out)["stories"]
    assert [each["date"] for each in story["earlier"]] == ["2026-11-16"]
    assert not set(said) & set(sentences(out, story))


def test_history_shows_the_thread(press, tmp_path, capsys):
    """A story's briefings are shown oldest first, with new sentences marked; it is found by key or headline."""
    for day, number in zip(DAYS, (20, 31, 44), strict=True):
        out = press(day, news(1, day=day, numbers=[number]), "--words", "30")
    story = index(out)["stories"][0]
    file = str(tmp_path / "out" / "archive.sqlite")
    assert main(["history", story["id"], "--archive", file]) == 0
    told = capsys.readouterr().out
    assert [line[:10] for line in told.splitlines() if line[:2] == "20"] == list(DAYS)
    assert main(["history", story["headline"].split()[0].upper(), "--archive", file]) == 0
    assert capsys.readouterr().out == told
    for wrong in (
        ["history", "no such story", "--archive", file],
        ["history", "x", "--archive", "nowhere.sqlite"],
    ):
        assert main(wrong) == 1
        assert capsys.readouterr().err.count("\n") == 1


def test_history_compares_each_edition_with_the_last_one(press, tmp_path, monkeypatch):
    """Like the story's page, so that both show the same changes."""
    for day, number in zip(DAYS, (20, 31, 44), strict=True):
        out = press(day, news(1, day=day, numbers=[number]), "--words", "30")
    compared = []
    monkeypatch.setattr(
        "summarize.batch.history.changed_numbers", lambda *two: compared.append([*map(list, two)]) or []
    )
    file = str(tmp_path / "out" / "archive.sqlite")
    assert main(["history", index(out)["stories"][0]["id"], "--archive", file]) == 0
    assert [before for before, _ in compared] == [[], *(after for _, after in compared[:-1])]


def entry(key, thread="t", articles=("1f", "2e")):
    return ArchivedStory(
        key, f"Headline {key}", {1: 0.6, 2: 0.8}, [f"{key} one.", f"{key} two."], thread, articles
    )


def old_archive(path, monkeypatch, version, editions):
    """Make an archive of an earlier schema version: for each edition (name, day) one story, named after it."""
    with monkeypatch.context() as old:
        old.setattr(archiving, "MIGRATIONS", MIGRATIONS[:version])
        with open_archive(path):
            pass
    with sqlite3.connect(path) as db:
        for number, (name, day) in enumerate(editions):
            db.execute("INSERT INTO editions VALUES (?, ?, ?, '1')", (number, name, day))
            kept = (number, number, name, "t", f"Headline {name}", '{"1": 0.6, "2": 0.8}')
            db.execute("INSERT INTO stories VALUES (?, ?, ?, ?, ?, ?)", kept)
            rows = [(number, 0, f"{name} one."), (number, 1, f"{name} two.")]
            db.executemany("INSERT INTO excerpts VALUES (?, ?, ?)", rows)
    db.close()


def test_an_edition_is_replaced_whole(tmp_path):
    """Keeping an edition of the same name forgets the old one, excerpts included."""
    with open_archive(tmp_path / "a.sqlite") as kept:
        kept.keep("monday", "2026-11-16", "1", [entry("a"), entry("b")], None)
        kept.keep("monday", "2026-11-16", "1", [entry("c")], None)
        assert [past.story for past in kept.earlier_stories("tuesday", "2026-11-17")] == [
            entry("c", articles=["1f", "2e"])
        ]
        assert kept.earlier_stories("monday", "2026-11-16") == []
        assert kept.earlier_stories("sunday", "2026-11-15") == []
    with sqlite3.connect(tmp_path / "a.sqlite") as db:
        assert db.execute("SELECT count(*) FROM excerpts").fetchone() == (2,)
        assert db.execute("SELECT count(*) FROM articles").fetchone() == (2,)
        assert db.execute("PRAGMA journal_mode").fetchone() == ("wal",)
        assert db.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    db.close()


def test_an_archive_of_an_earlier_version_is_raised(tmp_path, monkeypatch):
    """Data of an older schema can be read after the migration."""
    old_archive(tmp_path / "a.sqlite", monkeypatch, 1, [("a", "2026-11-16")])
    with open_archive(tmp_path / "a.sqlite") as kept:
        assert [past.story for past in kept.earlier_stories("tuesday", "2026-11-17")] == [
            entry("a", articles=[])
        ]


def test_an_edition_is_of_a_day_where_its_articles_are_of_a_moment(press):
    """2024-11-18T21:26:36+00:00 is 2024-11-18 in the index, the title and the archive, and the next day goes on from it."""
    first = press("first", news(1, day="2024-11-18T21:26:36+00:00"))
    second = press("second", more_news(1, "2024-11-19T06:00:00-05:00"))
    assert [index(out)["date"] for out in (first, second)] == ["2024-11-18", "2024-11-19"]
    assert (first / "edition.md").read_text(encoding="utf-8").startswith("# Briefings of 2024-11-18\n")
    [story] = index(second)["stories"]
    assert [link["date"] for link in story["earlier"]] == ["2024-11-18"]
    assert any(note.startswith("New since Monday, 2024-11-18: ") for note in story["notes"])


def test_an_archive_that_kept_moments_for_days_is_raised(tmp_path, monkeypatch):
    """The migration cuts the stored times to days."""
    moments = [("monday", "2024-11-18T21:26:36+00:00"), ("undated", None)]
    old_archive(tmp_path / "a.sqlite", monkeypatch, 2, moments)
    with open_archive(tmp_path / "a.sqlite") as kept:
        assert [past.day for past in kept.earlier_stories("tuesday", "2024-11-19")] == ["2024-11-18", None]


@pytest.mark.parametrize("broken", ["later", "prose", "folder"])
def test_an_archive_that_cannot_be_used_is_one_line(broken, tmp_path):
    """A later version's file, a file that is not an archive, a folder: each error says what to do."""
    path = tmp_path / "a.sqlite"
    if broken == "later":
        with sqlite3.connect(path) as db:
            db.execute("PRAGMA user_version = 99")
        db.close()
    elif broken == "prose":
        path.write_text("Dear diary, " * 100, encoding="utf-8")
    else:
        path.mkdir()
    with pytest.raises(BadArchive, match="--no-archive"), open_archive(path):
        pass


def test_an_edition_that_fails_half_way_leaves_the_old_one(tmp_path):
    """The transaction is atomic."""
    with open_archive(tmp_path / "a.sqlite") as kept:
        kept.keep("monday", "2026-11-16", "1", [entry("a")], None)
        with pytest.raises(sqlite3.Error):
            kept.keep("monday", "2026-11-16", "1", [entry("b"), entry("c", thread=None)], None)
        assert [past.story.key for past in kept.earlier_stories("x", None)] == ["a"]


def rows(stories, past, now=2, then=2):
    """Return the row that each story continues; stories have `now` articles each, the earlier ones `then`."""
    return [
        match.predecessor
        for match in match_threads(stories, past, ([now] * len(stories), [then] * len(past)))
    ]


def test_a_story_goes_on_from_the_one_most_like_it():
    """A story continues itself and no other; nothing continues an empty one; ties go to the first."""
    one, other = (profile([card(article) for article in news(1, seed=seed)]) for seed in (1, 2))
    assert sum(value * value for value in one.values()) == pytest.approx(1, abs=1e-4)
    assert rows([one, other, profile([])], [other, one, profile([]), one]) == [1, 0, None]
    assert rows([one], [other]) == [None]
    assert rows([one], []) == [None]


@pytest.mark.parametrize(
    ("now", "then", "cosine", "goes_on"),
    [
        (5, 9, 0.51, True),
        (5, 9, 0.49, False),
        (9, 2, 0.26, True),
        (1, 9, 0.26, True),
        (3, 3, 0.3, False),
        (9, 0, 0.24, False),
    ],
)
def test_large_stories_must_be_more_alike(now, then, cosine, goes_on):
    """Large stories on one kind of event are similar, so more is required; old archives without articles count as small."""
    rest = (1 - cosine**2) ** 0.5
    assert rows([{1: 1.0}], [{1: cosine, 2: rest}], now, then) == [0 if goes_on else None]


def test_what_many_stories_hold_makes_none_of_them_a_thread():
    """A name in every story of a month, however rare in news at large, does not show that a story continues one of them."""
    past = [{1: 0.8, 1000 + i: 0.6} for i in range(60)]
    today = {1: 0.8, 5000: 0.6}
    assert rows([today], past[:1]) == [0]
    assert rows([today], past) == [None]
    assert rows([{1: 0.8, 1007: 0.6}], past) == [7]


def test_a_story_goes_on_for_a_month(press):
    """After thirty days it still continues; after 31 it is new, unless --since looks back further."""
    press("2026-10-01", news(1, day="2026-10-01"))
    for day, more, mark in (
        ("2026-11-01", (), "new"),
        ("2026-10-31", (), "continued"),
        ("2026-12-20", (), "new"),
        ("2027-03-01", ("--since", "2026-12-20"), "continued"),
    ):
        (story,) = index(press(day, more_news(1, day), *more))["stories"]
        assert story["mark"] == mark
