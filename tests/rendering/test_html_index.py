from summarize.rendering.html_index import Edition, Item, Story, index_page
from tests.rendering.test_html_page import Outline

FILES = {"html": "talks.html", "md": "talks.md", "json": "talks.json"}
EDITION = Edition(
    date="2025-04-19",
    stories=(
        Story("talks", "Talks may end, Rubio warns", "Rubio warned on Friday.", 5, 6, FILES, "new"),
        Story("sandy", "Sandy nears Jamaica", "Sandy neared Jamaica.", 1, 1, {"json": "a:b.json"}, "continued"),
        Story("deal", "Autoworkers & GM agree", "They agreed.", 3, 3, {"html": "deal.html"}),
    ),
    singles=(Item("Cycle lane approved", "Town Crier", "https://crier.example/"), Item("Harvest", None, "javascript:1")),
    failed=(Item("broken.html", "no article text"),),
    unchanged=(Item("Ferry <sank>", "2025-04-18", "../2025-04-18/story-1.html"),),
)  # fmt: skip


def test_the_index_lists_stories_singles_and_failures():
    """Everything of the day stands there, with counts in the right number and the marks in words."""
    page = index_page(EDITION)
    for said in (
        "19 April 2025", "3 stories from 12 articles, 2 more on their own, 1 unchanged.", "5 sources, 6 articles", "1 source<",
        "3 sources<", ">new<", ">continued<", "Autoworkers &amp; GM agree", "Town Crier", "no article text",
        '<a href="../2025-04-18/story-1.html">Ferry &lt;sank&gt;</a> <span class="why">2025-04-18</span>',
    ):  # fmt: skip
        assert said in page


def test_links_of_the_index_lead_to_its_own_folder_or_to_the_web():
    """A headline leads to the first form; a colon in a name is no scheme; no script becomes a link."""
    links = [attributes["href"] for tag, attributes in Outline(index_page(EDITION)).elements if tag == "a"]
    assert links == [
        "#stories", "talks.html", "talks.md", "talks.json", "a%3Ab.json", "deal.html", "https://crier.example/",
        "../2025-04-18/story-1.html",
    ]  # fmt: skip


def test_a_story_without_a_headline_is_called_by_its_id():
    """There is always something to choose."""
    page = index_page(Edition(None, (Story("b", "", "It rained all day.", 2, 2, {}),)))
    assert '<h2 dir="auto"><a href="">b</a></h2>' in page


def test_an_empty_day_is_a_page_too():
    """No story, no date, nothing on its own: the page says so and is whole."""
    page = index_page(Edition(None, ()))
    Outline(page)
    assert "0 stories from 0 articles." in page
    assert "Not done" not in page
    assert "On their own" not in page
    assert "nchanged" not in page


def test_a_hostile_headline_is_text():
    """Markup in what came from outside is shown, not obeyed."""
    story = Story("x", "</h2><script>1</script>", "<img src=x onerror=1>", 2, 2, {"html": "x.html"})
    page = index_page(Edition("<b>", (story,), (Item("<i>", "<u>"),), (Item("<s>", "<q>"),)))
    tags = [tag for tag, _ in Outline(page).elements]
    assert tags.count("script") == 1
    assert not {"img", "i", "u", "s", "q"} & set(tags)
