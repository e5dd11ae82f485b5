import pytest

from summarize.batch.file_names import FEED, INDEX_PAGE, WHOLE_DAY
from summarize.batch.pages import Edition, StoryEntry, pages_of
from tests.rendering.test_html_page import Outline

BEFORE = {"edition": "18", "date": "2025-04-18", "headline": "Ferry sank", "story": "1"}

SKIPPED = (
    {"name": "wire.json", "reason": "not JSON <line 3>"},
    {"name": "b*.txt", "reason": "an empty file"},
)


def told(name, headline, lead, *, sources, articles, earlier=(), published=None):
    """Make a story entry with what the index shows."""
    ids = tuple(map(str, range(articles)))
    return StoryEntry(
        name,
        headline,
        (lead,),
        lead,
        ids,
        sources,
        published,
        f"{lead}\n",
        (),
        earlier,
        loose=False,
        guid=name,
    )


def listed(headline, **more):
    """Make a listed story, named after its only article if that has no title."""
    return {"headline": headline, "articles": ["a.html"], **more}


def pages(date, stories=(), single=(), unchanged=(), failed=(), *, skipped=(), least=2):
    """Return the pages of an edition of these stories, as text."""
    lists = map(tuple, (stories, single, unchanged, failed, skipped))
    return {
        name: data.decode()
        for name, data in pages_of(Edition(date, *lists, {"min_sources": least}), "").items()
    }


def index_page(*given, **more):
    """Return the index of such an edition."""
    return pages(*given, **more)[INDEX_PAGE]


PAGE = index_page(
    "2025-04-19",
    stories=[
        told("talks", "Talks may end, Rubio warns", "Rubio warned on Friday.", sources=5, articles=6),
        told(
            "sandy", "Sandy nears Jamaica", "Sandy neared Jamaica.", sources=1, articles=1, earlier=(BEFORE,)
        ),
        told("deal", "Autoworkers & GM agree", "They agreed.", sources=3, articles=3, published="2025-05-01"),
    ],
    single=[
        listed("Cycle lane approved", source="Town Crier", url="https://crier.example/"),
        listed("Harvest", source=None, url="javascript:1"),
    ],
    unchanged=[listed("Ferry <sank>", page="../2025-04-18/story-1.html", earlier=BEFORE)],
    failed=[listed(None, reason="no article text")],
    skipped=SKIPPED,
)


def test_the_index_lists_stories_singles_and_failures():
    """Everything in the edition is there, with singular and plural right and marks in words."""
    for said in (
        "19 April 2025", "3 stories, 2 more of one outlet, 1 unchanged, 1 not done, from 14 articles.", "5 sources, 6 articles", "1 source<",
        "3 sources<", ">continued<", "Autoworkers &amp; GM agree", "Town Crier", 'a.html <span class="why">no article text',
        '<a href="../2025-04-18/story-1.html">Ferry &lt;sank&gt;</a> <span class="why">18 April 2025</span>',
    ):  # fmt: skip
        assert said in PAGE


def test_links_of_the_index_lead_to_its_own_folder_or_to_the_web():
    """A headline links to the page, followed by links to the other formats; no script becomes a link."""
    links = [attributes["href"] for tag, attributes in Outline(PAGE).elements if tag == "a"]
    assert links == [
        "#stories",
        *(f"story-{name}.{form}" for name in ("talks", "sandy", "deal") for form in ("html", "md", "json")),
        "https://crier.example/", "../2025-04-18/story-1.html",
        "feed.xml", "edition.md", "index.json",
    ]  # fmt: skip


def test_a_reader_of_feeds_finds_the_feed():
    """The page announces it by its name in the same folder; no browser loads it."""
    links = [attributes for tag, attributes in Outline(PAGE).elements if tag == "link"]
    (feed,) = (link for link in links if link["rel"] == "alternate")
    assert (feed["type"], feed["href"]) == ("application/rss+xml", FEED)
    assert feed["title"] == "Briefings, 19 April 2025"


def test_an_empty_day_is_a_page_too():
    """No story, no date, nothing listed: the page says so and is complete."""
    page = index_page(None)
    Outline(page)
    assert "0 stories, from 0 articles." in page
    assert "Not done" not in page
    assert "outlet" not in page
    assert "nchanged" not in page


