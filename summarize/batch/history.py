"""The thread of a story: what each edition printed, and which numbers changed."""

from __future__ import annotations

from pathlib import Path

from summarize.batch.archive import open_archive
from summarize.batch.changes import changed_numbers
from summarize.batch.file_names import INDEX_JSON
from summarize.errors import UnreadableInput
from summarize.rendering.escaping import safe


def history(story: str, file: str) -> str:
    """Print the thread of a story, oldest first.

    Args:
        story: key of one of its briefings, the start of a key, or words of a headline.
        file: the archive.

    Raises:
        UnreadableInput: no such archive, or no such story in it.
        BadArchive: the archive cannot be used.

    """
    if not Path(file).is_file():
        raise UnreadableInput(f"{file}: no archive there: name it with --archive")
    with open_archive(file) as opened:
        thread = opened.thread(story)
    if not thread:
        raise UnreadableInput(
            f"{file}: no story {story!r}: name a key from {INDEX_JSON} or words of a headline"
        )
    lines = []
    printed: set[str] = set()
    for last, each in zip([None, *thread], thread, strict=False):
        before, now = last.story.sentences if last else (), each.story.sentences
        lines.append(f"{each.day or each.edition}  {each.story.headline}  ({each.briefing.address})")
        lines += [f"  changed: {change}" for change in changed_numbers(before, now)]
        lines += [f"  {'  ' if text in printed else '+ '}{text}" for text in now]
        printed.update(now)
    return "".join(f"{safe(line)}\n" for line in lines)
