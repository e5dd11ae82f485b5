"""Make an edition's briefings: reuse what an earlier run wrote, make and write the rest."""

from __future__ import annotations

import json
import time
from hashlib import sha256
from typing import TYPE_CHECKING

from summarize.batch.briefings import FORMS, TaskResult, brief
from summarize.batch.file_names import story_file
from summarize.batch.publishing import manifest_hashes
from summarize.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from summarize.batch.briefings import Task
    from summarize.batch.engine import Run
    from summarize.batch.planning import PlannedStory
    from summarize.batch.progress import Progress


def make_briefings(
    stories: Sequence[PlannedStory], out: Path, run: Run, progress: Progress
) -> dict[str, TaskResult]:
    """Return key -> result of each story; those not written by an earlier run are made, and written as they come."""
    results = {}
    missing = []
    hashes = manifest_hashes(out)
    for story in stories:
        result = _read_result(out, story.task, hashes)
        if result:
            results[story.task.key] = result
        else:
            missing.append(story.task)
    started, articles = time.monotonic(), 0
    if stories:
        progress.stories(len(results), len(stories), 0, started)
    for task, result in zip(missing, run(brief, missing), strict=True):
        for suffix, data in result.files.items():
            write_whole(out / story_file(result.key, suffix), data)
        results[result.key] = result
        articles += len(task.articles)
        progress.stories(len(results), len(stories), articles, started)
    return results


def _read_result(out: Path, task: Task, hashes: Mapping[str, str]) -> TaskResult | None:
    """Read a story that an earlier run wrote; None unless it has all files, undamaged, and its articles lie where they did."""
    names = {form: story_file(task.key, form) for form in FORMS}
    try:
        files = {form: (out / name).read_bytes() for form, name in names.items()}
        paths = {source["id"]: source["path"] for source in json.loads(files["json"])["sources"]}
    except (OSError, ValueError, LookupError, TypeError):  # missing or damaged
        return None
    digests = {names[form]: sha256(data).hexdigest() for form, data in files.items()}
    damaged = any(hashes.get(name, digest) != digest for name, digest in digests.items())
    expected_paths = {article.id: article.path for article in task.articles}
    return TaskResult(task.key, files) if paths == expected_paths and not damaged else None
