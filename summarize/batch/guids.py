"""Keep each story's guid in the feed when it is corrected or gets another article: feed readers know it by that."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from summarize.batch.feed import guids_in
from summarize.batch.file_names import FEED
from summarize.batch.publishing import identifiers

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from summarize.batch.pages import StoryEntry
    from summarize.batch.publishing import SavedEdition
    from summarize.model import Article


def with_guids(
    stories: Sequence[StoryEntry],
    articles: Mapping[str, Article],
    out: Path,
    saved_edition: SavedEdition | None,
) -> tuple[StoryEntry, ...]:
    """Keep each story's guid from run to run; a new story's guid is its key.

    A story is the one with its key in the folder's feed, or else the one that shares the most texts and printed
    sentences with it. If one story has become two, the first keeps the guid.

    Args:
        stories: those of the edition.
        articles: those of the inbox, by id.
        out: the edition's folder.
        saved_edition: what an earlier run of the edition left there.

    """
    keys, old_guids = {story.id for story in stories}, _guids_in_feed(out)

    def is_available(guid: str, key: str) -> bool:
        """Whether the guid is not the key of another story of this edition."""
        return guid == key or guid not in keys

    guids = {key: old_guids[key] for key in keys if key in old_guids and is_available(old_guids[key], key)}
    taken = set(guids.values())
    guid_of_text = {}
    if saved_edition:
        texts_by_guid = {
            old_guids.get(key, key): names_of_articles | saved_edition.sentences[key]
            for key, names_of_articles in saved_edition.stories.items()
        }
        guid_of_text = {each: guid for guid, texts in texts_by_guid.items() for each in texts}
    for story in stories:
        if story.id not in guids:
            texts = ((articles[name].sha256, articles[name].url) for name in story.articles)
            own_texts = {*story.sentences, *identifiers(texts)}
            shared = Counter(guid_of_text[each] for each in sorted(own_texts & guid_of_text.keys()))
            free = [
                guid for guid, _ in shared.most_common() if guid not in taken and is_available(guid, story.id)
            ]
            guids[story.id] = free[0] if free else story.guid
            taken.add(guids[story.id])
    return tuple(replace(story, guid=guids[story.id]) for story in stories)


def _guids_in_feed(out: Path) -> dict[str, str]:
    """Return key of a story -> its guid in the folder's feed."""
    try:
        return guids_in((out / FEED).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
