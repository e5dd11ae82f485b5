"""The stories of an edition, told: what an earlier run has written is read, the rest is made and written as it comes."""

from __future__ import annotations

import json
import time
from hashlib import sha256
from typing import TYPE_CHECKING

from summarize.batch.briefings import FORMS, Made, brief
from summarize.batch.file_names import story_file
from summarize.batch.publishing import sealed
from summarize.writing import write_whole

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from summarize.batch.briefings import Task
    from summarize.batch.engine import Run
    from summarize.batch.planned import Planned
    from summarize.batch.progress import Progress


def told(planned: Sequence[Planned], out: Path, run: Run, progress: Progress) -> dict[str, Made]:
    """Make what is missing and write it as it comes; what an earlier run has written is read."""
    made = {}
    missing = []
    known = sealed(out)
    for each in planned:
        found = _found(out, each.task, known)
        if found:
            made[each.task.key] = found
        else:
            missing.append(each.task)
    started, articles = time.monotonic(), 0
    if planned:
        progress.stories(len(made), len(planned), 0, started)
    for task, result in zip(missing, run(brief, missing), strict=True):
        for suffix, data in result.files.items():
            write_whole(out / story_file(result.key, suffix), data)
        made[result.key] = result
        articles += len(task.articles)
        progress.stories(len(made), len(planned), articles, started)
    return made


def _found(out: Path, task: Task, known: Mapping[str, str]) -> Made | None:
    """A story that is there in all its forms, as they were sealed if they were, of articles that lie where they lay."""
    names = {form: story_file(task.key, form) for form in FORMS}
    try:
        files = {form: (out / name).read_bytes() for form, name in names.items()}
        paths = {source["id"]: source["path"] for source in json.loads(files["json"])["sources"]}
    except (OSError, ValueError, LookupError, TypeError):  # not there, or damaged since
        return None
    digests = {names[form]: sha256(data).hexdigest() for form, data in files.items()}
    damaged = any(known.get(name, digest) != digest for name, digest in digests.items())
    lie = {article.id: article.path for article in task.articles}
    return Made(task.key, files) if paths == lie and not damaged else None
