"""What a saved page shows and says of itself, where pages of the web differ from the book."""

from __future__ import annotations

import pytest

from summarize.reading import html

BODY = (
    "<p>The parliament of Ruritania passed the dam bill on Friday by 61 votes to 40, ending two years of debate.</p>"
    "<p>Farmers in the Zenda valley, who stand to lose 4,000 hectares, blocked the road to the capital with tractors.</p>"
    "<p>The opposition leader, Rupert Hentzau, called the vote a mistake and promised to take it to the high court.</p>"
)


def read(body=BODY, head="", url=None):
    return html.page(
        "a.html",
        f"<html><head><meta charset=utf-8>{head}</head><body>{body}</body></html>".encode(),
        url,
    )


@pytest.mark.parametrize(
    ("shown", "elsewhere", "published"),
    [
        ("04/05/2025", "", None),
        ("3/09/15 11:00am", "", None),
        ("04/05/2025", "Updated May 4, 2025", "2025-05-04"),
        ("04/05/2025", "4 de mayo de 2025", "2025-05-04"),
        ("04/05/2025", "<a href='/2025/05/04/dam'>Dam</a>", "2025-05-04"),
        ("18/04/2025", "", "2025-04-18"),
        ("05/05/2025", "", "2025-05-05"),
    ],
)
def test_a_date_that_is_two_days_is_none(shown, elsewhere, published):
    """It was read day first; what else the page says of that day settles it."""
    article = read(f"<h1>Dam bill passes</h1><span class=date>{shown}</span>{BODY}<p>{elsewhere}</p>")
    assert article.published == published


@pytest.mark.parametrize(
    "box",
    [
        "<blockquote class=instagram-media><time datetime='2018-03-12T08:05:00'>12 March</time></blockquote>",
        "<div class=teaser-list><div class=teaser-item><span class=date>12.03.2018</span></div></div>",
        "<span class=gallery-date>12.03.2018</span>",
    ],
)
def test_what_a_page_shows_of_others_does_not_date_it(box):
    """A post, a teaser and a gallery have days of their own."""
    assert read(f"<article><h1>Dam bill passes</h1>{BODY}</article>{box}").published is None
    own = f"<span class=date>20.11.2016</span>{BODY}"
    assert read(f"<article><h1>Dam bill passes</h1>{own}</article>{box}").published == "2016-11-20"


CHANGED = "2026-11-19T06:12:33Z"


@pytest.mark.parametrize(
    "stated",
    [
        f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "Dam", "dateModified" : "{CHANGED}"}}</script>',
        f'<meta property="article:modified_time" content="{CHANGED}">',
        f'<meta property="og:updated_time" content="{CHANGED}">',
        f'<meta http-equiv="Last-Modified" content="{CHANGED}">',
        f'<meta itemprop="dateModified" content="{CHANGED}">',
        f'<meta name="revision_date" content="{CHANGED}">',
    ],
)
def test_the_day_on_which_a_page_was_changed_is_not_its_own(stated):
    """It stood for the day of the article, even beside that day."""
    assert read(f"<h1>Dam bill passes</h1>{BODY}", stated).published is None
    assert (
        read(f"<h1>Dam bill passes</h1><span class=date>November 17, 2026</span>{BODY}", stated).published
        == "2026-11-17"
    )


def test_a_page_that_is_itself_said_to_be_a_change_is_read():
    """It has no box around it to be taken out of."""
    page = f'<html itemprop="dateModified"><body><h1>Dam bill passes</h1>{BODY}</body></html>'
    assert "dam bill" in html.page("a.html", page.encode()).text


def test_the_days_of_a_page_are_told_apart():
    """What else the head of a page states of its day counts as before, whatever it was changed on."""
    changed = f'<meta property="article:modified_time" content="{CHANGED}">'
    for stated in (
        '<meta property="article:published_time" content="2026-11-17">',
        '<meta name="publish-date" content="2026-11-17">',
        '<meta itemprop="dateCreated" content="2026-11-17">',
    ):
        assert read(f"<h1>Dam bill passes</h1>{BODY}", changed + stated).published == "2026-11-17"


