import pytest

from summarize.model import Article, Briefing, Disagreement, Excerpt, Overview, Sentence, Source
from summarize.rendering.html_page import render
from summarize.settings import Settings
from tests.rendering.tabs import reach, unfold
from tests.rendering.test_html_index import index_page, listed, told

HOSTILE = (
    "<script>window.hacked = 1; alert(1)</script>",
    "</script><script>window.hacked = 1</script>",
    "</style><script>window.hacked = 1</script>",
    "<!-- <script> --> <![CDATA[",
    "<img src=x onerror='window.hacked = 1'>",
    "<svg/onload=window.hacked=1>",
    '" onmouseover="window.hacked = 1" autofocus onfocus="window.hacked = 1" x="',
    "' onclick='window.hacked = 1' '",
    "{{ 7 * 7 }} {% raw %} ${7 * 7}",
    "&lt;b&gt; &#60;i&#62; &amp;amp;",
    "<iframe srcdoc='<script>parent.hacked = 1</script>'></iframe>",
    "<base href='https://evil.example/'><meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "<a href='javascript:window.hacked=1'>click</a>",
    "<form action=https://evil.example/><button>x</button></form>",
    "</title></textarea></noscript></template><plaintext>",
    "W" * 10_000,
    "fdp.\u202eexe \u2067 \u202b turned",
    "NUL \x00 bell \x07 escape \x1b[31m half \ud83d",
)  # fmt: skip
URLS = ("javascript:window.hacked=1", "data:text/html,<script>parent.hacked=1</script>", 'https://a.example/"onclick="window.hacked=1', "JAVASCRIPT:window.hacked=1//https://")  # fmt: skip


@pytest.fixture(scope="module")
def cluster():
    return [
        Article(
            id=f"{text[:200]}{i}",
            text=f"{text}\n{text} once more.\n\n{text}",
            title=text,
            source=text if i % 2 else None,
            published=text if i % 3 else "2025-04-18",
            url=URLS[i % len(URLS)],
        )
        for i, text in enumerate(HOSTILE)
    ]


def sentence(article):
    end = article.text.index("\n")
    return Sentence(article.id, 0, end, article.text[:end], 0, 0)


@pytest.fixture(scope="module")
def page(cluster):
    said = [sentence(article) for article in cluster]
    briefing = Briefing(
        headline=HOSTILE[0],
        excerpts=tuple(
            Excerpt(one, 0.1, (other,), 2, one.text, (one.text,))
            for one, other in zip(said, said[::-1], strict=True)
            if one != other
        ),
        sources=tuple(Source(a.id, a.title, a.source, a.published, a.url, a.sha256, 1) for a in cluster),
        disagreements=tuple(Disagreement(one.text, {one.text: (one,), "x": (said[0],)}) for one in said),
        left_out=tuple(Excerpt(one, 0.1) for one in said),
        words=18,
        settings=Settings(focus=HOSTILE[0]),
        warnings=HOSTILE,
        overview=Overview(
            tuple(said), (0.05,) * len(said), ((0, 1, 0.9), (2, 5, 0.3)), ((10, 0.5), (20, 0.8)), 0.7
        ),
    )
    return render(briefing, {article.id: article for article in cluster})


def unharmed(tab):
    """Everything that runs, loads or leads away, except the page's own."""
    return tab.evaluate(
        """() => [
            typeof window.hacked,
            document.scripts.length,
            document.querySelectorAll('img, iframe, form, base, object, embed, video, audio, meta[http-equiv=refresh]').length,
            [...document.querySelectorAll('*')].filter(e => [...e.attributes].some(a => /^on|^style$|^srcdoc$/i.test(a.name))).length,
            [...document.links].filter(a => a.getAttribute('href')[0] != '#' && a.protocol != 'https:' && a.protocol != 'file:').length,
        ]"""
    )


def test_hostile_articles_show_as_text_and_run_nothing(visit, page):
    """Scripts, handlers, comments, templates and strange letters are shown in full; nothing runs or leads astray."""
    tab = visit(page)
    tab.evaluate("() => document.querySelectorAll('details').forEach(d => { d.name = ''; d.open = true })")
    for part in tab.locator("summary, a, blockquote, h1, h3").all()[:60]:
        part.dispatch_event("mouseover")
        part.dispatch_event("focus")
    assert unharmed(tab) == ["undefined", 1, 0, 0, 0]
    text = tab.locator("body").inner_text()
    for line in HOSTILE[:16]:
        assert " ".join(line.split()) in " ".join(text.split())
    assert "fdp.⟦U+202E⟧exe" in text
    assert "\u202e" not in text
    assert "49" not in tab.locator("h3").nth(8).inner_text()


@pytest.mark.parametrize("width", [320, 1280])
def test_a_word_of_ten_thousand_letters_breaks(visit, page, width):
    """It stays in its column and pushes nothing out of the window."""
    tab = visit(page, width=width)
    unfold(tab)
    tab.click("#s1 > summary")
    assert reach(tab) <= width


def test_the_policy_stops_what_escaping_would_have_missed(browser, page, tmp_path):
    """Even a script that got in would not run, and a picture would not be requested: the policy is a second defence."""
    path = tmp_path / "page.html"
    path.write_text(page, encoding="utf-8")
    tab = browser.new_page()
    stopped, done = [], []
    tab.on("requestfailed", lambda request: stopped.append((request.url, request.failure)))
    tab.on("requestfinished", lambda request: done.append(request.url))
    tab.goto(path.as_uri())
    done.clear()
    tab.evaluate(
        """async () => {
            const script = document.createElement('script');
            script.textContent = 'window.hacked = 1';
            document.body.append(script);
            document.body.setAttribute('onclick', 'window.hacked = 1');
            document.body.click();
            const image = document.createElement('img');
            const done = new Promise(resolve => { image.onerror = resolve; });
            image.src = 'https://evil.example/pixel.png';
            document.body.append(image);
            await done;
            await fetch('https://evil.example/').catch(() => 0);
        }"""
    )
    assert tab.evaluate("() => typeof window.hacked") == "undefined"
    assert stopped == [("https://evil.example/pixel.png", "csp")]
    assert done == []
    tab.close()


def test_a_hostile_index_shows_text_and_runs_nothing(visit):
    """Headlines, first sentences, names and reasons come from outside, too."""
    stories = [told(text[:20], text, text, sources=2, articles=2) for text in HOSTILE[:-1]]
    single = [listed(text, source=text, url=url) for text in HOSTILE for url in URLS]
    failed = [listed(text, reason=text) for text in HOSTILE]
    tab = visit(index_page(HOSTILE[0], stories, single, failed=failed), width=390)
    tab.fill("#filter", "<script>")
    assert unharmed(tab) == ["undefined", 1, 0, 0, 0]
    assert HOSTILE[0] in tab.locator("main").inner_text()
    assert reach(tab) <= 390
