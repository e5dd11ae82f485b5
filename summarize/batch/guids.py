"""By what name a feed reader knows a story: the one that it had before it was corrected or another article came."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from summarize.batch.feed import names_in
from summarize.batch.file_names import FEED
from summarize.batch.publishing import known_by

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from summarize.batch.pages import Told
    from summarize.batch.publishing import Held
    from summarize.model import Article


def with_guids(
    stories: Sequence[Told], articles: Mapping[str, Article], out: Path, held: Held | None
) -> tuple[Told, ...]:
    """Give each story the name that the folder's feed has for it; a new one goes by its key.

    That is the name under which the feed has its key, else that of the story with which it has the most texts and
    printed sentences in common. Of two stories that were one, the first keeps the name.

    Args:
        stories: those of the edition.
        articles: those of the inbox, by id.
        out: the edition's folder.
        held: what an earlier run of the edition has left there.

    """
    keys, feed = {story.id for story in stories}, _feed(out)

    def is_free(name: str, key: str) -> bool:
        """Whether it is the name of no other story that has or may get its key for one."""
        return name == key or name not in keys

    names = {key: feed[key] for key in keys if key in feed and is_free(feed[key], key)}
    taken = set(names.values())
    teller = {}
    if held:
        shown = {feed.get(key, key): texts | held.printed[key] for key, texts in held.stories.items()}
        teller = {each: name for name, told in shown.items() for each in told}
    for story in stories:
        if story.id not in names:
            told = ((articles[name].sha256, articles[name].url) for name in story.articles)
            said = {*story.sentences, *known_by(told)}
            shared = Counter(teller[each] for each in sorted(said & teller.keys()))
            free = [name for name, _ in shared.most_common() if name not in taken and is_free(name, story.id)]
            names[story.id] = free[0] if free else story.guid
            taken.add(names[story.id])
    return tuple(replace(story, guid=names[story.id]) for story in stories)


def _feed(out: Path) -> dict[str, str]:
    """Key of a story -> its name in the feed that a folder holds."""
    try:
        return names_in((out / FEED).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