@pytest.mark.parametrize(
    ("stated", "url"),
    [
        (
            '<link rel=canonical href="/a"><meta property="og:url" content="https://zenda.example/a">',
            "https://zenda.example/a",
        ),
        (
            '<link rel=canonical href="https://zenda.example/b"><meta property="og:url" content="https://zenda.example/a">',
            "https://zenda.example/b",
        ),
        (
            '<link rel=canonical href="/a"><meta property="og:url" content="/b"><meta property="og:url" content="https://zenda.example/a">',
            "https://zenda.example/a",
        ),
        ('<link rel=canonical href="/a">', None),
    ],
)
def test_an_address_is_one_that_can_be_opened(stated, url):
    """A relative one hid what stands beside it."""
    assert read(head=stated).url == url


@pytest.mark.parametrize(
    ("written", "url"),
    [
        ("?page=2&region=south&copy=1&lt=9", "?page=2&region=south&copy=1&lt=9"),
        ("?page=2&amp;region=south&amp;copy=1", "?page=2&region=south&copy=1"),
        ("?page=2&amp;amp;region=south&amp;#038;copy=1", "?page=2&region=south&copy=1"),
    ],
)
@pytest.mark.parametrize("place", ["<link rel=canonical href='{}'>", "<meta property='og:url' content='{}'>"])
def test_the_parameters_of_an_address_are_no_entities(place, written, url):
    """What HTML takes for a character without a semicolon (&reg) is a name there; what a page escapes twice is mended."""
    assert (
        read(head=place.format(f"https://zenda.example/dam{written}")).url
        == f"https://zenda.example/dam{url}"
    )


def test_a_title_that_a_page_escapes_twice_is_mended():
    """Unlike an address it holds no name of a parameter that reads as a character."""
    assert read(head="<meta property='og:title' content='Dam &amp;amp; bill'>").title == "Dam & bill"


@pytest.mark.parametrize(
    "comment",
    [
        "<!DOCTYPE html>\n<!-- saved from url=(0033)https://www.zenda.example/dam-bill -->\n<html>",
        "<!DOCTYPE html> <html lang=en><!--\n Page saved with SingleFile \n url: https://www.zenda.example/dam-bill \n-->",
    ],
)
def test_a_browser_says_from_where_it_saved_a_page(comment):
    """Where neither the page nor an archive does."""
    saved, stated = (
        f"{comment}{head}<body>{BODY}</body></html>".encode()
        for head in ("", '<head><link rel=canonical href="https://zenda.example/a"></head>')
    )
    article = html.page("a.html", saved)
    assert (article.url, article.source) == ("https://www.zenda.example/dam-bill", "zenda.example")
    assert html.page("a.html", stated).url == "https://zenda.example/a"
    assert html.page("a.html", saved, "https://example.org/fetched").url == "https://example.org/fetched"


CUT = '<meta property="og:title" content="Minister says "no dam" in Zenda"/>'


@pytest.mark.parametrize("whole", ["<h1>{}</h1>", "<title>{} | Zenda Post</title><h1>{}</h1>"])
def test_a_title_that_its_quotation_marks_cut_is_taken_from_the_heading(whole):
    """Marks inside an attribute end it."""
    title = 'Minister says "no dam" in Zenda'
    assert read(whole.replace("{}", title) + BODY, CUT).title == title
    assert read(f"<h1>Minister says “no dam”</h1>{BODY}", CUT).title == "Minister says"


def test_the_heading_is_the_one_with_which_the_title_of_the_window_begins():
    """A logo may be the first heading of a page."""
    head = "<title>Dam bill passes | Zenda Post</title>"
    article = read(f"<h1>Zenda Post Online</h1><h1>Dam bill passes</h1>{BODY}", head)
    assert (article.title, article.source) == ("Dam bill passes", "Zenda Post")
    other = read(f"<h1>Zenda Dam</h1><h1>Minister: it passes</h1>{BODY}", head)
    assert other.title == "Zenda Dam"


