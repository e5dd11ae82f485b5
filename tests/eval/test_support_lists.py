"""Support lists of printed lines against annotated events."""

import numpy as np
import pytest

from eval.cli import main
from eval.support_lists import THRESHOLDS, corroborated, judge_support, rows_of, stated
from eval.topics import OPEN, Topic, events
from summarize import Article
from summarize.pipeline import draft
from summarize.settings import Settings
from tests.unspaced.events import LANGUAGES
from tests.unspaced.events import events as unspaced


@pytest.fixture(scope="module")
def topic():
    return events(OPEN)[0]


def line(topic, part):
    return next(text for text in topic.lines if part in text)


def test_right_support_is_right_and_what_is_missing_lowers_recall(topic):
    """Four other articles state that the United States may walk away; the lists find them."""
    judged = judge_support(topic, [line(topic, "could walk away from efforts")])
    assert (judged.shown, judged.right, judged.annotated) == (4, 4, 4)
    assert judged.precision == judged.recall == 1.0


def test_nothing_enough_lists_nothing(topic):
    """No list, no precision, recall 0."""
    judged = judge_support(topic, [line(topic, "could walk away from efforts")], enough=1000.0)
    assert judged.precision is None
    assert judged.recall == 0.0


def test_everything_enough_lists_wrong_sentences_too(topic):
    """A lower threshold buys recall with precision."""
    strict, lax = (judge_support(topic, topic.lines, enough) for enough in (8.0, 0.0))
    assert strict.precision > lax.precision
    assert strict.recall < lax.recall


def test_lists_are_of_other_articles(topic):
    """At most one sentence of each."""
    article = [sentence.article_id for sentence in topic.sentences]
    for row, others in enumerate(stated(topic)):
        named = [article[other] for other in others]
        assert article[row] not in named
        assert len(named) == len(set(named))


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_are_those_of_a_briefing(language):
    """Also in Chinese and Japanese, where a briefing reads no Han letter of a pair by itself."""
    for number, event in enumerate(unspaced(language)):
        told = Topic(f"{language} {number}", event.articles)
        shown = draft(told.prepared, Settings()).support_of
        assert shown == {row: stated(told)[row] for row in shown}


def test_a_line_that_is_no_candidate_has_no_row(topic):
    """What a system made up cannot be corroborated."""
    assert rows_of(topic, ["Nobody wrote this.", topic.lines[3]]) == [3]
    assert corroborated(topic, ["Nobody wrote this."]) is None
    assert corroborated(topic, [line(topic, "could walk away from efforts")]) == 1.0


def test_a_topic_without_news_has_no_lists():
    """Nothing but the notice of an archive: no candidate, so nothing that could be corroborated."""
    notice = "The goal is to fix all broken links on the web ."
    empty = Topic("empty", (Article(id="a", text=notice),), references=("Nothing happened.",))
    assert stated(empty) == ()
    assert corroborated(empty, [notice]) is None


def test_an_empty_briefing_has_no_support_to_judge(topic):
    """Neither precision nor recall."""
    judged = judge_support(topic, [])
    assert judged.precision is None
    assert judged.recall is None


def test_the_command_prints_the_curve(capsys):
    """More evidence asked for: less recall."""
    assert main(["trust", "--curve"]) == 0
    lines = capsys.readouterr().out.splitlines()
    at = next(i for i, text in enumerate(lines) if text.split()[:1] == ["enough"])
    recalls = [float(text.split()[2]) for text in lines[at + 1 :]]
    assert len(recalls) == len(THRESHOLDS)
    assert (np.diff(recalls) <= 0).all()
