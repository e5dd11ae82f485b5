"""An article that comes as one long line, as interfaces hand it out, keeps its news and loses its furniture."""

import pytest

from summarize import Article
from summarize.cleaning import clean
from summarize.cleaning.clean import PAGE

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
    assert len(text) > PAGE
    assert [sentence.line for sentence in clean(Article("a", text)).sentences] == NEWS


def test_the_same_furniture_on_its_own_line_goes_as_before():
    """A line shorter than a page is judged whole."""
    text = "\n".join([*NEWS, "Leave a Reply Your email address will not be published."])
    news = clean(Article("a", text))
    assert [sentence.line for sentence in news.sentences] == NEWS
    assert len(news.dropped) == 1
