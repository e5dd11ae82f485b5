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


BOX = "<div>{}</div>"


@pytest.mark.parametrize(
    "box", [BOX, "<div class=lead><b>{}</b></div>", "<div dir=ltr><br><span>{}</span><br></div>"]
)
@pytest.mark.parametrize("at", [0, 1, 3])
def test_a_box_that_is_a_paragraph_among_paragraphs_is_read(box, at):
    """Text pasted from a letter, or a lead in a box of its own, was passed over without a word."""
    marked = [(box if place == at else "<p>{}</p>").format(told) for place, told in enumerate(STORY)]
    rest = BODY.replace("the", "each") * 2
    assert [line for line in read("".join(marked) + rest) if line in STORY] == list(STORY)


def test_several_boxes_among_paragraphs_are_read():
    """The middle of the article was missing."""
    told = read(BODY + "".join(BOX.format(line.replace("the", "each")) for line in STORY) + BODY)
    assert all(line.replace("the", "each") in told for line in STORY)


PICTURED = "Rupert Hentzau waves from his tractor in front of the castle of Zenda, where nobody saw him arrive on Friday."


@pytest.mark.parametrize(
    "box",
    [
        "<div class=photo-caption>{}</div>",
        "<div><img src=zenda.jpg>{}</div>",
        "<div id=pullquote>{}</div>",
        "<div hidden>{}</div>",
        "<div><a href=/zenda>{}</a></div>",
        "<div><button>Share</button>{}</div>",
    ],
)
def test_a_box_of_something_else_among_paragraphs_stays_out(box):
    """What is about a picture, shown twice, not shown, a link or a form."""
    assert PICTURED not in read(BODY + box.format(PICTURED) + BODY)


@pytest.mark.parametrize("label", ["Rupert Hentzau in Zenda.", f"{PICTURED[:-1]}, and of the valley"])
def test_a_label_among_paragraphs_is_none(label):
    """Short, or no sentence."""
    assert label not in read(BODY + BOX.format(label) + BODY)


TEASER = "<article class=recommended><a href=/mill><img src=mill.jpg><p>What will become of the mill</p></a></article>"
BEHIND = "The castle is not the only house that must go, as the surveyors found when they walked the valley in May."


@pytest.mark.parametrize("before", ["", "Nothing of this is new.", "Nothing of <i>this</i> is new. "])
def test_what_stands_behind_a_teaser_in_a_paragraph_is_read(before):
    """It went with the teaser, and the paragraph was gone but for what stood before it."""
    told = read(f"{BODY}<p>{before}{TEASER}{BEHIND}</p>{BODY}")
    assert f"{'Nothing of this is new. ' if before else ''}{BEHIND}" in told
    assert not any("mill" in line for line in told)


def test_an_article_in_a_paragraph_that_nobody_closed_is_read():
    """It is the page's own, with or without its heading."""
    for heading in ("<h1>Dam bill passes</h1>", ""):
        page = f"<html><body><p>Zenda Post<article>{heading}{BODY}</article></body></html>"
        assert all(line in html.page("a.html", page.encode()).text for line in STORY)


@pytest.mark.parametrize("block", ["<div class=ad>Buy a boat</div>", "<center>Boats</center>"])
@pytest.mark.parametrize(
    "behind", [BEHIND, f"<b>{BEHIND[:20]}</b>{BEHIND[20:]}", BEHIND.replace("house", "<i>house</i>")]
)
def test_what_stands_behind_a_block_in_a_paragraph_is_read(block, behind):
    """The block ends the paragraph, whether it has words before it or none."""
    told = read(f"{BODY}<p>{STORY[0]} {block}{behind}</p>{BODY}<p>{block}{behind}</p>{BODY}")
    assert told.count(BEHIND) == 2


@pytest.mark.parametrize(
    "behind",
    [f"{BEHIND[:40]}.</p>{BODY}", f"{BEHIND[:-1]} of</p>{BODY}", f"{BEHIND}</p><div><p>{STORY[1]}</p></div>"],
    ids=["a label", "no sentence", "not before a paragraph"],
)
def test_what_stands_loose_behind_a_block_elsewhere_stays_out(behind):
    """It may be a label or a note."""
    told = read(f"{BODY * 3}<p>{STORY[0]}<div>Boats</div>{behind}")
    assert not any(BEHIND[:30] in line for line in told)
