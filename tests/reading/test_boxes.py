"""Which boxes and marks of a page are none of its article."""

from __future__ import annotations

import pytest

from summarize.reading import html

STORY = (
    "The parliament of Ruritania passed the dam bill on Friday by 61 votes to 40, ending two years of debate.",
    "Farmers in the Zenda valley, who stand to lose 4,000 hectares, blocked the road to the capital with tractors.",
    "The opposition leader, Rupert Hentzau, called the vote a mistake and promised to take it to the high court.",
)
ASKS = (
    "We and 512 companies that work for us keep what we learn of you, as where you are and what you read, on your telephone.",
    "Say yes, and what you are shown will fit you; say no, and you will see as much of it, but of things that you do not want.",
    "You may think better of it whenever you like, by the link at the foot of each page, for as long as we are in business.",
)


def paragraphs(lines):
    return "".join(f"<p>{line}</p>" for line in lines)


def read(body):
    page = f"<html><body>{body}</body></html>"
    return html.page("a.html", page.encode()).text


ARTICLE = f"<div class=content><h1>Dam bill passes</h1>{paragraphs(STORY)}</div>"


@pytest.mark.parametrize(
    "box",
    [
        'div id="onetrust-consent-sdk"',
        'div id="didomi-host"',
        'div class="top qc-cmp2-container"',
        'section class="Cybotcookiebot"',
        'div id="truste-consent-track"',
        "amp-consent",
    ],
)
@pytest.mark.parametrize("place", ["{box}{article}", "{article}{box}"])
def test_a_box_that_asks_for_consent_is_no_news(box, place):
    """It is longer than a short article, and was read as the rest of it."""
    asks = (
        f"<{box}><div><h2>You choose</h2>{paragraphs(ASKS * 2)}<button>Yes</button></div></{box.split()[0]}>"
    )
    text = read(place.format(box=asks, article=ARTICLE))
    assert "companies" not in text
    assert all(line in text for line in STORY)


@pytest.mark.parametrize(
    "box",
    ["div class=cookie-banner", "div id=CookieNotice", "div class='site gdpr'", "div role=dialog", "dialog"],
)
def test_a_box_that_a_site_calls_by_such_a_name_goes_where_the_article_is_longer(box):
    """Its maker's name does not tell it."""
    asks = f"<{box}>{paragraphs(ASKS[:2])}</{box.split()[0]}>"
    assert "companies" not in read(f"<div><h1>Dam bill passes</h1>{asks}{paragraphs(STORY)}</div>")


@pytest.mark.parametrize(
    "box",
    [
        "div class='story cookie-law'",
        "div class='trusted-content'",
        "div id=board-of-trustees",
        "div class='didomi-on'><h1>Dam bill passes</h1",
        "div class='didomi-on'><main",
        "div class='cookiejar'",
        "div role=dialog",
    ],
)
def test_a_box_so_called_that_may_hold_the_article_stays(box):
    """By what it holds, or because the page has little else."""
    text = read(
        f"<{box}>{paragraphs(STORY)}</{box.split()[0]}><p>All that the Zenda Post has told of the dam.</p>"
    )
    assert all(line in text for line in STORY)


@pytest.mark.parametrize("name", ["sr-only", "SubscribeBox", "sign-up", "pullout"])
def test_a_box_among_paragraphs_that_says_what_it_is_stays_out(name):
    """A box that has no such name is a paragraph that was pasted in."""
    line = "The wall of the dam is to be 80 metres high, and the lake behind it 12 kilometres long, as the surveyors of the crown told the house."
    for box, held in ((f"<div class={name}>", False), ("<div>", True)):
        body = f"<p>{STORY[0]}</p>{box}{line}</div>{paragraphs(STORY[1:])}"
        assert (line in read(f"<div><h1>Dam bill passes</h1>{body}</div>")) is held


@pytest.mark.parametrize(
    "mark",
    [
        "<sup><a href='#f1'>1</a></sup>",
        "<sup class=reference><a href='https://zenda.example/dam#f1'><span>[</span>12<span>]</span></a></sup>",
        "<a href='#f1'><sup>*</sup></a>",
        "<a class=footnote-anchor href='#f1'>1</a>",
        "<a role=doc-noteref href='#f1'>a</a>",
    ],
)
def test_the_mark_of_a_footnote_is_no_word(mark):
    """Behind its full stop it left a sentence without an end; in the middle it made "valley1" of a valley."""
    body = paragraphs([STORY[0] + mark, STORY[1].replace("valley", f"valley{mark}"), STORY[2]])
    assert read(f"<article><h1>Dam bill passes</h1>{body}</article>").split("\n")[1:] == list(STORY)


@pytest.mark.parametrize(
    "link",
    [
        "<sup>2</sup>",
        "<a href='#map'>3</a>",
        "<sup><a href='/notes/4'>4</a></sup>",
        "<sup><a href='#wall'>the wall</a></sup>",
        "<a class=footnote href='#wall'>Wall</a>",
    ],
    ids=["a power", "a number", "another page", "words", "a name"],
)
def test_what_is_raised_or_linked_besides_stays(link):
    """A power, a number, and words."""
    body = paragraphs(
        [*STORY, f"The lake will cover 31 km{link} of the valley when the wall is built, by 2031."]
    )
    shown = link.replace("</", "<").split(">")[-3 if link.startswith("<sup><a") else -2].split("<")[0]
    assert f"km{shown} of" in read(f"<article><h1>Dam bill passes</h1>{body}</article>").replace("km ", "km")
