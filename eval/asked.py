"""What the options of `python -m eval` ask for: topics, systems, and how ROUGE is computed."""

from __future__ import annotations

from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from eval.report import defined
from eval.rouge import Options
from eval.systems import SYSTEMS
from eval.systems.base import System
from eval.systems.command import external
from eval.systems.ready import ready
from eval.topics import OPEN, events, references
from summarize.errors import BadSettings

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterable, Mapping, Sequence

    from eval.running import Row
    from eval.topics import Topic


def topics_of(options: argparse.Namespace) -> Sequence[Topic]:
    """Read the topics that were asked for."""
    if options.references:
        return references(options.references, options.limit)
    return events(options.events)[: options.limit]


def rouge_options(options: argparse.Namespace) -> Options:
    """Say how ROUGE is to be computed."""
    return Options(stem=not options.no_stem, limit=options.truncate, jackknife=options.jackknife)


def on_seeds(options: argparse.Namespace) -> bool:
    """Whether the seeds are measured, the one set that the baseline is of."""
    return not options.references and options.events.resolve() == OPEN.resolve()


def title_of(options: argparse.Namespace) -> str:
    """Name what is measured."""
    path = options.references or options.events
    return "seeds" if on_seeds(options) else str(path.name)


def answerable(options: argparse.Namespace, topics: Sequence[Topic]) -> None:
    """Refuse, before anything is measured, to show what these topics do not have.

    Raises:
        BadSettings: an event that is not among them, a column that none of them defines, a curve without key facts, ROUGE
            without references, or the baseline of another set.

    """
    if (options.curve or options.plot) and not any(topic.event for topic in topics):
        raise BadSettings(
            "--curve and --plot are of key facts, which these topics do not have: give --events"
        )
    for name in ("no_stem", "truncate", "jackknife"):
        if getattr(options, name) and not any(topic.references for topic in topics):
            raise BadSettings(
                f"--{name.replace('_', '-')} is of ROUGE: give reference summaries with --references"
            )
    if options.page and options.format == "json":
        raise BadSettings("--page is text: leave out --format json, whose report holds every summary")
    if (options.check or options.update_baseline) and not on_seeds(options):
        raise BadSettings(
            f"{'--check' if options.check else '--update-baseline'}: the baseline is of the seeds alone: "
            "leave out --events and --references"
        )
    events = [topic.id for topic in topics if topic.event]
    for name in options.page:
        if name not in events:
            raise BadSettings(f"no event named {name!r}; there are {', '.join(events) or 'none'}")
    known = defined(topics)
    for name in (*options.columns, *filter(None, [options.by])):
        if name not in known:
            raise BadSettings(f"no column {name!r} for these topics; there are {', '.join(known)}")


def systems_of(options: argparse.Namespace) -> dict[str, System]:
    """Look up the systems that were asked for, in the order of the table, and add those made elsewhere."""
    found = chosen(options.systems, SYSTEMS)
    more = [(name, System(partial(external, command=command))) for name, command in options.system]
    for name, system in chain(more, *map(ready, options.summaries)):
        if name in found:
            raise BadSettings(f"two systems are named {name!r}: give one of them another name")
        found[name] = system
    return found


def missed(rows: Iterable[Row], systems: Mapping[str, System]) -> list[Row]:
    """Pick the rows without figures of systems that --system and --summaries brought; the table names the others."""
    return [
        row for row in rows if row.absent is not None and systems[row.system] is not SYSTEMS.get(row.system)
    ]


def chosen(names: Sequence[str], table: Mapping[str, System]) -> dict[str, System]:
    """Pick from a table what `--systems` names: fast alone, all alone, or some of its names.

    Raises:
        BadSettings: for a name that the table does not know.

    """
    if names in (("fast",), ("all",)):
        return {name: system for name, system in table.items() if names == ("all",) or not system.slow}
    if unknown := [name for name in names if name not in table]:
        raise BadSettings(f"no system named {unknown[0]!r}; there are {', '.join(table)}, or fast, or all")
    return {name: table[name] for name in names}
