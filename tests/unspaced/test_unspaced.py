"""Languages without spaces, from articles to a page: what is repeated is found, and printed once."""

from itertools import combinations, product

import numpy as np
import pytest

from summarize import Article, summarize
from summarize.batch.cards import card
from summarize.batch.stories import group
from summarize.composing import features_of
from summarize.language.recognition import recognise
from summarize.model import count_words
from summarize.pipeline import prepare
from summarize.pipeline.ranked import rank
from summarize.pipeline.study import corroborate
from summarize.settings import Settings
from tests.unspaced.events import LANGUAGES, events

EVERY = [(language, event) for language in LANGUAGES for event in events(language)]
NAMES = [event.articles[0].id.rsplit(" ", 1)[0] for _, event in EVERY]
each_event = pytest.mark.parametrize(("language", "event"), EVERY, ids=NAMES)


@each_event
def test_every_sentence_is_found(language, event):
    """The language is known, no line is dropped but titles, and sentences are cut where they were put together."""
    prepared = prepare(event.articles)
    assert prepared.language == language
    assert {(sentence.article_id, sentence.line) for sentence in prepared.sentences} == event.facts.keys()
    assert {dropped.reason for dropped in prepared.dropped} == {"headline"}


def corroborated(event):
    """(pairs of sentences that state the same and were found, all that were found, all that state the same)."""
    prepared = prepare(event.articles)
    ranked = rank(prepared, Settings(), ())
    stated = [event.facts[sentence.article_id, sentence.line] for sentence in prepared.sentences]
    features = features_of(prepared.sentences, prepared.language)
    found = corroborate(prepared, ranked, np.arange(len(stated)), features)
    answers = [(row, other) for row, others in found.items() for other in others]
    due = {
        (row, prepared.groups[other])
        for row in range(len(stated))
        for other in range(len(stated))
        if prepared.groups[row] != prepared.groups[other] and stated[row] & stated[other]
    }
    return sum(bool(stated[row] & stated[other]) for row, other in answers), len(answers), len(due)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_else_reports_a_fact_is_found(language):
    """Nine in ten of what is found is right, and it is two fifths of what other articles state too; elsewhere two thirds."""
    right, found, due = np.sum([corroborated(event) for event in events(language)], axis=0)
    assert right >= 0.9 * found
    assert right >= {"zh": 0.4, "ja": 0.67, "th": 0.67}[language] * due


@each_event
def test_no_fact_is_printed_twice(language, event):
    """Five sentences name at most one fact again: one that tells another, too, may bring it."""
    page = summarize(event.articles, words=300, sentences=5)
    told = [event.facts[e.sentence.article_id, e.sentence.line] for e in page.excerpts]
    again = sum(len(one & other) for one, other in combinations(told, 2))
    assert len(told) >= 4
    assert again <= 1, language


@pytest.mark.parametrize("language", LANGUAGES)
def test_articles_of_one_event_are_one_story(language):
    """Also where another event is of the same kind: two fires, two boats, two floods."""
    told = events(language)
    found = group([card(article) for event in told for article in event.articles])
    assert {story.ids for story in found} == {tuple(a.id for a in event.articles) for event in told}


def test_a_stranger_among_the_articles_is_mostly_left_out():
    """An article about another event shares hardly a piece with three about one; none of these is ever left out."""
    found = []
    for language in LANGUAGES:
        told = events(language)
        for event, other in product(told, told):
            if event is not other and len(event.articles) > 2:
                found += [(a.id, prepare([*event.articles, a]).outliers) for a in other.articles]
    assert all(outliers in {(), (stranger,)} for stranger, outliers in found)
    assert sum(map(len, (outliers for _, outliers in found))) >= 0.6 * len(found)


@each_event
def test_a_budget_of_words_is_kept_and_read_as_sentences(language, event):
    """`wc -w` counts no words here: the page holds the sentences that so many English words make, and says so."""
    page = summarize(event.articles, words=100)
    assert count_words(page.text) == page.words <= 100
    assert len(page.excerpts) == 4
    name = {"zh": "Chinese", "ja": "Japanese", "th": "Thai"}[language]
    assert f"{name} puts no space between words: the budget of 100 was taken for 4 sentences" in page.warnings
    asked = summarize(event.articles, words=300, sentences=3)
    assert len(asked.excerpts) == 3
    assert not any("no space" in warning for warning in asked.warnings)


def test_the_smallest_budget_is_one_sentence():
    """However few words are asked for."""
    page = summarize(events("zh")[0].articles, words=3)
    assert len(page.excerpts) == 1
    assert "the budget of 3 was taken for 1 sentence" in page.warnings[0]


def test_a_copied_sentence_is_no_second_report():
    """Two outlets that print one sentence heard it once, two that tell it in their own words twice."""
    event = events("zh")[1]
    first = event.articles[0]
    page = summarize(event.articles, words=300, sentences=1)
    assert page.excerpts[0].independent == 3
    copy = Article(
        id="zh copy",
        text=first.text.split("\n\n")[1].split("。")[0] + "。\n" + "市民普遍感到意外，超市里排起了长队。",
    )
    page = summarize([first, copy], words=300, sentences=1)
    assert (len(page.excerpts[0].support), page.excerpts[0].independent) == (1, 1)


def test_a_focus_is_found_in_the_middle_of_a_run():
    """The page leans to the sentences that hold it."""
    page = summarize(events("ja")[0].articles, words=300, sentences=2, focus="スプリンクラー")
    assert any("スプリンクラー" in excerpt.sentence.line for excerpt in page.excerpts)
    assert not any("focus" in warning for warning in page.warnings)


def test_a_japanese_text_in_many_han_letters_is_no_chinese_one():
    """Chinese writes no Kana."""
    assert (
        recognise("日銀総裁記者会見要旨、金融政策決定会合で利上げ決定、賃金物価好循環確認、円相場上昇")
        == "ja"
    )
