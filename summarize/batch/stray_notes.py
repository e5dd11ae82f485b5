"""Recognise a stray note among the news, such as "call Jim re: page 4", which is not a story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.layout import ends_sentence

if TYPE_CHECKING:
    from summarize.pipeline.flow import Draft

FEWER_WORDS = 25
"""A note has fewer words than this."""
NO_NEWS = "nothing to summarize: a note, not news: no title, outlet, date or address, and no whole sentence"


def is_stray_note(draft: Draft) -> bool:
    """Whether a story is only a few words, with nothing to show their origin and no sentence that is complete or can be printed.

    A flash of one sentence is news. So is one without a full stop if it has an outlet or date, as in a feed, or began with a
    dateline or a label ("BREAKING:"), which cleaning cut off.
    """
    sentences, articles = draft.prepared.sentences, draft.prepared.articles
    return (
        not draft.prepared.dropped
        and not any(a.title or a.source or a.published or a.url for a in articles)
        and sum(sentence.words for sentence in sentences) < FEWER_WORDS
        and not draft.study.standing.allowed.any()
        and not any(ends_sentence(sentence.text) for sentence in sentences)
    )
