"""A note that came in among the news is no story: "call Jim re: page 4"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarize.language.layout import ends_sentence

if TYPE_CHECKING:
    from summarize.pipeline.flow import Draft

FEWER_WORDS = 25
"""Words; a note has fewer."""
NO_NEWS = "nothing to summarize: a note, not news: no title, outlet, date or address, and no whole sentence"


def is_stray_note(draft: Draft) -> bool:
    """Whether a story is a few bare words: nothing shows where they come from, none of its sentences can be printed or ends as one.

    A flash of one sentence is news. So is one without its full stop that states its outlet or date, as a feed's do, or opens on a
    dateline or a label ("BREAKING:"), which cleaning has cut off.
    """
    sentences, articles = draft.prepared.sentences, draft.prepared.articles
    return (
        not draft.prepared.dropped
        and not any(a.title or a.source or a.published or a.url for a in articles)
        and sum(sentence.words for sentence in sentences) < FEWER_WORDS
        and not draft.standing.allowed.any()
        and not any(ends_sentence(sentence.text) for sentence in sentences)
    )
