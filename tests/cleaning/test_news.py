"""An article that comes as one long line, as interfaces hand it out, keeps its news and loses its furniture."""

import textwrap

import pytest

from summarize import Article
from summarize.cleaning import clean
from summarize.cleaning.news import PAGE_LENGTH

NEWS = [
    f"Engineers checked section {number} of the Halden dam on Monday and found no new cracks in its northern wall."
    for number in range(1, 31)
]


@pytest.mark.parametrize(
    "furniture",
    [
        "Leave a Reply Your email address will not be published.",
        "© 2019 The Halden Courier. All rights reserved.",
        "Sign up for our newsletter.",
        "Follow us on Twitter.",
        "Click here to subscribe.",
    ],
)
def test_furniture_in_one_long_line_does_not_take_the_news_with_it(furniture):
    """The line that holds a comment form holds the whole article as well."""
    text = " ".join([*NEWS[:20], furniture, *NEWS[20:]])
    assert len(text) > PAGE_LENGTH
    assert [sentence.line for sentence in clean(Article("a", text)).sentences] == NEWS


def test_the_same_furniture_on_its_own_line_goes_as_before():
    """A line shorter than a page is judged whole."""
    text = "\n".join([*NEWS, "Leave a Reply Your email address will not be published."])
    news = clean(Article("a", text))
    assert [sentence.line for sentence in news.sentences] == NEWS
    assert len(news.dropped) == 1


@pytest.mark.parametrize(
    ("language", "line", "news"),
    [
        (
            "zh",
            "新华社海门10月3日电（记者 李明）海门大桥三日凌晨部分垮塌，五人遇难。",
            "海门大桥三日凌晨部分垮塌，五人遇难。",
        ),
        ("zh", "（中央社記者張三海門3日電）海門大橋三日凌晨部分垮塌。", "海門大橋三日凌晨部分垮塌。"),
        ("zh", "本报讯 海门大桥三日凌晨部分垮塌。", "海门大桥三日凌晨部分垮塌。"),
        ("ja", "【海門共同】海門大橋が3日未明に崩れた。", "海門大橋が3日未明に崩れた。"),
        ("zh", "国家电网公司供电量三日上升。", "国家电网公司供电量三日上升。"),
        ("zh", "海门大桥三日凌晨部分垮塌。（完）", "海门大桥三日凌晨部分垮塌。"),
        ("ja", "市長は「原因を調べる。」", "市長は「原因を調べる。」"),
        ("th", "สะพานพังเวลา 09.00 น.", "สะพานพังเวลา 09.00 น."),
        ("th", "สะพานพังลงเมื่อเช้าวันที่ 3 ตุลาคม", "สะพานพังลงเมื่อเช้าวันที่ 3 ตุลาคม"),
    ],
)
def test_chinese_japanese_and_thai_lines_are_news(language, line, news):
    """Without their dateline; a closing mark ends a line, and so does what stands in brackets behind its full stop; Thai ends none."""
    more = {"zh": "救援仍在进行。", "ja": "救助が続いている。", "th": "เริ่มเวลา 10.00 น."}[language]
    sentences = clean(Article("a", f"{line}\n{more}"), language).sentences
    assert [sentence.line for sentence in sentences] == [news, more]


def test_a_sentence_runs_over_the_lines_of_a_wrapped_text():
    """It is the slice of the article with the breaks that stand there, and is printed and judged without them."""
    text = "\n\n".join(
        textwrap.fill(f"{one} {two}", 65) for one, two in zip(NEWS[::2], NEWS[1::2], strict=True)
    )
    text += "\n\n" + textwrap.fill(
        "Sign up for our newsletter to get the news of the Halden dam in your inbox every day.", 65
    )
    news = clean(Article("a", text))
    assert [sentence.line for sentence in news.sentences] == NEWS
    assert all(text[piece.start : piece.end] == piece.text for piece in (*news.sentences, *news.dropped))
    assert "\n" in news.sentences[0].text
    [dropped] = news.dropped
    assert dropped.text.endswith("every day.")