def test_an_outlet_that_is_named_by_its_address_goes_by_its_host():
    """Publishers write one where their name belongs."""
    stated = (
        '{"@type": "NewsArticle", "headline": "Dam", "publisher": {"name": "https://www.zenda.example/news"}}'
    )
    assert read(head=f'<script type="application/ld+json">{stated}</script>').source == "zenda.example"


@pytest.mark.parametrize(
    ("publisher", "site", "outlet"),
    [
        ("Zenda Media Group Limited", "Zenda Post", "Zenda Post"),
        ("Ediciones Zenda S.L.", "El Zenda", "El Zenda"),
        ("Tarlen Media, LLC", "Tarlen", "Tarlen"),
        ("Strelsau Online GmbH", "Strelsau", "Strelsau"),
        ("zendapost.example", "Zenda Post", "Zenda Post"),
        ("https://zenda.example/news", "Zenda Post", "Zenda Post"),
        ("Zenda Post", "zendapost", "Zenda Post"),
        ("Zenda.com", "zenda", "Zenda.com"),
        ("Zenda AGENCY", "zenda", "Zenda AGENCY"),
        ("The Unlimited", "zenda", "The Unlimited"),
        ("Zenda Media Group Limited", "zenda.example", "Zenda Media Group Limited"),
        ("Zenda Media Group Limited", "", "Zenda Media Group Limited"),
    ],
)
def test_an_outlet_goes_by_its_name_and_not_by_its_company(publisher, site, outlet):
    """Publishers write the company that owns them, or a host; where the site has no name, that is better than none."""
    stated = f'{{"@type": "NewsArticle", "headline": "Dam", "publisher": {{"name": "{publisher}"}}}}'
    head = (
        f'<script type="application/ld+json">{stated}</script><meta property="og:site_name" content="{site}">'
    )
    assert read(head=head).source == outlet


def test_what_a_script_would_have_filled_in_is_no_text():
    """A page whose script never ran was printed as its template."""
    blank = '<p>{{article.status === "published" ? "Published" : "Pending, as all that is written here by hand"}}</p>'
    assert "{{" not in read(f"<article>{BODY}{blank}</article>").text
    assert read(f"<article>{blank * 4}</article>").reason == "a page without an article"


PICTURE = "<div class=picture><img src='dam.jpg'><p>The dam at dusk</p></div>"
LEAD = (
    "STRELSAU (RNA) — Ruritania will have its <a href='/dam'>dam</a>, which half of the country had feared for long "
    "and the other half <b>hoped</b> for."
)


def test_a_paragraph_that_a_picture_broke_off_is_read():
    """Its text stood loose behind the picture, and the article lost its first paragraph."""
    article = read(f"<h1>Dam bill passes</h1><div><p>{PICTURE}{LEAD}</p>{BODY}</div>")
    assert "STRELSAU (RNA) — Ruritania will have its dam, which half" in article.text
    assert article.text.index("hoped for.") < article.text.index("61 votes")


@pytest.mark.parametrize(
    "loose",
    [
        "Photo: Zenda Post",
        "<a href='/dam'>All that was ever written about the dam, the valley and its tractors</a> here and now",
    ],
)
def test_what_is_short_or_a_list_of_links_is_no_broken_paragraph(loose):
    """A label under a picture stays out."""
    article = read(f"<h1>Dam bill passes</h1><div><p>{PICTURE}{loose}{BODY}</div>")
    assert loose[-15:] not in article.text


STANDFIRST = (
    "Half of the country’s power will come from Zenda by 2031, and nine villages will lie under water."
)
STATED = (
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Dam bill passes", '
    f'"description": "{STANDFIRST}"}}</script>'
)
SAYS = f'<meta property="og:description" content="{STANDFIRST}">'


