"""Which paragraphs of a page are read, however it marks them."""

from __future__ import annotations

import pytest

from summarize.reading import html

STORY = (
    "The parliament of Ruritania passed the dam bill on Friday by 61 votes to 40, ending two years of debate.",
    "Farmers in the Zenda valley, who stand to lose 4,000 hectares, blocked the road to the capital with tractors.",
    "The opposition leader, Rupert Hentzau, called the vote a mistake and promised to take it to the high court.",
    "Engineers say that the wall will be 90 metres high and that the lake will take three winters to fill.",
)
BODY = "".join(f"<p>{told}</p>" for told in STORY)
BOXED = "".join(f"<div><div><p>{told}</p></div></div>" for told in STORY)


def read(body):
    page = (
        f"<html><body><main><article><h1>Dam bill passes</h1><div>{body}</div></article></main></body></html>"
    )
    return html.page("a.html", page.encode()).text.split("\n")


def link(words):
    return f'<a href="https://zenda.example/t">{words}</a>'


LINKED = [
    f"{link('Sapt')} met {link('Tarlen')} in the castle of Zenda on Monday to talk about the road.",
    f"It also {link('surveyed the villages that will lie under water, all nine of them')}.",
    f"The mill of Zenda {link('will be moved.')}",
    f"{link('The valley voted against the dam a year ago')}.",
]


@pytest.mark.parametrize("told", LINKED, ids=["names", "a long link", "its end", "all but its end"])
@pytest.mark.parametrize("box", ["<p>{}</p>", "<div><p>{}</p></div>", "<div><div><p>{}</p></div></div>"])
def test_a_sentence_with_links_is_read_in_whatever_box(told, box):
    """In a box of its own it was taken for a menu."""
    bare = told.replace('<a href="https://zenda.example/t">', "").replace("</a>", "")
    assert bare in read(BOXED + box.format(told) + BOXED)


@pytest.mark.parametrize(
    "menu",
    [
        f"{link('Sapt')} {link('Tarlen')} {link('Zenda')} {link('Hentzau')}",
        f"{link('Why will the valley be under water?')}",
        f"{link('Nine villages and a mill will move.')} {link('Farmers block the road again.')}",
        f"{link('Dam')}.",
        f"{link('<img src=dam.jpg>Sapt')} met {link('Tarlen')} in the castle of Zenda on Monday.",
    ],
    ids=["names", "a teaser", "teasers", "a label", "a picture"],
)
def test_a_box_of_links_is_no_sentence(menu):
    """Their words are those of other pages."""
    told = read(f"{BOXED}<div><div><p>{menu}</p></div></div>{BOXED}")
    assert not any("Sapt" in line or "villages" in line or "under water" in line for line in told)
    assert all(line in told for line in STORY)