def test_what_too_few_outlets_tell_is_listed_with_how_many_do():
    """The heading says how few outlets, and each line which: the headline's outlet, and how many sources or articles."""
    page = index_page(
        "2025-04-19",
        single=[
            listed("Ferry sank", source="The Post", sources=2, url=None) | {"articles": ["1", "2", "3"]},
            listed("Harvest", source="Town Crier", sources=1, url=None) | {"articles": ["4", "5"]},
            listed("Well", source=None, sources=1, url=None),
        ],
        least=3,
    )
    for said in (
        ">Stories of fewer than 3 outlets<", "0 stories, 3 more of fewer than 3 outlets, from 6 articles.",
        'Ferry sank <span class="why">The Post, 2 sources, 3 articles<', 'Harvest <span class="why">Town Crier, 2 articles<', "Well</li>",
    ):  # fmt: skip
        assert said in page


DATES = (
    ("of its day", "2025-04-19T23:30:00-05:00", None, "Sat, 19 Apr 2025 23:30:00 -0500"),
    ("of the day before", "2025-04-18", None, "Sat, 19 Apr 2025 00:00:00 +0000"),
    ("of an older day", "2025-04-17T09:00:00+00:00", "17 April 2025", "Sat, 19 Apr 2025 00:00:00 +0000"),
    ("of a day to come", "2031-01-05", "dated 5 January 2031, after this edition", "Sat, 19 Apr 2025 00:00:00 +0000"),
    ("without a day", None, None, "Sat, 19 Apr 2025 00:00:00 +0000"),
)  # fmt: skip


@pytest.mark.parametrize(("published", "said", "item"), [case[1:] for case in DATES], ids=[c[0] for c in DATES])  # fmt: skip
def test_a_story_of_another_day_is_not_shown_as_of_today(published, said, item):
    """The index gives the day of a story that is older or dated ahead; in a feed reader neither sinks below yesterday's nor stays on top."""
    story = told("x", "Ferry sank", "A ferry sank.", sources=1, articles=1, published=published)
    made = pages("2025-04-19", [story])
    shown = f"<span>{said}</span>" if said else ""
    assert f"<span>1 source</span>{shown}<span><a" in made[INDEX_PAGE]
    assert f"<pubDate>{item}</pubDate>" in made[FEED]


def test_a_day_without_a_date_dates_nothing_by_itself():
    """Its items are dated by their articles, if at all."""
    stories = [
        told("x", "Ferry sank", "A ferry sank.", sources=1, articles=1, published="2012-04-17"),
        told("y", "Talks end", "Talks ended.", sources=1, articles=1),
    ]
    made = pages(None, stories)
    assert made[FEED].count("<pubDate>") == 1
    assert "<pubDate>Tue, 17 Apr 2012 00:00:00 +0000</pubDate>" in made[FEED]
    assert "2012" not in made[INDEX_PAGE]


def test_what_was_skipped_is_named_on_the_pages():
    """A broken file leaves a trace where readers look: folded away in the index, and at the end of the day on one page."""
    assert '<details class="more"><summary>2 entries</summary>' in PAGE
    assert '<li dir="auto">wire.json <span class="why">not JSON &lt;line 3&gt;</span></li>' in PAGE
    assert "<summary>1 entry</summary>" in index_page(None, skipped=SKIPPED[:1])
    whole = pages(None, skipped=SKIPPED)[WHOLE_DAY]
    assert whole.endswith("## Skipped\n\n- wire.json (not JSON \\<line 3\\>)\n- b\\*.txt (an empty file)\n")
    for text in pages(None).values():
        assert "Skipped" not in text


def test_a_hostile_headline_is_text():
    """Markup in what came from outside is shown, not obeyed."""
    page = index_page(
        "<b>",
        [told("x", "</h2><script>1</script>", "<img src=x onerror=1>", sources=2, articles=2)],
        single=[listed("<i>", source="<u>", url=None)],
        failed=[listed("<s>", reason="<q>")],
        skipped=[{"name": "<b>", "reason": "<q>"}],
    )
    tags = [tag for tag, _ in Outline(page).elements]
    assert tags.count("script") == 1
    assert not {"img", "i", "u", "s", "q"} & set(tags)