@pytest.mark.parametrize(
    ("head", "block"),
    [
        (SAYS, f"<div class=lead>{STANDFIRST}</div>"),
        (SAYS, f"<h2><span><b>Half</b> {STANDFIRST[5:]}</span></h2>"),
        (SAYS.replace("og:description", "description"), f"<p>{STANDFIRST}</p>"),
        (SAYS.replace("2031, and nine villages will lie under water.", "2031 …"), f"<p>{STANDFIRST}</p>"),
        (STATED, f"<p>{STANDFIRST}</p>"),
    ],
    ids=["a box", "pieces", "for searches", "cut", "JSON-LD"],
)
def test_a_standfirst_opens_the_text(head, block):
    """What stands between title and body and says what the head says; only the body was read."""
    page = f"<main><header><h1>Dam bill passes</h1>{block}</header><article>{BODY * 3}</article></main>"
    article = read(page, head)
    assert article.text.split("\n")[0] == STANDFIRST
    assert article.text.count(STANDFIRST) == 1
    assert article.text.endswith("high court.")


@pytest.mark.parametrize(
    ("head", "block"),
    [
        (SAYS, ""),
        (SAYS, f"<figure><figcaption>{STANDFIRST}</figcaption></figure>"),
        (SAYS, f"<div class=photo-caption><p>{STANDFIRST}</p></div>"),
        (SAYS, f"<div hidden><p>{STANDFIRST}</p></div>"),
        (SAYS, f"<div style='display: none'><p>{STANDFIRST}</p></div>"),
        (SAYS, f"<p>{STANDFIRST} {'It said so at length in a leaflet. ' * 9}</p>"),
        (SAYS.replace(STANDFIRST, "Half of it"), "<p>Half of it</p>"),
        ("", f"<p>{STANDFIRST}</p>"),
    ],
    ids=["not shown", "caption", "named caption", "hidden", "styled away", "longer", "label", "not said"],
)
def test_what_is_no_standfirst_does_not_open_the_text(head, block):
    """A page's words alone are printed, and of these none that nobody sees, or that are about a picture."""
    page = f"<main><header><h1>Dam bill passes</h1>{block}</header><article>{BODY * 3}</article></main>"
    assert read(page, head).text.startswith("The parliament of Ruritania")


@pytest.mark.parametrize(
    ("above", "between", "below"),
    [
        (f"<p>{STANDFIRST}</p>", "", ""),
        ("", "", f"<footer><p>{STANDFIRST}</p></footer>"),
        ("", "", f"<div id=about><p>{STANDFIRST}</p></div>"),
        ("", f"<script>{STANDFIRST}</script>", ""),
        ("", f"<form><textarea>{STANDFIRST}</textarea></form>", ""),
        ("", f"<p class=sr-only>{STANDFIRST}</p>", ""),
        ("", f"<div aria-hidden=true><p>{STANDFIRST}</p></div>", ""),
        ("", f"<p class=site-description>{STANDFIRST}</p>", ""),
    ],
    ids=["above", "footer", "below", "script", "field", "for readers aloud", "hidden", "of the site"],
)
def test_what_a_site_says_of_itself_is_no_standfirst(above, between, below):
    """Its head may describe the site, whose words stand above the heading, below the article, or where nobody sees them."""
    page = f"{above}<h1>Dam bill passes</h1>{between}<article>{BODY * 3}</article>{below}"
    assert STANDFIRST not in read(page, SAYS).text


def test_a_description_that_the_text_or_the_title_holds_adds_nothing():
    """It would be said twice."""
    lead = BODY.partition("</p>")[0].removeprefix("<p>")
    assert (
        read(f"<p>{lead}</p><article>{BODY}</article>", SAYS.replace(STANDFIRST, lead)).text.count(lead) == 1
    )
    page = f"<h1>{STANDFIRST}</h1><p>{STANDFIRST}</p><article>{BODY * 3}</article>"
    assert STANDFIRST not in read(page, SAYS).text
